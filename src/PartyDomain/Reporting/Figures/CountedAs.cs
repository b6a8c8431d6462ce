namespace PartyDomain.Reporting.Figures;

/// <summary>What a count counts.</summary>
public enum CountedAs
{
    /// <summary>Each unit once.</summary>
    Distinct = 0,

    /// <summary><c>lượt</c>: each time, so that a unit may be counted more than once.</summary>
    Occurrences = 1,
}
