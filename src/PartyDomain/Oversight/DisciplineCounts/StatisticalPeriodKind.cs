namespace PartyDomain.Oversight.DisciplineCounts;

/// <summary>The periods of which statistics of inspection, supervision and discipline are made (885-QĐ/UBKTTW). All but the month and the term begin with the year.</summary>
public enum StatisticalPeriodKind
{
    /// <summary>A month.</summary>
    Month = 0,

    /// <summary>The first quarter.</summary>
    FirstQuarter = 1,

    /// <summary>Six months.</summary>
    HalfYear = 2,

    /// <summary>Nine months.</summary>
    NineMonths = 3,

    /// <summary>The year.</summary>
    Year = 4,

    /// <summary>The term (nhiệm kỳ).</summary>
    Term = 5,
}
