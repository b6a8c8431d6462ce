namespace PartyDomain.Membership;

/// <summary>A paper of the admission or recognition dossier.</summary>
public enum Paper
{
    /// <summary>Certificate of the awareness class.</summary>
    AwarenessCertificate = 0,

    /// <summary>Application.</summary>
    Application = 1,

    /// <summary>CV of the applicant.</summary>
    Cv = 2,

    /// <summary>Letter of introduction by a full member.</summary>
    IntroductionLetter = 3,

    /// <summary>Resolution of the Youth Union.</summary>
    YouthUnionResolution = 4,

    /// <summary>Resolution of the trade union.</summary>
    TradeUnionResolution = 5,

    /// <summary>Consolidated opinions on the applicant.</summary>
    ConsolidatedOpinions = 6,

    /// <summary>Resolution of the cell on admission.</summary>
    CellResolution = 7,

    /// <summary>Report of the part committee on admission.</summary>
    PartCommitteeReport = 8,

    /// <summary>Resolution of the grassroots committee on admission.</summary>
    CommitteeResolution = 9,

    /// <summary>Admission decision.</summary>
    AdmissionDecision = 10,

    /// <summary>Certificate of the class for new members.</summary>
    NewMemberCertificate = 11,

    /// <summary>Self-review of the probationer.</summary>
    SelfReview = 12,

    /// <summary>Comment of the helper.</summary>
    HelperComment = 13,

    /// <summary>Consolidated opinions on the probationer.</summary>
    ProbationOpinions = 14,

    /// <summary>Resolution of the cell on recognition.</summary>
    ReviewResolution = 15,

    /// <summary>Report of the part committee on recognition.</summary>
    ReviewPartReport = 16,

    /// <summary>Resolution of the grassroots committee on recognition.</summary>
    ReviewCommitteeResolution = 17,

    /// <summary>Recognition decision.</summary>
    RecognitionDecision = 18,

    /// <summary>CV of the member.</summary>
    MemberCv = 19,
}
