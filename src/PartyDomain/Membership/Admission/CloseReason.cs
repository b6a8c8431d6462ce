namespace PartyDomain.Membership.Admission;

/// <summary>Why a procedure ended without admission.</summary>
public enum CloseReason
{
    /// <summary>The applicant withdrew.</summary>
    Withdrawn = 0,

    /// <summary>The cell found the applicant no longer qualified.</summary>
    NoLongerQualified = 1,

    /// <summary>The applicant died.</summary>
    Deceased = 2,
}
