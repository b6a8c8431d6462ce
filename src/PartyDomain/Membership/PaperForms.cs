using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership;

/// <summary>The numbers of paper forms.</summary>
public static class PaperForms
{
    /// <summary>Form number of the paper: CN-NTVĐ in the sets of 2017 and 2022; the annex of 2025 was not seen.</summary>
    public static Provision<string> AwarenessCertificate { get; } = new(
        "form.awareness-certificate",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "CN-NTVĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(NotSeen, Administration2025),
        ]);

    /// <summary>Form number of the paper: 1-KNĐ in the sets of 2017 and 2022; the annex of 2025 was not seen.</summary>
    public static Provision<string> Application { get; } = new(
        "form.application",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "1-KNĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(NotSeen, Administration2025),
        ]);

    /// <summary>Form number of the paper: 2-KNĐ in the sets of 2017 and 2022, confirmed in 2025.</summary>
    public static Provision<string> Cv { get; } = new(
        "form.cv",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "2-KNĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(Restated, Administration2025, "I.1.4"),
        ]);

    /// <summary>Form number of the paper: 3-KNĐ in the sets of 2017 and 2022; the annex of 2025 was not seen.</summary>
    public static Provision<string> IntroductionLetter { get; } = new(
        "form.introduction-letter",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "3-KNĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(NotSeen, Administration2025),
        ]);

    /// <summary>Form number of the paper: 4-KNĐ in the sets of 2017 and 2022; the annex of 2025 was not seen.</summary>
    public static Provision<string> YouthUnionResolution { get; } = new(
        "form.youth-union-resolution",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "4-KNĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(NotSeen, Administration2025),
        ]);

    /// <summary>Form number of the paper: 4A-KNĐ in the sets of 2017 and 2022; the annex of 2025 was not seen.</summary>
    public static Provision<string> TradeUnionResolution { get; } = new(
        "form.trade-union-resolution",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "4A-KNĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(NotSeen, Administration2025),
        ]);

    /// <summary>Form number of the paper: 5-KNĐ in the sets of 2017 and 2022; the annex of 2025 was not seen.</summary>
    public static Provision<string> ConsolidatedOpinions { get; } = new(
        "form.consolidated-opinions",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "5-KNĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(NotSeen, Administration2025),
        ]);

    /// <summary>Form number of the paper: 6-KNĐ in the sets of 2017 and 2022; the annex of 2025 was not seen.</summary>
    public static Provision<string> CellResolution { get; } = new(
        "form.cell-resolution",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "6-KNĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(NotSeen, Administration2025),
        ]);

    /// <summary>Form number of the paper: 7-KNĐ in the sets of 2017 and 2022; the annex of 2025 was not seen.</summary>
    public static Provision<string> PartCommitteeReport { get; } = new(
        "form.part-committee-report",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "7-KNĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(NotSeen, Administration2025),
        ]);

    /// <summary>Form number of the paper: 8-KNĐ in the sets of 2017 and 2022; the annex of 2025 was not seen.</summary>
    public static Provision<string> CommitteeResolution { get; } = new(
        "form.committee-resolution",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "8-KNĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(NotSeen, Administration2025),
        ]);

    /// <summary>Form number of the paper: 9-KNĐ in the sets of 2017 and 2022; the annex of 2025 was not seen.</summary>
    public static Provision<string> AdmissionDecision { get; } = new(
        "form.admission-decision",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "9-KNĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(NotSeen, Administration2025),
        ]);

    /// <summary>Form number of the paper: 10-KNĐ in the sets of 2017 and 2022; the annex of 2025 was not seen.</summary>
    public static Provision<string> SelfReview { get; } = new(
        "form.self-review",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "10-KNĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(NotSeen, Administration2025),
        ]);

    /// <summary>Form number of the paper: 11-KNĐ in the sets of 2017 and 2022; the annex of 2025 was not seen.</summary>
    public static Provision<string> HelperComment { get; } = new(
        "form.helper-comment",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "11-KNĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(NotSeen, Administration2025),
        ]);

    /// <summary>Form number of the paper: 12-KNĐ in the sets of 2017 and 2022; the annex of 2025 was not seen.</summary>
    public static Provision<string> ProbationOpinions { get; } = new(
        "form.probation-opinions",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "12-KNĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(NotSeen, Administration2025),
        ]);

    /// <summary>Form number of the paper: 13-KNĐ in the sets of 2017 and 2022; the annex of 2025 was not seen.</summary>
    public static Provision<string> ReviewResolution { get; } = new(
        "form.review-resolution",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "13-KNĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(NotSeen, Administration2025),
        ]);

    /// <summary>Form number of the paper: 14-KNĐ in the sets of 2017 and 2022; the annex of 2025 was not seen.</summary>
    public static Provision<string> ReviewPartReport { get; } = new(
        "form.review-part-report",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "14-KNĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(NotSeen, Administration2025),
        ]);

    /// <summary>Form number of the paper: 15-KNĐ in the sets of 2017 and 2022; the annex of 2025 was not seen.</summary>
    public static Provision<string> ReviewCommitteeResolution { get; } = new(
        "form.review-committee-resolution",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "15-KNĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(NotSeen, Administration2025),
        ]);

    /// <summary>Form number of the paper: 16-KNĐ in the sets of 2017 and 2022; the annex of 2025 was not seen.</summary>
    public static Provision<string> RecognitionDecision { get; } = new(
        "form.recognition-decision",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "phụ lục", Confirmed, "16-KNĐ"),
            new(Restated, Administration2022, "phụ lục"),
            new(NotSeen, Administration2025),
        ]);

    /// <summary>Form number of the member's CV: 1-HSĐV.</summary>
    public static Provision<string> MemberCv { get; } = new(
        "form.member-cv",
        Chains.OrganizationCommission,
        [
            new(NotKnown, Administration2017),
            new(NotKnown, Administration2022),
            new(Enacted, Administration2025, "I.2.1", Confirmed, "1-HSĐV"),
        ]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        AwarenessCertificate,
        Application,
        Cv,
        IntroductionLetter,
        YouthUnionResolution,
        TradeUnionResolution,
        ConsolidatedOpinions,
        CellResolution,
        PartCommitteeReport,
        CommitteeResolution,
        AdmissionDecision,
        SelfReview,
        HelperComment,
        ProbationOpinions,
        ReviewResolution,
        ReviewPartReport,
        ReviewCommitteeResolution,
        RecognitionDecision,
        MemberCv,
    ];
}
