using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Badges;

/// <summary>The provisions of the party badge (Huy hiệu Đảng): 294-QĐ/TW, 28; 06-HD/TW, 18; 38-HD/BTCTW, III.1.</summary>
public static class BadgeLaw
{
    private const string Unseen = "chưa rõ điểm";

    private static readonly ValueList<AnnualDate> Days = [new(2, 3), new(5, 19), new(9, 2), new(11, 7)];

    /// <summary>For how many years of seniority there is a badge (294-QĐ/TW, 28.1.2): 45 and 90 since 2016, 35 and 95 since 2026.</summary>
    /// <remarks>The guidance of 2012 brought the years with a five before 45; whether there was a badge for 90 years then was not seen.</remarks>
    public static Provision<ValueList<int>> Years { get; } = new(
        "badge.years",
        Chains.Implementation,
        [
            new(Enacted, Regulation23, Unseen, Confirmed, [30, 40, 50, 60, 70, 80]),
            new(Changed, Regulation45, Unseen, Secondary, [30, 40, 50, 55, 60, 65, 70, 75, 80, 85], Guidance2012.Id),
            new(Changed, Regulation29, "27.3 a", Confirmed, [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90]),
            new(Restated, Regulation24, "27"),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "28.1.2"),
            new(Changed, Regulation20, Unseen, Presumed, [30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95], Guidance2026.Id),
            new(Restated, Regulation208, Unseen),
        ]);

    /// <summary>Whether members who had reached the years of a new badge, but not those of the next one, on the day it came are considered (guidance on the badge for 45 years, 2016).</summary>
    public static Provision<bool> ReachedBefore { get; } = new(
        "badge.reached-before",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "27.3 a", Secondary, true),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(NotKnown, Regulation294),
            new(NotKnown, Regulation20),
            new(NotKnown, Regulation208),
        ]);

    /// <summary>How long before its years a badge may come to a seriously ill member (29-QĐ/TW, 27.3 a; 294-QĐ/TW, 28.3.1 b; 06-HD/TW, 18.1).</summary>
    public static Provision<Length> EarlyIllness { get; } = Early<Length>("badge.early.illness", new(Enacted, Regulation29, "27.3 a", Confirmed, Length.Months(12)), new(Restated, Regulation24, "27"));

    /// <summary>The same from the years of <see cref="LongFrom"/> on: 24 months since 2021 (24-QĐ/TW, 27; 294-QĐ/TW, 28.3.1 b; 06-HD/TW, 18.1).</summary>
    public static Provision<Length> EarlyIllnessLong { get; } = Early<Length>("badge.early.illness-long", new(Enacted, Regulation29, "27.3 a", Confirmed, Length.Months(12)), new(Changed, Regulation24, "27", Confirmed, Length.Months(24)));

    /// <summary>From which years on the longer limit holds (24-QĐ/TW, 27; 294-QĐ/TW, 28.3.1 b).</summary>
    public static Provision<int> LongFrom { get; } = Early<int>("badge.early.long-from", new(NotKnown, Regulation29), new(Enacted, Regulation24, "27", Confirmed, 70));

    /// <summary>Whether a badge may come posthumously before its years: not until 2021 (29-QĐ/TW, 27.3 a; 24-QĐ/TW, 27; 294-QĐ/TW, 28.3.1 b).</summary>
    public static Provision<bool> PosthumousEarly { get; } = new(
        "badge.early.posthumous-allowed",
        Chains.Implementation,
        [
            new(Enacted, Regulation45, "11.2 a", Secondary, false),
            new(Restated, Regulation29, "27.3 a"),
            new(Changed, Regulation24, "27", Confirmed, true),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "28.3.1 b"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, Unseen, Secondary, CitedIn: Guidance2026.Id),
        ]);

    /// <summary>How long before its years a badge may come posthumously, for every badge alike (24-QĐ/TW, 27; 294-QĐ/TW, 28.3.1 b; 06-HD/TW, 18.2).</summary>
    public static Provision<Length> EarlyPosthumous { get; } = Early<Length>("badge.early.posthumous", new(NotKnown, Regulation29), new(Enacted, Regulation24, "27", Confirmed, Length.Months(12)));

    /// <summary>Whether reprimand stands in the way of a badge: until 2021 only warning and heavier measures did (29-QĐ/TW, 27.3 a; 24-QĐ/TW, 27).</summary>
    public static Provision<bool> ReprimandBars { get; } = Since24("badge.bar.reprimand-counts");

    /// <summary>Whether the cell must recognize the correction: since 2021 (24-QĐ/TW, 27; 294-QĐ/TW, 28.3.1 c).</summary>
    public static Provision<bool> CellRecognizes { get; } = Since24("badge.bar.cell-recognition");

    /// <summary>How long after reprimand no badge is considered; then the cell must recognize the correction (294-QĐ/TW, 28.3.1 c).</summary>
    public static Provision<Length> BarReprimand { get; } = Bar("discipline.badge-bar.reprimand", new(NotKnown, Regulation29), new(Enacted, Regulation24, "27", Secondary, Length.Months(6)));

    /// <summary>How long after warning no badge is considered (294-QĐ/TW, 28.3.1 c; six months by 29-QĐ/TW, 27.3 a).</summary>
    public static Provision<Length> BarWarning { get; } = Bar("discipline.badge-bar.warning", new(Enacted, Regulation29, "27.3 a", Confirmed, Length.Months(6)), new(Changed, Regulation24, "27", Secondary, Length.Months(9)));

    /// <summary>How long after removal from office no badge is considered (29-QĐ/TW, 27.3 a; 294-QĐ/TW, 28.3.1 c).</summary>
    public static Provision<Length> BarRemoval { get; } = Bar("discipline.badge-bar.removal", new(Enacted, Regulation29, "27.3 a", Confirmed, Length.Years(1)), new(Restated, Regulation24, "27", Secondary));

    /// <summary>On which days badges are presented (06-HD/TW, 18.4); other important anniversaries and special cases are allowed.</summary>
    public static Provision<ValueList<AnnualDate>> AwardDays { get; } = new(
        "badge.award-days",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, Unseen, Secondary, Days),
            new(Restated, Guidance2021, "18"),
            new(Restated, Guidance2025, "18.4"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>Who awards badges, also posthumously, and issues lost ones again (294-QĐ/TW, 28.2.5; 06-HD/TW, 18.5).</summary>
    public static Provision<PartyBody> Decider { get; } = new(
        "badge.decider",
        Chains.Implementation,
        [
            new(Enacted, Regulation45, Unseen, Secondary, PartyBody.ProvincialStandingCommittee),
            new(NotSeen, Regulation29),
            new(Restated, Regulation24, Unseen, Secondary),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "28.2.5"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Cell and grassroots committee report and propose, the direct superior considers and lists (06-HD/TW, 18.5).</summary>
    public static Provision<bool> Route { get; } = FirstSeen.In06("badge.route", "18.5", true);

    /// <summary>The member declares; the family of a deceased, seriously ill or disabled member does so for the member (38-HD/BTCTW, III.1.1).</summary>
    public static Provision<bool> Declaration { get; } = In38("badge.declaration", "III.1.1");

    /// <summary>Of a member about to be transferred the old organization considers the badge, and the new one presents it (38-HD/BTCTW, III.1.5 d).</summary>
    public static Provision<bool> OldOrganization { get; } = In38("badge.old-organization", "III.1.5 d");

    /// <summary>A lost badge is issued again where there was a good reason (06-HD/TW, 18.4).</summary>
    public static Provision<bool> Reissue { get; } = new(
        "badge.reissue",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(Enacted, Guidance2021, "18", Confirmed, true),
            new(Restated, Guidance2025, "18.4"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>What the serial of each badge looks like after the symbol (38-HD/BTCTW, III.1.4). Those of 35 and 95 years were not seen.</summary>
    public static Provision<ValueList<BadgePattern>> Patterns { get; } = new(
        "badge.number-patterns",
        Chains.OrganizationCommission,
        [
            new(NotKnown, Administration2017),
            new(NotKnown, Administration2022),
            new(
                Enacted,
                Administration2025,
                "III.1.4",
                Confirmed,
                [
                    new(30, "", 8), new(40, "", 7), new(45, "E", 7), new(50, "", 6), new(55, "D", 6), new(60, "", 5),
                    new(65, "C", 5), new(70, "", 4), new(75, "B", 4), new(80, "", 3), new(85, "A", 3), new(90, "", 2),
                ]),
        ]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        Years, ReachedBefore, EarlyIllness, EarlyIllnessLong, LongFrom, PosthumousEarly, EarlyPosthumous, ReprimandBars, CellRecognizes, BarReprimand, BarWarning, BarRemoval,
        AwardDays, Decider, Route, Declaration, OldOrganization, Reissue, Patterns,
    ];

    /// <summary>How long after a measure no badge is considered.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The provision.</returns>
    public static Provision<Length> BarAfter(BadgeMeasureKind measure) => measure switch
    {
        BadgeMeasureKind.Reprimand => BarReprimand,
        BadgeMeasureKind.Warning => BarWarning,
        _ => BarRemoval,
    };

    private static Provision<Length> Bar(string key, Statement<Length> in29, Statement<Length> in24) => new(
        key,
        Chains.Implementation,
        [in29, in24, new(NotSeen, Regulation232), new(Restated, Regulation294, "28.3.1 c"), new(NotSeen, Regulation20), new(NotSeen, Regulation208)]);

    private static Provision<T> Early<T>(string key, Statement<T> in29, Statement<T> in24) => new(
        key,
        Chains.Implementation,
        [
            in29,
            in24,
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "28.3.1 b"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, Unseen, Secondary, CitedIn: Guidance2026.Id),
        ]);

    private static Provision<bool> Since24(string key) => new(
        key,
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "27.3 a", Confirmed, false),
            new(Changed, Regulation24, "27", Secondary, true),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "28.3.1 c"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    private static Provision<bool> In38(string key, string point) => new(
        key,
        Chains.OrganizationCommission,
        [new(NotKnown, Administration2017), new(NotKnown, Administration2022), new(Enacted, Administration2025, point, Confirmed, true)]);
}
