namespace PartyDomain.Discipline;

/// <summary>A penalty that a court gave, from the lightest to the heaviest.</summary>
public enum CriminalPenalty
{
    /// <summary>Warning by the court.</summary>
    CourtWarning = 0,

    /// <summary>Fine.</summary>
    Fine = 1,

    /// <summary>Non-custodial reform (cải tạo không giam giữ).</summary>
    NonCustodialReform = 2,

    /// <summary>Prison, suspended (án treo).</summary>
    SuspendedPrison = 3,

    /// <summary>Prison.</summary>
    Prison = 4,

    /// <summary>Death.</summary>
    Death = 5,
}
