namespace PartyDomain.Membership.Admission;

/// <summary>On what ground a person in the CV counts as verified.</summary>
public enum VerificationBasis
{
    /// <summary>Verified and concluded.</summary>
    Verified = 0,

    /// <summary>Not verified: a close relative is a party member, declared in full and confirmed by the committee managing that member (06-HD/TW, 3.4 c).</summary>
    MemberConfirmed = 1,

    /// <summary>A relative who is a member: only present politics, compliance and citizen duties verified (38-HD/BTCTW, I.1.5).</summary>
    PresentPoliticsOnly = 2,

    /// <summary>Known clearly in one party organization since the grandparents, confirmed by its committee (06-HD/TW, 3.4 c).</summary>
    SameLocality = 3,

    /// <summary>Compared with a file made on enlistment, recruitment or by the home agency (06-HD/TW, 3.4 c).</summary>
    FileCompared = 4,
}
