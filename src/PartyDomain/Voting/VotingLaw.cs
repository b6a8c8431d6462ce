using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Voting;

/// <summary>Who is counted, and what share carries, when bodies vote.</summary>
public static class VotingLaw
{
    /// <summary>Full members temporarily transferred to another đảng bộ are left out of a members' meeting when absent (294-QĐ/TW, 9.3.2).</summary>
    public static Provision<bool> MeetingExcludesTemporarilyElsewhere { get; } = new(
        "vote.meeting.excludes-temporarily-elsewhere",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "13.2", Secondary, true, Guidance2016.Id),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "9.3.2"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Exempt full members are left out of a members' meeting when absent (294-QĐ/TW, 9.3.2).</summary>
    public static Provision<bool> MeetingExcludesExempt { get; } = new(
        "vote.meeting.excludes-exempt",
        Chains.Implementation,
        [
            new(Enacted, Regulation45, "16.3 a", Secondary, true),
            new(Restated, Regulation29, "13.2", Secondary, CitedIn: Guidance2016.Id),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "9.3.2"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Members whose party activity is suspended are left out of a members' meeting (294-QĐ/TW, 9.3.2).</summary>
    public static Provision<bool> MeetingExcludesSuspended { get; } = FirstSeen.In294("vote.meeting.excludes-suspended", "9.3.2", true);

    /// <summary>Members under criminal proceedings are left out of a members' meeting; the start of proceedings (khởi tố) is enough (294-QĐ/TW, 9.3.2).</summary>
    public static Provision<bool> MeetingExcludesProsecuted { get; } = FirstSeen.In294("vote.meeting.excludes-prosecuted", "9.3.2", true);

    /// <summary>Full members absent from a whole congress with an accepted reason are left out of its base (294-QĐ/TW, 9.3.2).</summary>
    public static Provision<bool> CongressExcludesExcused { get; } = AtCongress("vote.congress.excludes-excused", ElectionRules2014.Id, "32");

    /// <summary>Full members temporarily transferred to another đảng bộ are left out of a members' congress when absent (294-QĐ/TW, 9.3.2; 06-HD/TW, 14.2).</summary>
    public static Provision<bool> CongressExcludesTemporarilyElsewhere { get; } = AtCongress("vote.congress.excludes-temporarily-elsewhere", Guidance2016.Id, "13.2");

    /// <summary>Exempt full members are left out of a members' congress when absent (294-QĐ/TW, 9.3.2; 06-HD/TW, 14.2).</summary>
    public static Provision<bool> CongressExcludesExempt { get; } = new(
        "vote.congress.excludes-exempt",
        Chains.Implementation,
        [
            new(Enacted, Regulation45, "16.3 a", Secondary, true),
            new(Restated, Regulation29, "13.2", Confirmed, CitedIn: Guidance2016.Id),
            new(Restated, Regulation24, "32", Confirmed, CitedIn: ElectionRules2014.Id),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "9.3.2"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Members whose party activity is suspended are left out of a members' congress (election rules of 2014, 32; 294-QĐ/TW, 9.3.2).</summary>
    public static Provision<bool> CongressExcludesSuspended { get; } = AtCongress("vote.congress.excludes-suspended", ElectionRules2014.Id, "32");

    /// <summary>Members under criminal proceedings are left out of a members' congress (election rules of 2014, 32; 294-QĐ/TW, 9.3.2).</summary>
    public static Provision<bool> CongressExcludesProsecuted { get; } = AtCongress("vote.congress.excludes-prosecuted", ElectionRules2014.Id, "32");

    /// <summary>
    /// Of a congress of delegates, members of the convening committee and delegates without a substitute are left out who were absent all
    /// through (294-QĐ/TW, 9.3.1). A substitute who was made an official delegate stands in the list instead of the one replaced.
    /// </summary>
    public static Provision<bool> DelegatesExcludeAbsent { get; } = FirstSeen.In294("vote.delegates.excludes-absent", "9.3.1", true);

    /// <summary>A committee's base is its incumbents; vacancies never count (294-QĐ/TW, 9.3.3).</summary>
    public static Provision<bool> CommitteeCountsIncumbents { get; } = FirstSeen.In294("vote.committee.counts-incumbents", "9.3.3", true);

    /// <summary>Committee members temporarily transferred away are left out of the base when absent (294-QĐ/TW, 9.3.3).</summary>
    public static Provision<bool> CommitteeExcludesTemporarilyElsewhere { get; } = FirstSeen.In294("vote.committee.excludes-temporarily-elsewhere", "9.3.3", true);

    /// <summary>Suspended committee members are left out of the base (294-QĐ/TW, 9.3.3).</summary>
    public static Provision<bool> CommitteeExcludesSuspended { get; } = FirstSeen.In294("vote.committee.excludes-suspended", "9.3.3", true);

    /// <summary>Committee members under criminal proceedings are left out of the base (294-QĐ/TW, 9.3.3).</summary>
    public static Provision<bool> CommitteeExcludesProsecuted { get; } = FirstSeen.In294("vote.committee.excludes-prosecuted", "9.3.3", true);

    /// <summary>Share by which any resolution carries: more than half of the members of the body, not of those present (Charter, 9.5; 294-QĐ/TW, 9.3).</summary>
    public static Provision<Share> ResolutionShare { get; } = new(
        "vote.share.resolution",
        Chains.Charter,
        [new(Enacted, Charter2011, "9.5", Confirmed, Share.MoreThanHalf)]);

    /// <summary>Share by which somebody is elected: more than half of the base (Charter, 12.3).</summary>
    public static Provision<Share> ElectionShare { get; } = new(
        "vote.share.election",
        Chains.Charter,
        [new(Enacted, Charter2011, "12.3", Confirmed, Share.MoreThanHalf)]);

    /// <summary>Share by which a cell classes a member as excellent for the year (07-HD/BTCTW of 2011, 4). Later instruments were not seen on the point.</summary>
    public static Provision<Share> ExcellentShare { get; } = Classification("vote.share.classification.excellent", Share.AtLeastTwoThirds);

    /// <summary>Share by which a cell classes a member as good for the year (07-HD/BTCTW of 2011, 4). Later instruments were not seen on the point.</summary>
    public static Provision<Share> GoodShare { get; } = Classification("vote.share.classification.good", Share.MoreThanHalf);

    /// <summary>Share by which a cell proposes admission or recognition: at least two thirds of its full members (Charter, 4.3 and 5.3).</summary>
    public static Provision<Share> CellShare { get; } = new(
        "vote.share.cell",
        Chains.Charter,
        [new(Enacted, Charter2011, "4.3", Confirmed, Share.AtLeastTwoThirds)]);

    /// <summary>Share by which a grassroots committee proposes admission or recognition (294-QĐ/TW, 9.3.4; 06-HD/TW, 3.6 c).</summary>
    public static Provision<Share> CommitteeShare { get; } = new(
        "vote.share.committee",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "chưa rõ điểm", Secondary, Share.AtLeastTwoThirds),
            new(Restated, Regulation24, "3.6 c", Confirmed, CitedIn: Guidance2021.Id),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "9.3.4"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>Share by which a delegated grassroots committee decides (06-HD/TW, 3.7 a).</summary>
    public static Provision<Share> DelegatedCommitteeShare { get; } = new(
        "vote.share.delegated-committee",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "chưa rõ điểm", Secondary, Share.AtLeastTwoThirds),
            new(NotSeen, Guidance2021),
            new(Restated, Guidance2025, "3.7 a"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>Share by which a standing committee decides: more than half of its members (294-QĐ/TW, 9.3.4; 06-HD/TW, 3.7 a).</summary>
    public static Provision<Share> StandingCommitteeShare { get; } = new(
        "vote.share.standing-committee",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "chưa rõ điểm", Secondary, Share.MoreThanHalf),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "9.3.4"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>Share by which the mixed group decides at province level: more than half of that group (06-HD/TW, 3.7 b).</summary>
    public static Provision<Share> ProvincialGroupShare { get; } = FirstSeen.In06("vote.share.provincial-group", "3.7 b", Share.MoreThanHalf);

    /// <summary>Share by which the standing committee of the Central Public Security party committee decides (06-HD/TW, 3.7 b).</summary>
    public static Provision<Share> PoliceStandingCommitteeShare { get; } = FirstSeen.In06("vote.share.police-standing-committee", "3.7 b", Share.MoreThanHalf);

    /// <summary>Share by which a cell proposes to strike a probationer off (06-HD/TW, 4.6 a).</summary>
    public static Provision<Share> CellStrikeOffShare { get; } = StrikeOff("vote.share.strike-off.cell", "4.6 a", Share.AtLeastTwoThirds, new(Restated, Guidance2026, "chưa rõ điểm", Secondary));

    /// <summary>Share by which a grassroots committee proposes to strike a probationer off (06-HD/TW, 4.6 b).</summary>
    public static Provision<Share> CommitteeStrikeOffShare { get; } = StrikeOff("vote.share.strike-off.committee", "4.6 b", Share.AtLeastTwoThirds, new(NotSeen, Guidance2026));

    /// <summary>Share by which a standing committee strikes a probationer off (06-HD/TW, 4.6 c).</summary>
    public static Provision<Share> StandingCommitteeStrikeOffShare { get; } = StrikeOff("vote.share.strike-off.standing-committee", "4.6 c", Share.MoreThanHalf, new(NotSeen, Guidance2026));

    /// <summary>Share by which a delegated grassroots committee strikes a probationer off: two thirds of its incumbents (06-HD/TW, 4.6 d).</summary>
    public static Provision<Share> DelegatedStrikeOffShare { get; } = StrikeOff("vote.share.strike-off.delegated-committee", "4.6 d", Share.AtLeastTwoThirds, new(NotSeen, Guidance2026));

    /// <summary>A vote below its share is reported upward with its full result; the competent committee considers and decides (06-HD/TW, 5.1).</summary>
    public static Provision<bool> FailedVoteIsReported { get; } = new(
        "vote.failed.reported",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "chưa rõ điểm", Secondary, true),
            new(Restated, Guidance2021, "3.6 c"),
            new(Restated, Guidance2025, "5.1"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        MeetingExcludesTemporarilyElsewhere, MeetingExcludesExempt, MeetingExcludesSuspended, MeetingExcludesProsecuted,
        CongressExcludesExcused, CongressExcludesTemporarilyElsewhere, CongressExcludesExempt, CongressExcludesSuspended,
        CongressExcludesProsecuted, DelegatesExcludeAbsent, ResolutionShare, ElectionShare, ExcellentShare, GoodShare, CommitteeCountsIncumbents, CommitteeExcludesTemporarilyElsewhere, CommitteeExcludesSuspended,
        CommitteeExcludesProsecuted, CellShare, CommitteeShare, DelegatedCommitteeShare, StandingCommitteeShare,
        ProvincialGroupShare, PoliceStandingCommitteeShare, CellStrikeOffShare, CommitteeStrikeOffShare,
        StandingCommitteeStrikeOffShare, DelegatedStrikeOffShare, FailedVoteIsReported,
    ];

    // The election rules spoke of congresses before the regulation did.
    private static Provision<bool> AtCongress(string key, InstrumentId first, string point) => new(
        key,
        Chains.Implementation,
        [
            new(Enacted, Regulation29, point, Confirmed, true, first),
            new(Restated, Regulation24, "32", Confirmed, CitedIn: ElectionRules2014.Id),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "9.3.2"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    private static Provision<Share> Classification(string key, Share share) => new(
        key,
        Chains.Implementation,
        [
            new(Enacted, Regulation45, "4", Secondary, share, Classification2011.Id),
            new(NotSeen, Regulation29),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(NotSeen, Regulation294),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    private static Provision<Share> StrikeOff(string key, string point, Share share, Statement<Share> later) => new(
        key,
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "4.6", Secondary, share),
            new(Restated, Guidance2021, "4.6", Secondary),
            new(Restated, Guidance2025, point),
            later,
        ]);
}
