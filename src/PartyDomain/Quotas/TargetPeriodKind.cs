namespace PartyDomain.Quotas;

/// <summary>What kind of period a target is set for.</summary>
public enum TargetPeriodKind
{
    /// <summary>A calendar year.</summary>
    Year = 0,

    /// <summary>The term of a congress (nhiệm kỳ).</summary>
    Term = 1,

    /// <summary>Any other interval, such as half a year or the years of a programme.</summary>
    Custom = 2,
}
