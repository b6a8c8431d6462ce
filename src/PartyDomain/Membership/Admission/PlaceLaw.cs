using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Admission;

/// <summary>Which organization considers an applicant, and what happens when the applicant moves.</summary>
public static class PlaceLaw
{
    /// <summary>Full-time study of at least this length: the organization of the school (06-HD/TW, 6.2 a).</summary>
    public static Provision<Length> FullTimeStudy { get; } = new(
        "admission.place.full-time-study",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(Enacted, Guidance2021, "6.2", Confirmed, Length.Months(12)),
            new(Restated, Guidance2025, "6.2 a"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>Secondment of at least this length: the organization of the host (06-HD/TW, 6.2 a).</summary>
    public static Provision<Length> Secondment { get; } = new(
        "admission.place.secondment",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(Enacted, Guidance2021, "6.2", Confirmed, Length.Months(12)),
            new(Restated, Guidance2025, "6.2 a"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>A contract with less actual working time than this: the organization of the residence (06-HD/TW, 6.2 c).</summary>
    public static Provision<Length> ShortContract { get; } = new(
        "admission.place.short-contract",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "6.4 c", Confirmed, Length.Months(12)),
            new(NotSeen, Guidance2021),
            new(Restated, Guidance2025, "6.2 c"),
            new(Restated, Guidance2026, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>A continuous contract of at least this length: the organization of the workplace (06-HD/TW, 6.2 c).</summary>
    public static Provision<Length> LongContract { get; } = new(
        "admission.place.long-contract",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "6.2 c", Confirmed, Length.Months(12)),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>Graduates waiting for a job: the organization at home (06-HD/TW, 6.2 b).</summary>
    public static Provision<OrganizationPlace> GraduateAwaitingJob { get; } = new(
        "admission.place.graduate-awaiting-job",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "6.2 b", Confirmed, OrganizationPlace.Residence),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>Students waiting for the graduation decision: the organization of the school (06-HD/TW, 6.2 b).</summary>
    public static Provision<OrganizationPlace> GraduateAwaitingDiploma { get; } = new(
        "admission.place.graduate-awaiting-diploma",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "6.2 b", Confirmed, OrganizationPlace.School),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>A person who moves while being considered gets a certificate of being helped; the new helper needs no time together (06-HD/TW, 3.9 a).</summary>
    public static Provision<bool> MoveCertificate { get; } = new(
        "admission.move.certificate",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(Enacted, Guidance2021, "chưa rõ điểm", Confirmed, true),
            new(Restated, Guidance2025, "3.9 a"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>How long the old committee has to forward an undecided dossier (06-HD/TW, 3.9 b).</summary>
    public static Provision<Length> MoveForward { get; } = new(
        "admission.move.forward",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "3.9 b", Confirmed, Length.WorkingDays(15)),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>How long the new committee has to decide from receiving letter and dossier (06-HD/TW, 3.9 b).</summary>
    public static Provision<Length> MoveDecide { get; } = new(
        "admission.move.decide",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "3.9 b", Confirmed, Length.WorkingDays(30)),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>How long after the decision to move a decision of the old committee still holds; a later one it must annul (06-HD/TW, 3.9 c).</summary>
    public static Provision<Length> MoveLateDecision { get; } = new(
        "admission.move.late-decision",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "3.9 c", Confirmed, Length.WorkingDays(30)),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>How long the deciding committee has to review its decision at the request of the new place (06-HD/TW, 3.9 c).</summary>
    public static Provision<Length> MoveReview { get; } = new(
        "admission.move.review",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "3.9 c", Confirmed, Length.WorkingDays(60)),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        FullTimeStudy,
        Secondment,
        ShortContract,
        LongContract,
        GraduateAwaitingJob,
        GraduateAwaitingDiploma,
        MoveCertificate,
        MoveForward,
        MoveDecide,
        MoveLateDecision,
        MoveReview,
    ];
}
