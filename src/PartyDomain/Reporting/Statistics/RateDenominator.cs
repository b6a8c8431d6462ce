namespace PartyDomain.Reporting.Statistics;

/// <summary>What an admission rate is a part of: the published ones rarely say it, and the rate depends on it.</summary>
public enum RateDenominator
{
    /// <summary>The members at the beginning of the period.</summary>
    Opening = 0,

    /// <summary>The members at the end of the period.</summary>
    Closing = 1,

    /// <summary>The mean of both.</summary>
    Mean = 2,
}
