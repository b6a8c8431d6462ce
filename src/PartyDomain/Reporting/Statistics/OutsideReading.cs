namespace PartyDomain.Reporting.Statistics;

/// <summary>What it means that a member came from outside the register, or left for outside: the register itself does not say.</summary>
public enum OutsideReading
{
    /// <summary>Not said: such movements keep a line of their own.</summary>
    Unstated = 0,

    /// <summary>Another province: the register holds a whole one, and nobody was only taken over in the period.</summary>
    OtherProvinces = 1,

    /// <summary>Another district of the same province: the register holds less than a province, and members come from within it.</summary>
    OtherDistricts = 2,
}
