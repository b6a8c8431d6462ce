namespace PartyDomain.Discipline;

/// <summary>What a violation is for the purpose of limitation: some have none.</summary>
public enum ViolationNature
{
    /// <summary>None of those named.</summary>
    Ordinary = 0,

    /// <summary>Internal politics (chính trị nội bộ).</summary>
    InternalPolitics = 1,

    /// <summary>Defense, security or foreign affairs, to the harm of national interest.</summary>
    SecurityDefenseForeign = 2,

    /// <summary>Use of an unlawful diploma or certificate; has no limitation for members only.</summary>
    IllegalDiploma = 3,
}
