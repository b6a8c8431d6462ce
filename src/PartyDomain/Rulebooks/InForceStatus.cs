namespace PartyDomain.Rulebooks;

/// <summary>Whether a provision has a value on a day.</summary>
public enum InForceStatus
{
    /// <summary>Nothing is known: before the first instrument, or the instrument's text was not seen and there is no predecessor.</summary>
    Unknown = 0,

    /// <summary>It has a value.</summary>
    Known = 1,

    /// <summary>The law of the day has no such provision.</summary>
    Repealed = 2,
}
