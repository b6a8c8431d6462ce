using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Probation;

/// <summary>Probation, recognition and striking a probationer off.</summary>
public static class ProbationLaw
{
    /// <summary>How long probation lasts, from the ceremony; nothing extends or shortens it (Charter, 5.1).</summary>
    public static Provision<Length> Duration { get; } = new(
        "probation.length",
        Chains.Charter,
        [
            new(Enacted, Charter2011, "5.1", Confirmed, Length.Months(12)),
        ]);

    /// <summary>A probationer does a member's duties (Charter, 2 and 3).</summary>
    public static Provision<bool> Duties { get; } = new(
        "probation.duties",
        Chains.Charter,
        [
            new(Enacted, Charter2011, "2", Secondary, true),
        ]);

    /// <summary>How long the cell has to review, from the end of the twelve months (294-QĐ/TW, 4.2.1).</summary>
    public static Provision<Length> ReviewDeadline { get; } = new(
        "probation.review.deadline",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.2 a", Confirmed, Length.WorkingDays(30)),
            new(Restated, Regulation24, "4.2.1", Secondary),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "4.2.1"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>A recognized member is official from the end of the twelve months, however late cell or committee act (294-QĐ/TW, 4.2.2).</summary>
    public static Provision<bool> OfficialAtEnd { get; } = new(
        "probation.official-at-end",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.2 b", Confirmed, true),
            new(Restated, Regulation24, "4.2.2", Secondary),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "4.2.2"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>After how many votes without two thirds either way the matter goes up (294-QĐ/TW, 4.2.3).</summary>
    public static Provision<int> Rounds { get; } = new(
        "probation.review.rounds",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.2 c", Confirmed, 3),
            new(Restated, Regulation24, "4.2.3", Secondary),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "4.2.3"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>How long the competent committee has, from the cell's resolution (294-QĐ/TW, 4.3.1).</summary>
    public static Provision<Length> DecisionDeadline { get; } = new(
        "probation.decision.deadline",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.3.1", Confirmed, Length.WorkingDays(30)),
            new(Restated, Regulation24, "4.3.1", Secondary),
            new(Restated, Regulation232, "4.3.1"),
            new(Restated, Regulation294, "4.3.1"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>By how much it may extend that deadline in special cases, once (294-QĐ/TW, 4.3.1; that it is once is a reading).</summary>
    public static Provision<Length> DecisionExtension { get; } = new(
        "probation.decision.extension",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.3.1", Confirmed, Length.WorkingDays(30)),
            new(Restated, Regulation24, "4.3.1", Secondary),
            new(Restated, Regulation232, "4.3.1"),
            new(Changed, Regulation294, "4.3.1", Confirmed, Length.WorkingDays(15)),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>The probationer needs the certificate of the class for new members (06-HD/TW, 4.1); no text sets a day for it.</summary>
    public static Provision<bool> ClassRequired { get; } = new(
        "probation.class",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "chưa rõ điểm", Confirmed, true, Administration2017.Id),
            new(Restated, Guidance2021, "chưa rõ điểm", CitedIn: Administration2022.Id),
            new(Restated, Guidance2025, "4.1"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>The self-review is written, and the cell votes, only after the twelve months have ended (06-HD/TW, 4.2).</summary>
    public static Provision<bool> SelfReviewAfterEnd { get; } = new(
        "probation.self-review.after-end",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "chưa rõ điểm", Secondary, true),
            new(Restated, Guidance2021, "4-5"),
            new(Restated, Guidance2025, "4.2"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>The helper comments in writing (06-HD/TW, 4.3).</summary>
    public static Provision<bool> HelperComment { get; } = new(
        "probation.helper-comment",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "chưa rõ điểm", Confirmed, true, Administration2017.Id),
            new(Restated, Guidance2021, "chưa rõ điểm", CitedIn: Administration2022.Id),
            new(Restated, Guidance2025, "4.3"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>The opinions of mass organizations and residence are collected (06-HD/TW, 4.4).</summary>
    public static Provision<bool> Opinions { get; } = new(
        "probation.opinions",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "chưa rõ điểm", Confirmed, true, Administration2017.Id),
            new(Restated, Guidance2021, "chưa rõ điểm", CitedIn: Administration2022.Id),
            new(Restated, Guidance2025, "4.4"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>A helper who moves comments first, and the cell assigns another full member (06-HD/TW, 3.10).</summary>
    public static Provision<bool> HelperChange { get; } = new(
        "probation.helper-change",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "3.10", Confirmed, true),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>The recognition is announced at the nearest cell meeting (06-HD/TW, 4.5 b).</summary>
    public static Provision<bool> Announcement { get; } = new(
        "probation.announcement",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "4.5 b", Confirmed, true),
            new(Restated, Guidance2026, "4.5 b", Secondary),
        ]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        Duration,
        Duties,
        ReviewDeadline,
        OfficialAtEnd,
        Rounds,
        DecisionDeadline,
        DecisionExtension,
        ClassRequired,
        SelfReviewAfterEnd,
        HelperComment,
        Opinions,
        HelperChange,
        Announcement,
    ];
}
