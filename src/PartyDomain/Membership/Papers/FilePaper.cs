namespace PartyDomain.Membership.Papers;

/// <summary>A paper of a member's file.</summary>
public enum FilePaper
{
    /// <summary>Certificate of the awareness class.</summary>
    AwarenessCertificate = 0,

    /// <summary>Application.</summary>
    Application = 1,

    /// <summary>CV of the applicant, with the papers of its verification.</summary>
    ApplicantCv = 2,

    /// <summary>Introduction by the full member assigned to help.</summary>
    Introduction = 3,

    /// <summary>Resolution of the Youth Union or the trade union, if any.</summary>
    UnionResolution = 4,

    /// <summary>Consolidated opinions on the applicant.</summary>
    Opinions = 5,

    /// <summary>Resolution of the cell on admission.</summary>
    CellResolution = 6,

    /// <summary>Report of the part committee on admission, if any.</summary>
    PartReport = 7,

    /// <summary>Resolution of the grassroots committee on admission.</summary>
    CommitteeResolution = 8,

    /// <summary>Admission decision.</summary>
    AdmissionDecision = 9,

    /// <summary>CV of the member.</summary>
    MemberCv = 10,

    /// <summary>Card-form of the member.</summary>
    CardForm = 11,

    /// <summary>Certificate of the class for new members.</summary>
    ClassCertificate = 12,

    /// <summary>Self-review of the probationer.</summary>
    SelfReview = 13,

    /// <summary>Comment of the helper.</summary>
    HelperComment = 14,

    /// <summary>Consolidated opinions on the probationer.</summary>
    ProbationOpinions = 15,

    /// <summary>Resolution of the cell on recognition.</summary>
    ReviewResolution = 16,

    /// <summary>Report of the part committee on recognition, if any.</summary>
    ReviewPartReport = 17,

    /// <summary>Resolution of the grassroots committee on recognition.</summary>
    ReviewCommitteeResolution = 18,

    /// <summary>Decisions on recognition, card and badges.</summary>
    Decisions = 19,

    /// <summary>Yearly supplements.</summary>
    Supplements = 20,

    /// <summary>Conclusions on the CV, if any.</summary>
    CvConclusions = 21,

    /// <summary>Decisions on posts, discipline and rewards; copies of degrees.</summary>
    PersonnelPapers = 22,

    /// <summary>All letters of transfer.</summary>
    TransferLetters = 23,

    /// <summary>Yearly self-reviews of the last years, and those written at transfers.</summary>
    SelfReviews = 24,
}
