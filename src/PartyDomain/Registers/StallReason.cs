namespace PartyDomain.Registers;

/// <summary>Why a person on the way to admission does not get on ("có nguồn nhưng không kết nạp được"): the first thing that is missing.</summary>
public enum StallReason
{
    /// <summary>There is no certificate of the awareness class.</summary>
    NoCertificate = 0,

    /// <summary>The certificate of the awareness class ran out.</summary>
    CertificateExpired = 1,

    /// <summary>The procedure was not authorized.</summary>
    NotAuthorized = 2,

    /// <summary>There is no application or no CV.</summary>
    PapersMissing = 3,

    /// <summary>A request to verify something of the CV was not answered.</summary>
    VerificationUnanswered = 4,

    /// <summary>The CV is not verified and certified.</summary>
    NotVerified = 5,

    /// <summary>Nobody, or too few, introduced the person.</summary>
    NotIntroduced = 6,

    /// <summary>The papers are there, but the cell has not voted.</summary>
    NotConsidered = 7,

    /// <summary>A vote did not reach its share.</summary>
    VoteNotCarried = 8,

    /// <summary>The competent committee has not decided.</summary>
    NotDecided = 9,

    /// <summary>Admission is decided, but no ceremony was held.</summary>
    NoCeremony = 10,

    /// <summary>The person moved, and the dossier is on its way or lies at the new place.</summary>
    Moved = 11,

    /// <summary>The decision is being reviewed.</summary>
    UnderReview = 12,
}
