namespace PartyDomain.Discipline.Violations;

/// <summary>What a clause of the catalogue prescribes, from the lightest to the heaviest. It may leave a choice between two measures.</summary>
/// <remarks>
/// 69-QĐ/TW: clauses 1, 2 and 3 of each article. For a probationary member, who can only be reprimanded or warned (69-QĐ/TW, 7.3), a tier is an upper
/// bound of what the violation is worth, not a measure.
/// </remarks>
public enum PenaltyTier
{
    /// <summary>Reprimand (khiển trách); clause 1.</summary>
    Reprimand = 0,

    /// <summary>Warning (cảnh cáo); clause 2 for organizations.</summary>
    Warning = 1,

    /// <summary>Warning, or removal from office where there is one (cảnh cáo hoặc cách chức); clause 2 for members.</summary>
    WarningOrRemoval = 2,

    /// <summary>Expulsion (khai trừ); clause 3 for members.</summary>
    Expulsion = 3,

    /// <summary>Dissolution (giải tán); clause 3 for organizations.</summary>
    Dissolution = 4,
}
