using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Voting.Rosters;

namespace PartyDomain.Tests.Voting;

/// <summary>Who is in the base (294-QĐ/TW, 9.3.2 and 9.3.3), by generation. Regulations 29, 24 and 232 are known only for members temporarily elsewhere and exempt.</summary>
public sealed class VoteBaseTests
{
    private static readonly Dictionary<string, Func<RosterEntry, RosterEntry>> Kinds = new(StringComparer.Ordinal)
    {
        ["plain"] = Plain,
        ["absent"] = Absent,
        ["away"] = Away,
        ["away, present"] = entry => Away(entry) with { Present = true },
        ["exempt"] = Rosters.Exempt,
        ["exempt, present"] = entry => Rosters.Exempt(entry) with { Present = true },
        ["suspended"] = Rosters.Suspended,
        ["prosecuted"] = Rosters.Prosecuted,
        ["excused"] = Excused,
        ["excused, present"] = entry => Excused(entry) with { Present = true },
        ["probationary"] = Rosters.Probationary,
        ["guest"] = Guest,
        ["all at once"] = entry => Away(entry) with { Exempt = true, Suspended = true, Prosecuted = true, ExcusedThroughout = true },
        ["suspended and away"] = entry => Away(entry) with { Suspended = true },
        ["exempt and away"] = entry => Away(entry) with { Exempt = true },
        ["probationary guest"] = entry => entry with { Probationary = true, TemporaryGuest = true },
    };

    [Theory]
    [InlineData("plain", "5/5 5 [] []")]
    [InlineData("absent", "5/5 4 [] []")]
    [InlineData("away", "4/4 4 [TemporarilyElsewhere:1] []")]
    [InlineData("away, present", "5/5 5 [] []")]
    [InlineData("exempt", "4/4 4 [Exempt:1] []")]
    [InlineData("exempt, present", "5/5 5 [] []")]
    [InlineData("suspended", "4/4 4 [Suspended:1] []")]
    [InlineData("prosecuted", "4/4 4 [Prosecuted:1] []")]
    [InlineData("excused", "5/4 4 [] [excused-at-meeting]")]
    [InlineData("excused, present", "5/5 5 [] []")]
    [InlineData("probationary", "4/4 4 [Probationary:1] []")]
    [InlineData("guest", "4/4 4 [TemporaryGuest:1] []")]
    [InlineData("all at once", "4/4 4 [Suspended:1] []")]
    [InlineData("suspended and away", "4/4 4 [Suspended:1] []")]
    [InlineData("exempt and away", "4/4 4 [TemporarilyElsewhere:1] []")]
    [InlineData("probationary guest", "4/4 4 [Probationary:1] []")]
    public void A_cell_meeting_under_294(string kind, string expected) => CellMeeting(kind, "2025-07-01", expected);

    [Theory]
    [InlineData("2016-07-25")]
    [InlineData("2020-05-20")]
    [InlineData("2022-05-20")]
    [InlineData("2025-06-30")]
    public void A_cell_meeting_before_294_leaves_suspended_and_prosecuted_members_open(string on)
    {
        CellMeeting("away", on, "4/4 4 [TemporarilyElsewhere:1] []");
        CellMeeting("away, present", on, "5/5 5 [] []");
        CellMeeting("exempt", on, "4/4 4 [Exempt:1] []");
        CellMeeting("suspended", on, "5/4 5 [] [vote.meeting.excludes-suspended]");
        CellMeeting("prosecuted", on, "5/4 5 [] [vote.meeting.excludes-prosecuted]");
        CellMeeting("excused", on, "5/4 4 [] [excused-at-meeting]");
    }

    [Fact]
    public void A_member_left_out_for_certain_raises_no_question_before_294()
    {
        CellMeeting("suspended and away", "2022-05-20", "4/4 4 [TemporarilyElsewhere:1] []");
        CellMeeting("all at once", "2022-05-20", "4/4 4 [TemporarilyElsewhere:1] []");
    }

    [Theory]
    [InlineData("2026-04-08")]
    [InlineData("2026-07-26")]
    public void The_later_generations_keep_the_rule_of_294(string on)
    {
        CellMeeting("suspended", on, "4/4 4 [Suspended:1] []");
        CellMeeting("prosecuted", on, "4/4 4 [Prosecuted:1] []");
        CellMeeting("away", on, "4/4 4 [TemporarilyElsewhere:1] []");
        CellMeeting("exempt", on, "4/4 4 [Exempt:1] []");
    }

    [Fact]
    public void Before_2016_only_the_exempt_are_known()
    {
        CellMeeting("exempt", "2013-05-20", "4/4 4 [Exempt:1] []");
        CellMeeting("exempt", "2011-10-31", "5/4 4 [] [vote.meeting.excludes-exempt]");
        CellMeeting("away", "2013-05-20", "5/4 4 [] [vote.meeting.excludes-temporarily-elsewhere]");
        CellMeeting("exempt and away", "2011-10-31", "5/4 4 [] [vote.meeting.excludes-temporarily-elsewhere,vote.meeting.excludes-exempt]");
    }

    [Theory]
    [InlineData(null, "5/4 4 [] [excused-at-meeting]")]
    [InlineData(ExcusedReading.StaysInBase, "5/5 4 [] []")]
    [InlineData(ExcusedReading.LeavesBase, "4/4 4 [ExcusedThroughout:1] []")]
    public void An_excused_member_of_an_ordinary_meeting_is_for_the_setting(ExcusedReading? reading, string expected) =>
        Assert.Equal(expected, Counted(Four("excused"), MeetingKind.MembersMeeting, Day294, new() { ExcusedAtMeeting = reading }));

    [Theory]
    [InlineData("2025-10-20", "4/4 4 [ExcusedThroughout:1] []")]
    [InlineData("2013-05-20", "5/4 4 [] [vote.congress.excludes-excused]")]
    [InlineData("2022-05-20", "4/4 4 [ExcusedThroughout:1] []")]
    [InlineData("2026-10-20", "4/4 4 [ExcusedThroughout:1] []")]
    public void An_excused_member_of_a_congress_is_for_the_law(string on, string expected)
    {
        Assert.Equal(expected, Counted(Four("excused"), MeetingKind.MembersCongress, D(on)));
        Assert.Equal(expected, Counted(Four("excused"), MeetingKind.MembersCongress, D(on), new() { ExcusedAtMeeting = ExcusedReading.StaysInBase }));
    }

    [Theory]
    [InlineData("absent", "5/5 4 [] []")]
    [InlineData("away", "4/4 4 [TemporarilyElsewhere:1] []")]
    [InlineData("away, present", "5/5 5 [] []")]
    [InlineData("exempt", "5/5 4 [] []")]
    [InlineData("excused", "5/5 4 [] []")]
    [InlineData("suspended", "4/4 4 [Suspended:1] []")]
    [InlineData("prosecuted", "4/4 4 [Prosecuted:1] []")]
    [InlineData("all at once", "4/4 4 [Suspended:1] []")]
    [InlineData("probationary", "4/4 4 [Probationary:1] []")]
    [InlineData("guest", "4/4 4 [TemporaryGuest:1] []")]
    public void A_committee_under_294(string kind, string expected)
    {
        Assert.Equal(expected, Counted(Four(kind, PartyBody.GrassrootsCommittee), MeetingKind.CommitteeMeeting, Day294));
        Assert.Equal(expected, Counted(Four(kind, PartyBody.SuperiorStandingCommittee), MeetingKind.CommitteeMeeting, Day294));
    }

    [Theory]
    [InlineData("away", "5/4 4 [] [vote.committee.excludes-temporarily-elsewhere]")]
    [InlineData("suspended", "5/4 5 [] [vote.committee.excludes-suspended]")]
    [InlineData("prosecuted", "5/4 5 [] [vote.committee.excludes-prosecuted]")]
    [InlineData("away, present", "5/5 5 [] []")]
    public void A_committee_before_294_leaves_its_exclusions_open(string kind, string expected) =>
        Assert.Equal(expected, Counted(Four(kind, PartyBody.GrassrootsCommittee), MeetingKind.CommitteeMeeting, D("2022-05-20")));

    [Theory]
    [InlineData(null, "away", "5/4 4 [] [delegated-base]")]
    [InlineData(DelegatedBaseReading.ExclusionsApply, "away", "4/4 4 [TemporarilyElsewhere:1] []")]
    [InlineData(DelegatedBaseReading.AllIncumbents, "away", "5/5 4 [] []")]
    [InlineData(null, "plain", "5/5 5 [] []")]
    [InlineData(null, "absent", "5/5 4 [] []")]
    [InlineData(null, "probationary", "4/4 4 [Probationary:1] []")]
    [InlineData(DelegatedBaseReading.ExclusionsApply, "suspended", "4/4 4 [Suspended:1] []")]
    public void The_base_of_a_delegated_committee_is_for_the_setting(DelegatedBaseReading? reading, string kind, string expected) =>
        Assert.Equal(expected, Counted(Four(kind, PartyBody.DelegatedCommittee), MeetingKind.CommitteeMeeting, Day294, new() { DelegatedBase = reading }));

    [Fact]
    public void A_suspended_member_does_not_vote_even_where_the_delegated_base_is_all_incumbents() =>
        Assert.Equal("5/5 4 [] []", Counted(Four("suspended", PartyBody.DelegatedCommittee), MeetingKind.CommitteeMeeting, Day294, new() { DelegatedBase = DelegatedBaseReading.AllIncumbents }));

    [Fact]
    public void Where_the_delegated_base_is_all_incumbents_the_unknown_exclusions_before_294_do_not_matter() =>
        Assert.Equal("5/5 4 [] []", Counted(Four("away", PartyBody.DelegatedCommittee), MeetingKind.CommitteeMeeting, D("2022-05-20"), new() { DelegatedBase = DelegatedBaseReading.AllIncumbents }));

    [Fact]
    public void The_group_at_province_level_is_the_standing_group_and_the_heads_of_commissions_each_once()
    {
        var roster = Of(
            PartyBody.ProvincialStandingGroup,
            (3, entry => entry with { InStandingGroup = true }),
            (1, entry => entry with { InStandingGroup = true, HeadsCommission = true }),
            (4, entry => entry with { HeadsCommission = true }),
            (7, Plain));
        Assert.Equal("8/8 8 [OutsideGroup:7] []", Counted(roster, MeetingKind.CommitteeMeeting, Day294));
        Assert.Equal("15/15 15 [] []", Counted(roster with { Body = PartyBody.ProvincialStandingCommittee }, MeetingKind.CommitteeMeeting, Day294));
    }

    [Fact]
    public void Exclusions_come_in_a_fixed_order_with_their_counts() =>
        Assert.Equal(
            "3/3 3 [Probationary:2,TemporaryGuest:1,Suspended:1,Prosecuted:2,TemporarilyElsewhere:1,Exempt:2] []",
            Counted(Of(PartyBody.Cell, (2, Rosters.Exempt), (1, Away), (2, Rosters.Prosecuted), (1, Rosters.Suspended), (1, Guest), (2, Rosters.Probationary), (3, Plain)), MeetingKind.MembersMeeting, Day294));

    [Fact]
    public void Each_open_question_is_named_once() =>
        Assert.Equal(
            "4/0 0 [] [excused-at-meeting]",
            Counted(Of(PartyBody.Cell, (4, Excused)), MeetingKind.MembersMeeting, Day294));

    private static void CellMeeting(string kind, string on, string expected) =>
        Assert.Equal(expected, Counted(Four(kind), MeetingKind.MembersMeeting, D(on)));

    private static Roster Four(string kind, PartyBody body = PartyBody.Cell) => Of(body, (4, Plain), (1, Kinds[kind]));
}
