using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Admission;

/// <summary>What the dossier must hold: introducers, certificate, CV, verification, opinions, and how long papers hold.</summary>
public static class DossierLaw
{
    /// <summary>How many full members introduce an applicant (Charter, 4.1).</summary>
    public static Provision<int> Introducers { get; } = new(
        "admission.introducers",
        Chains.Charter,
        [
            new(Enacted, Charter2011, "4.1", Confirmed, 2),
        ]);

    /// <summary>How many full members introduce an applicant beside the Youth Union or trade union (Charter, 4.1).</summary>
    public static Provision<int> IntroducersBesideUnion { get; } = new(
        "admission.introducers.beside-union",
        Chains.Charter,
        [
            new(Enacted, Charter2011, "4.1", Confirmed, 1),
        ]);

    /// <summary>How long introducer and applicant must have known each other in one unit (294-QĐ/TW, 3.2.1).</summary>
    public static Provision<Length> Acquaintance { get; } = new(
        "admission.introducer.acquaintance",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "chưa rõ điểm", Confirmed, Length.Months(12)),
            new(Restated, Regulation24, "3.2.1"),
            new(Restated, Regulation232, "3.2.1"),
            new(Restated, Regulation294, "3.2.1"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "3.2.1"),
        ]);

    /// <summary>Whether shared party life at the residence counts, since 30 July 2021 (294-QĐ/TW, 3.2.1).</summary>
    public static Provision<bool> ResidenceCounts { get; } = new(
        "admission.introducer.residence-counts",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "chưa rõ điểm", Confirmed, false),
            new(Changed, Regulation24, "3.2.1", Confirmed, true),
            new(Restated, Regulation232, "3.2.1"),
            new(Restated, Regulation294, "3.2.1"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "3.2.1"),
        ]);

    /// <summary>Whether a member who takes over from an introducer must have known the applicant for that time (294-QĐ/TW, 3.2.2: no).</summary>
    public static Provision<bool> ReplacementNeedsAcquaintance { get; } = new(
        "admission.introducer.replacement-acquaintance",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, "3.2.2", Confirmed, false),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>The member assigned to help is a full member (38-HD/BTCTW, I.1.3).</summary>
    public static Provision<bool> HelperIsFull { get; } = new(
        "admission.helper.full-member",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "chưa rõ điểm", Confirmed, true),
            new(NotSeen, Administration2022),
            new(Restated, Administration2025, "I.1.3"),
        ]);

    /// <summary>A body above the cell must let the procedure start (38-HD/BTCTW, I.1.1 c). Whether earlier guidance asked for it is not known.</summary>
    public static Provision<bool> AuthorizationRequired { get; } = new(
        "admission.authorization",
        Chains.OrganizationCommission,
        [
            new(NotKnown, Administration2017),
            new(NotKnown, Administration2022),
            new(Enacted, Administration2025, "I.1.1 c", Confirmed, true),
        ]);

    /// <summary>Who assigns a convenient cell where a person's place has none (294-QĐ/TW, 3.4.1).</summary>
    public static Provision<ValueList<PartyBody>> NoCellAssigners { get; } = new(
        "admission.place.no-cell.assigners",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "3.4", Secondary, [PartyBody.DirectSuperior]),
            new(Restated, Regulation24, "3.4", Secondary),
            new(NotSeen, Regulation232),
            new(Changed, Regulation294, "3.4.1", Confirmed, [PartyBody.DirectSuperior, PartyBody.EmpoweredStandingCommittee, PartyBody.DelegatedCommittee]),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>The applicant needs the certificate of the awareness class (06-HD/TW, 3.1).</summary>
    public static Provision<bool> CertificateRequired { get; } = new(
        "admission.certificate",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "chưa rõ điểm", Confirmed, true, Administration2017.Id),
            new(Restated, Guidance2021, "3.1"),
            new(Restated, Guidance2025, "3.1"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>How long it holds, from issue to the cell's consideration, the last day included (06-HD/TW, 5.4 b).</summary>
    public static Provision<Length> CertificateValidity { get; } = new(
        "admission.certificate.validity",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2012, "chưa rõ điểm", Secondary, Length.Years(5), Administration2012.Id),
            new(Restated, Guidance2016, "chưa rõ điểm", Secondary, CitedIn: Administration2017.Id),
            new(Changed, Guidance2021, "3.1", Confirmed, Length.Months(60)),
            new(Restated, Guidance2025, "5.4 b"),
            new(Restated, Guidance2026, "chưa rõ điểm"),
        ]);

    /// <summary>The applicant writes the application personally (06-HD/TW, 3.2).</summary>
    public static Provision<bool> ApplicationPersonal { get; } = new(
        "admission.application.personal",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "chưa rõ điểm", Secondary, true),
            new(Restated, Guidance2021, "chưa rõ điểm", Secondary),
            new(Restated, Guidance2025, "3.2"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>The applicant declares the CV and answers for it (06-HD/TW, 3.3 a).</summary>
    public static Provision<bool> CvSelfDeclared { get; } = new(
        "admission.cv.self-declared",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "3.3 a", Confirmed, true),
            new(Restated, Guidance2026, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>The relatives the CV declares; the person who directly raised the applicant is one (38-HD/BTCTW, I.1.4.2, item 21).</summary>
    public static Provision<ValueList<Relation>> CvDeclared { get; } = new(
        "admission.cv.declared-relations",
        Chains.OrganizationCommission,
        [
            new(NotKnown, Administration2017),
            new(Enacted, Administration2022, "I.1.4", Secondary, [Relation.Father, Relation.Mother, Relation.Carer, Relation.Spouse, Relation.SpouseFather, Relation.SpouseMother, Relation.Child, Relation.Sibling, Relation.Grandparent]),
            new(Restated, Administration2025, "I.1.4.2"),
        ]);

    /// <summary>The persons whose CV data are verified (06-HD/TW, 3.4 a); since 19 May 2026 also the person who raised the spouse.</summary>
    public static Provision<ValueList<Relation>> VerifiedRelations { get; } = new(
        "admission.verification.relations",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "3.4", Confirmed, [Relation.Applicant, Relation.Father, Relation.Mother, Relation.Carer, Relation.Spouse, Relation.SpouseFather, Relation.SpouseMother, Relation.Child]),
            new(Restated, Guidance2021, "3.4"),
            new(Restated, Guidance2025, "3.4 a"),
            new(Changed, Guidance2026, "chưa rõ điểm", Confirmed, [Relation.Applicant, Relation.Father, Relation.Mother, Relation.Carer, Relation.Spouse, Relation.SpouseFather, Relation.SpouseMother, Relation.SpouseCarer, Relation.Child]),
        ]);

    /// <summary>Relatives need no verification where one of them is a member, declared in full and confirmed (06-HD/TW, 3.4 c).</summary>
    public static Provision<bool> MemberRelativesWaived { get; } = new(
        "admission.verification.member-waiver",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "3.4 c", Confirmed, true),
            new(Restated, Guidance2021, "3.4 c"),
            new(Restated, Guidance2025, "3.4 c"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>The present politics of relatives who are members must still be verified (38-HD/BTCTW, I.1.5), against the waiver of 06-HD/TW, 3.4 c.</summary>
    public static Provision<bool> PresentPoliticsVerified { get; } = new(
        "admission.verification.present-politics",
        Chains.OrganizationCommission,
        [
            new(NotKnown, Administration2017),
            new(NotKnown, Administration2022),
            new(Enacted, Administration2025, "I.1.5", Confirmed, true),
        ]);

    /// <summary>No separate verification where all lived in one party organization since the grandparents (06-HD/TW, 3.4 c).</summary>
    public static Provision<bool> SameLocalityWaived { get; } = new(
        "admission.verification.same-locality",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "3.4 c", Confirmed, true),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>In the armed forces and for applicants abroad the CV is compared with an earlier file (06-HD/TW, 3.4 c).</summary>
    public static Provision<bool> FileCompared { get; } = new(
        "admission.verification.file-compared",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "3.4 c", Confirmed, true),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>How long a reply by post may take inside the country (06-HD/TW, 3.4 d).</summary>
    public static Provision<Length> VerificationReply { get; } = new(
        "admission.verification.reply.domestic",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "3.4 d", Confirmed, Length.WorkingDays(30)),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>How long a reply by post may take abroad (06-HD/TW, 3.4 d).</summary>
    public static Provision<Length> VerificationReplyAbroad { get; } = new(
        "admission.verification.reply.abroad",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "3.4 d", Confirmed, Length.WorkingDays(90)),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>The CV is verified and concluded before it is certified (06-HD/TW, 3.3 b).</summary>
    public static Provision<bool> CertifiedAfterVerification { get; } = new(
        "admission.cv.certified-after-verification",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "3.3 b", Confirmed, true),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>The opinions of mass organizations and residence are collected into one report (06-HD/TW, 3.5).</summary>
    public static Provision<bool> Opinions { get; } = new(
        "admission.opinions",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "3.5", Confirmed, true),
            new(Restated, Guidance2021, "chưa rõ điểm", CitedIn: Administration2022.Id),
            new(Restated, Guidance2025, "3.5"),
            new(Restated, Guidance2026, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>How long a dossier holds from its set-up to the cell's consideration; then some papers are done again (06-HD/TW, 5.4 a).</summary>
    public static Provision<Length> Validity { get; } = new(
        "admission.dossier.validity",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "3.9", Secondary, Length.Months(12)),
            new(NotSeen, Guidance2021),
            new(Restated, Guidance2025, "5.4 a"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>The papers done again; application, CV and certificate are not among them (06-HD/TW, 5.4 a).</summary>
    public static Provision<ValueList<Paper>> RedonePapers { get; } = new(
        "admission.dossier.redone",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "3.9", Secondary, [Paper.IntroductionLetter, Paper.YouthUnionResolution, Paper.TradeUnionResolution, Paper.ConsolidatedOpinions]),
            new(NotSeen, Guidance2021),
            new(Restated, Guidance2025, "5.4 a"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>Supplementary verification is due too, but only if the CV changed (06-HD/TW, 5.4 a).</summary>
    public static Provision<bool> RedoneVerification { get; } = new(
        "admission.dossier.redone-verification",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "5.4 a", Confirmed, true),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        Introducers,
        IntroducersBesideUnion,
        Acquaintance,
        ResidenceCounts,
        ReplacementNeedsAcquaintance,
        HelperIsFull,
        AuthorizationRequired,
        NoCellAssigners,
        CertificateRequired,
        CertificateValidity,
        ApplicationPersonal,
        CvSelfDeclared,
        CvDeclared,
        VerifiedRelations,
        MemberRelativesWaived,
        PresentPoliticsVerified,
        SameLocalityWaived,
        FileCompared,
        VerificationReply,
        VerificationReplyAbroad,
        CertifiedAfterVerification,
        Opinions,
        Validity,
        RedonePapers,
        RedoneVerification,
    ];
}
