using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Voting.Rosters;

namespace PartyDomain.Tests.Voting;

/// <summary>The worked cases W7 to W11 of the sheet on 294-QĐ/TW (section 45), unsound votes, and questions that matter only where the result hangs on them.</summary>
public sealed class VoteJudgeTests
{
    private const MeetingKind Meeting = MeetingKind.MembersMeeting;
    private const MeetingKind Committee = MeetingKind.CommitteeMeeting;

    [Theory]
    [InlineData(11, "Cell 11/16 needs 11 carried")]
    [InlineData(10, "Cell 10/16 needs 11 below")]
    public void W7_the_base_of_a_cell_meeting(int votes, string expected)
    {
        var roster = Of(
            PartyBody.Cell,
            (14, Plain),
            (3, Rosters.Probationary),
            (1, entry => Away(entry) with { Present = true }),
            (1, Away),
            (2, Rosters.Exempt),
            (1, Rosters.Suspended),
            (1, Rosters.Prosecuted),
            (1, Excused));
        Assert.Equal(expected, Judged(Yes(votes), roster, Meeting, VotingLaw.CellShare, Day294, new() { ExcusedAtMeeting = ExcusedReading.StaysInBase }));
    }

    [Fact]
    public void W7_leaves_the_excused_member_open_only_where_the_result_hangs_on_it()
    {
        var roster = Of(PartyBody.Cell, (15, Plain), (1, Excused));
        Assert.Equal("Cell 11/16 needs 11 carried", Judged(Yes(11), roster, Meeting, VotingLaw.CellShare, Day294));
        Assert.Equal(
            "no tally\nopen law.setting-needed @command.ballot [Điều lệ Đảng (2011), 4.3] setting=excused-at-meeting question=setting.excused-at-meeting",
            Judged(Yes(10), roster, Meeting, VotingLaw.CellShare, Day294));
        Assert.Equal("Cell 9/16 needs 11 below", Judged(Yes(9), roster, Meeting, VotingLaw.CellShare, Day294));
    }

    [Theory]
    [InlineData(9, 6, "Cell 6/9 needs 6 carried")]
    [InlineData(10, 6, "Cell 6/10 needs 7 below")]
    [InlineData(3, 2, "Cell 2/3 needs 2 carried")]
    [InlineData(8, 5, "Cell 5/8 needs 6 below")]
    public void W8_two_thirds(int size, int votes, string expected) =>
        Assert.Equal(expected, Judged(Yes(votes), Of(PartyBody.Cell, (size, Plain)), Meeting, VotingLaw.CellShare, Day294));

    [Fact]
    public void W9_committees_count_incumbents()
    {
        Assert.Equal(
            "GrassrootsCommittee 8/12 needs 8 carried",
            Judged(Yes(8), Of(PartyBody.GrassrootsCommittee, (11, Plain), (1, Away), (1, Absent)), Committee, VotingLaw.CommitteeShare, Day294));
        Assert.Equal(
            "SuperiorStandingCommittee 5/10 needs 6 below",
            Judged(Yes(5), Of(PartyBody.SuperiorStandingCommittee, (10, Plain)), Committee, VotingLaw.StandingCommitteeShare, Day294));
        Assert.Equal(
            "SuperiorStandingCommittee 5/9 needs 5 carried",
            Judged(Yes(5), Of(PartyBody.SuperiorStandingCommittee, (9, Plain), (1, Rosters.Prosecuted)), Committee, VotingLaw.StandingCommitteeShare, Day294));
    }

    [Theory]
    [InlineData(8, "DelegatedCommittee 8/13 needs 9 below")]
    [InlineData(9, "DelegatedCommittee 9/13 needs 9 carried")]
    public void W10_a_delegated_committee_needs_two_thirds(int votes, string expected) =>
        Assert.Equal(expected, Judged(Yes(votes), Of(PartyBody.DelegatedCommittee, (13, Plain)), Committee, VotingLaw.DelegatedCommitteeShare, Day294));

    [Theory]
    [InlineData(4, "ProvincialStandingGroup 4/8 needs 5 below")]
    [InlineData(5, "ProvincialStandingGroup 5/8 needs 5 carried")]
    public void W11_the_group_at_province_level(int votes, string expected)
    {
        var roster = Of(
            PartyBody.ProvincialStandingGroup,
            (3, entry => entry with { InStandingGroup = true }),
            (1, entry => entry with { InStandingGroup = true, HeadsCommission = true }),
            (4, entry => entry with { HeadsCommission = true }),
            (7, Plain));
        Assert.Equal(expected, Judged(Yes(votes), roster, Committee, VotingLaw.ProvincialGroupShare, Day294));
    }

    [Fact]
    public void More_votes_than_voters_are_unsound()
    {
        var roster = Of(PartyBody.Cell, (3, Plain), (2, Absent), (1, Guest), (1, Rosters.Probationary));
        Assert.Equal("Cell 3/5 needs 4 below", Judged(new Ballot(VotingForm.PartyCard, 3, 0), roster, Meeting, VotingLaw.CellShare, Day294));
        Assert.Equal(
            "no tally\nbars vote.more-votes-than-voters @command.ballot [] cast=4 voters=3",
            Judged(new Ballot(VotingForm.PartyCard, 2, 1, 1), roster, Meeting, VotingLaw.CellShare, Day294));
        Assert.Equal(
            "no tally\nbars vote.more-votes-than-voters @command.ballot [] cast=4 voters=3",
            Judged(new Ballot(VotingForm.PartyCard, 0, 4), roster, Meeting, VotingLaw.CellShare, Day294));
    }

    [Fact]
    public void A_person_listed_twice_is_unsound()
    {
        var roster = Of(PartyBody.Cell, (3, Plain));
        roster = roster with { Entries = [.. roster.Entries, roster.Entries[1], roster.Entries[1]] };
        Assert.Equal(
            "no tally\nbars vote.duplicate-person @evidence.roster.entries[3] [] position=4\nbars vote.duplicate-person @evidence.roster.entries[4] [] position=5",
            Judged(Yes(3), roster, Meeting, VotingLaw.CellShare, Day294));
    }

    [Fact]
    public void An_empty_base_is_unsound()
    {
        Assert.Equal(
            "no tally\nbars vote.nothing-cast @command.ballot []\nbars vote.empty-base @command.ballot [] body=party-body.cell",
            Judged(Yes(0), Of(PartyBody.Cell, (2, Rosters.Probationary)), Meeting, VotingLaw.CellShare, Day294));
        Assert.Equal(
            "no tally\nbars vote.more-votes-than-voters @command.ballot [] cast=1 voters=0\nbars vote.empty-base @command.ballot [] body=party-body.cell",
            Judged(Yes(1), Of(PartyBody.Cell), Meeting, VotingLaw.CellShare, Day294));
    }

    [Fact]
    public void A_share_nobody_knows_leaves_the_vote_open() =>
        Assert.Equal(
            "no tally\nopen law.value-unknown @command.ballot [] provision=vote.share.provincial-group on=2022-05-20",
            Judged(Yes(5), Of(PartyBody.ProvincialStandingCommittee, (5, Plain)), Committee, VotingLaw.ProvincialGroupShare, D("2022-05-20")));

    [Theory]
    [InlineData(8, "Cell 8/12 needs 8 carried")]
    [InlineData(7, "Cell 7/12 needs 8 below")]
    public void Before_294_a_suspended_member_matters_only_where_the_result_hangs_on_it(int votes, string expected) =>
        Assert.Equal(expected, Judged(Yes(votes), Of(PartyBody.Cell, (11, Plain), (1, Rosters.Suspended)), Meeting, VotingLaw.CellShare, D("2022-05-20")));

    [Fact]
    public void Before_294_the_open_exclusions_are_named_where_the_result_hangs_on_them() =>
        Assert.Equal(
            "no tally\nopen law.value-unknown @command.ballot [] provision=vote.meeting.excludes-suspended on=2022-05-20\nopen law.value-unknown @command.ballot [] provision=vote.meeting.excludes-prosecuted on=2022-05-20",
            Judged(Yes(7), Of(PartyBody.Cell, (10, Plain), (1, Rosters.Suspended), (1, Rosters.Prosecuted)), Meeting, VotingLaw.CellShare, D("2022-05-20")));

    [Fact]
    public void Every_excluded_person_may_be_open_at_once()
    {
        var roster = Of(PartyBody.Cell, (2, Excused), (1, Plain));
        Assert.Equal(
            "no tally\nopen law.setting-needed @command.ballot [Điều lệ Đảng (2011), 4.3] setting=excused-at-meeting question=setting.excused-at-meeting",
            Judged(Yes(1), roster, Meeting, VotingLaw.CellShare, Day294));
        Assert.Equal("Cell 1/1 needs 1 carried", Judged(Yes(1), roster, Meeting, VotingLaw.CellShare, Day294, new() { ExcusedAtMeeting = ExcusedReading.LeavesBase }));
        Assert.Equal("Cell 1/3 needs 2 below", Judged(Yes(1), roster, Meeting, VotingLaw.CellShare, Day294, new() { ExcusedAtMeeting = ExcusedReading.StaysInBase }));
    }

    [Fact]
    public void Where_nobody_is_in_the_base_for_certain_the_answers_between_matter_too() =>
        Assert.Equal(
            "no tally\nopen law.value-unknown @command.ballot [] provision=vote.meeting.excludes-suspended on=2022-05-20\nopen law.value-unknown @command.ballot [] provision=vote.meeting.excludes-prosecuted on=2022-05-20",
            Judged(Yes(1), Of(PartyBody.Cell, (3, Rosters.Suspended), (1, Rosters.Prosecuted)), Meeting, VotingLaw.CellShare, D("2022-05-20")));

    [Theory]
    [InlineData(null, "no tally\nopen law.setting-needed @command.ballot [06-HD/TW (2025), 3.7 a] setting=delegated-base question=setting.delegated-base")]
    [InlineData(DelegatedBaseReading.ExclusionsApply, "DelegatedCommittee 8/12 needs 8 carried")]
    [InlineData(DelegatedBaseReading.AllIncumbents, "DelegatedCommittee 8/13 needs 9 below")]
    public void The_delegated_base_decides_the_result_in_a_close_vote(DelegatedBaseReading? reading, string expected) =>
        Assert.Equal(expected, Judged(Yes(8), Of(PartyBody.DelegatedCommittee, (12, Plain), (1, Away)), Committee, VotingLaw.DelegatedCommitteeShare, Day294, new() { DelegatedBase = reading }));

    [Fact]
    public void The_basis_names_every_rule_that_was_read()
    {
        var assessment = new Assessment(Law.Shipped, Day294);
        VoteCounter.Judge(Yes(2), Of(PartyBody.Cell, (2, Plain), (1, Away), (1, Rosters.Suspended)), Meeting, VotingLaw.CellShare, assessment, "s");
        Assert.Equal(
            ["vote.meeting.excludes-temporarily-elsewhere", "vote.meeting.excludes-suspended", "vote.share.cell"],
            assessment.Basis.Select(entry => entry.Provision).Where(key => key.StartsWith("vote.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Missing_arguments_are_misuse()
    {
        var assessment = new Assessment(Law.Shipped, Day294);
        var roster = Of(PartyBody.Cell, (2, Plain));
        Assert.Throws<ArgumentNullException>("roster", () => VoteCounter.Count(null!, Meeting, assessment));
        Assert.Throws<ArgumentNullException>("assessment", () => VoteCounter.Count(roster, Meeting, null!));
        Assert.Throws<ArgumentNullException>("ballot", () => VoteCounter.Judge(null!, roster, Meeting, VotingLaw.CellShare, assessment, "s"));
        Assert.Throws<ArgumentNullException>("roster", () => VoteCounter.Judge(Yes(1), null!, Meeting, VotingLaw.CellShare, assessment, "s"));
        Assert.Throws<ArgumentNullException>("assessment", () => VoteCounter.Judge(Yes(1), roster, Meeting, VotingLaw.CellShare, null!, "s"));
    }
}
