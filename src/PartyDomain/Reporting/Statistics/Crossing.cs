namespace PartyDomain.Reporting.Statistics;

/// <summary>Two or three dimensions that are counted together; sex is always counted with them.</summary>
/// <param name="First">The first dimension.</param>
/// <param name="Second">The second dimension.</param>
public sealed record Crossing(StatisticsDimension First, StatisticsDimension Second)
{
    /// <summary>Ethnic group, religion and sex: every frame counts them together.</summary>
    public static Crossing EthnicityAndReligion { get; } = new(StatisticsDimension.Ethnicity, StatisticsDimension.Religion);

    /// <summary>The third dimension besides sex, if there is one.</summary>
    public StatisticsDimension? Third { get; init; }
}
