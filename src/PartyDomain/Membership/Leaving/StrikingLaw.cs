using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Leaving;

/// <summary>Striking members off (xóa tên đảng viên), and appeals against it. The shares are those of <see cref="VotingLaw"/> for striking off (06-HD/TW, 11.1 b with 4.6).</summary>
public static class StrikingLaw
{
    /// <summary>How many months in the year without party activity, or without dues, are a ground (Charter, 8.1; 294-QĐ/TW, 8.1).</summary>
    public static Provision<int> Months { get; } = Ground("striking.months", 3, Confirmed, new(Restated, Regulation208, "chưa rõ điểm"));

    /// <summary>Returning or destroying the party card on own account is a ground (294-QĐ/TW, 8.1).</summary>
    public static Provision<bool> Card { get; } = Ground("striking.card", true, Secondary, new(Restated, Regulation208, "chưa rõ điểm", Secondary));

    /// <summary>After how long without progress, from the start of the cell's education, a lost will is a ground (294-QĐ/TW, 8.1).</summary>
    public static Provision<Length> Education { get; } = Ground("striking.education", Length.Months(12), Secondary, new(Restated, Regulation208, "chưa rõ điểm", Secondary));

    /// <summary>How many years in a row of violating a member's quality are a ground (294-QĐ/TW, 8.1).</summary>
    public static Provision<int> Years { get; } = Ground("striking.years", 2, Secondary, new(Restated, Regulation208, "chưa rõ điểm", Secondary));

    /// <summary>Failing the political standards of the Politburo is a ground (294-QĐ/TW, 8.1).</summary>
    public static Provision<bool> Political { get; } = Ground("striking.political", true, Secondary, new(Restated, Regulation208, "chưa rõ điểm", Secondary));

    /// <summary>The new place, which strikes off a member whose papers of a transfer were not filed (<see cref="MovingLaw.FilingLimit"/>), informs the old cell and the committee directly above that (38-HD/BTCTW, II.4.3.1 d).</summary>
    public static Provision<bool> OldPlaceInformed { get; } = new(
        "striking.transfer-papers.old-place-informed",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2012, "II.4 c", Confirmed, true),
            new(NotSeen, Administration2017),
            new(NotSeen, Administration2022),
            new(Restated, Administration2025, "II.4.3.1 d"),
        ]);

    /// <summary>Who falsely claimed to be a member is struck off (294-QĐ/TW, 5.2.7).</summary>
    public static Provision<bool> FalseMember { get; } = FirstSeen.In294("striking.false-member", "5.2.7", true);

    /// <summary>Whoever interrupted party activity by own fault is struck off (294-QĐ/TW, 5.2.8).</summary>
    public static Provision<bool> OwnFaultGap { get; } = FirstSeen.In294("striking.own-fault-gap", "5.2.8", true);

    /// <summary>The member reviews him- or herself in writing and before the cell (06-HD/TW, 11.1 a).</summary>
    public static Provision<bool> OwnReview { get; } = Requests("striking.own-review", true);

    /// <summary>How many requests for it must have stayed without an answer before the cell goes on (06-HD/TW, 11.1 a).</summary>
    public static Provision<int> Requested { get; } = Requests("striking.requests", 3);

    /// <summary>On a deliberate refusal the cell goes on at once (06-HD/TW, 11.1 a).</summary>
    public static Provision<bool> Refusal { get; } = FirstSeen.In06("striking.refusal", "11.1 a", true);

    /// <summary>Within how long after receipt of the decision an appeal may be filed (294-QĐ/TW, 8.2.1).</summary>
    public static Provision<Length> AppealWindow { get; } = Appeal("striking.appeal.window", "8.2.1", Length.WorkingDays(30), new(Restated, Regulation208, "chưa rõ điểm", Secondary));

    /// <summary>Up to whom appeals go (294-QĐ/TW, 8.2.1).</summary>
    public static Provision<PartyBody> AppealUpTo { get; } = Appeal("striking.appeal.up-to", "8.2.1", PartyBody.Secretariat, new(Restated, Regulation208, "chưa rõ điểm", Secondary));

    /// <summary>Within how long an appeal is resolved up to the province, from its receipt (294-QĐ/TW, 8.2.2).</summary>
    public static Provision<Length> ResolvedLocally { get; } = Appeal("striking.appeal.resolved-locally", "8.2.2", Length.WorkingDays(90), new(NotSeen, Regulation208));

    /// <summary>Within how long an appeal is resolved at the center, from its receipt (294-QĐ/TW, 8.2.2).</summary>
    public static Provision<Length> ResolvedCentrally { get; } = Appeal("striking.appeal.resolved-centrally", "8.2.2", Length.WorkingDays(180), new(NotSeen, Regulation208));

    /// <summary>Which appeals are not resolved (294-QĐ/TW, 8.2.3).</summary>
    public static Provision<ValueList<AppealBar>> NotResolved { get; } = FirstSeen.In294<ValueList<AppealBar>>(
        "striking.appeal.not-resolved",
        "8.2.3",
        [AppealBar.Late, AppealBar.ConcludedByHighest, AppealBar.FiledByOthers, AppealBar.BeforeDecision]);

    /// <summary>Appeals of members abroad follow rules of their own (294-QĐ/TW, 8.2.4).</summary>
    public static Provision<bool> AbroadElsewhere { get; } = FirstSeen.In294("striking.appeal.abroad-elsewhere", "8.2.4", true);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        Months, Card, Education, Years, Political, OldPlaceInformed, FalseMember, OwnFaultGap,
        OwnReview, Requested, Refusal, AppealWindow, AppealUpTo, ResolvedLocally, ResolvedCentrally, NotResolved, AbroadElsewhere,
    ];

    private static Provision<T> Ground<T>(string key, T value, EvidenceGrade in2021, Statement<T> last) => new(
        key,
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "8.1", Confirmed, value),
            new(Restated, Regulation24, "8.1", in2021),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "8.1"),
            new(NotSeen, Regulation20),
            last,
        ]);

    private static Provision<T> Requests<T>(string key, T value) => new(
        key,
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "11.1 a", Confirmed, value),
            new(Restated, Guidance2021, "11.1", Secondary),
            new(Restated, Guidance2025, "11.1 a"),
            new(NotSeen, Guidance2026),
        ]);

    private static Provision<T> Appeal<T>(string key, string point, T value, Statement<T> last) => new(
        key,
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "8.2", Confirmed, value),
            new(Restated, Regulation24, "8.2", Secondary),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, point),
            new(NotSeen, Regulation20),
            last,
        ]);
}
