namespace PartyDomain.Oversight.DisciplineCounts;

/// <summary>What the law of the state did beside the discipline (forms of 885-QĐ/UBKTTW).</summary>
public enum LegalHandling
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A prison sentence, suspended ones among them.</summary>
    Prison = 1,

    /// <summary>Another criminal penalty.</summary>
    Other = 2,

    /// <summary>An administrative one (xử lý hành chính).</summary>
    Administrative = 3,
}
