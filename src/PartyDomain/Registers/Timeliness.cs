namespace PartyDomain.Registers;

/// <summary>Whether a recognition came on time.</summary>
public enum Timeliness
{
    /// <summary>Cell and committee kept their limits.</summary>
    OnTime = 0,

    /// <summary>The cell reviewed the probationer too late (294-QĐ/TW, 4.2.1).</summary>
    ReviewLate = 1,

    /// <summary>The committee decided too late (294-QĐ/TW, 4.3.1).</summary>
    DecisionLate = 2,

    /// <summary>Both were late.</summary>
    BothLate = 3,

    /// <summary>The register does not hold the days that would tell, or the limit of the time is not known.</summary>
    NotKnown = 4,
}
