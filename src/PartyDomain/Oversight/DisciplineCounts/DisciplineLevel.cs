namespace PartyDomain.Oversight.DisciplineCounts;

/// <summary>The level of the body that decided (forms of 885-QĐ/UBKTTW).</summary>
public enum DisciplineLevel
{
    /// <summary>Cell.</summary>
    Cell = 0,

    /// <summary>Committee of a grassroots organization.</summary>
    GrassrootsCommittee = 1,

    /// <summary>District. The form dates from before the districts ended on 30 June 2025.</summary>
    District = 2,

    /// <summary>Province.</summary>
    Province = 3,

    /// <summary>Central level (cấp Trung ương).</summary>
    Central = 4,
}
