using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Discipline.DisciplineMeasure;

namespace PartyDomain.Tests.Discipline;

/// <summary>Votes on measures at their thresholds, from section 5 of the fact sheet on discipline.</summary>
public sealed class MeasureVoteTests
{
    private static readonly LocalDate Day = new(2025, 9, 1);
    private static readonly PersonId Accused = new("voter-1");
    private static readonly ValueList<DisciplineMeasure> Light = [Reprimand, Warning];
    private static readonly ValueList<DisciplineMeasure> All = [Reprimand, Warning, Removal, Expulsion];

    // More than half of 10 is 6, of 11 also 6; at least two thirds of 12 is 8, of 10 it is 7.
    [Theory]
    [InlineData(Reprimand, MeasureVoteKind.Decision, 10, 5, 6)]
    [InlineData(Reprimand, MeasureVoteKind.Proposal, 10, 5, 6)]
    [InlineData(Warning, MeasureVoteKind.Decision, 11, 5, 6)]
    [InlineData(Removal, MeasureVoteKind.Decision, 10, 5, 6)]
    [InlineData(Removal, MeasureVoteKind.Proposal, 10, 5, 6)]
    [InlineData(Expulsion, MeasureVoteKind.Decision, 12, 6, 7)]
    [InlineData(Expulsion, MeasureVoteKind.Proposal, 12, 7, 8)]
    [InlineData(Expulsion, MeasureVoteKind.Proposal, 10, 6, 7)]
    [InlineData(Dissolution, MeasureVoteKind.Decision, 12, 6, 7)]
    [InlineData(Dissolution, MeasureVoteKind.Proposal, 12, 7, 8)]
    [InlineData(Dissolution, MeasureVoteKind.Proposal, 10, 6, 7)]
    public void A_measure_needs_its_share_of_the_whole_body(DisciplineMeasure measure, MeasureVoteKind kind, int voters, int tooFew, int enough)
    {
        // The others cast no vote: they are in the base all the same.
        ValueList<DisciplineMeasure> decidable = measure == Dissolution ? [Reprimand, Warning, Dissolution] : All;
        var one = Judge(For(measure, enough), kind, voters, decidable)!;
        Assert.Equal((kind == MeasureVoteKind.Decision ? MeasureVoteResult.Decided : MeasureVoteResult.Proposed, measure, false), (one.Result, one.Measure!.Value, one.AddedUp));
        Assert.Equal((voters, (voters / 2) + 1, kind), (one.Base, one.Majority, one.Kind));
        var none = Judge(For(measure, tooFew), kind, voters, decidable)!;
        Assert.Equal((MeasureVoteResult.GoesUp, null, false), (none.Result, none.Measure, none.AddedUp));
    }

    [Fact]
    public void A_majority_for_no_discipline_ends_it()
    {
        Assert.Equal(MeasureVoteResult.NoDiscipline, Judge(new(VotingForm.SecretBallot, 6, 0, 4), MeasureVoteKind.Decision, 10, Light)!.Result);
        Assert.Equal(MeasureVoteResult.NoDiscipline, Judge(new(VotingForm.SecretBallot, 6, 0, 4), MeasureVoteKind.Proposal, 10, Light)!.Result);
        Assert.Equal((MeasureVoteResult.GoesUp, null), (Judge(new(VotingForm.SecretBallot, 5, 0, 5), MeasureVoteKind.Decision, 10, Light)!.Result, (DisciplineMeasure?)null));
    }

    [Theory]
    [InlineData(1, 2, 3, 5, Reprimand)] // 11 of 21
    [InlineData(1, 2, 8, 5, Warning)] // 11
    [InlineData(1, 10, 3, 4, Removal)] // 11
    [InlineData(0, 10, 0, 1, Reprimand)] // 11
    public void Votes_are_added_up_from_the_heaviest_down_until_more_than_half(int expulsion, int removal, int warning, int reprimand, DisciplineMeasure expected)
    {
        var findings = new List<Finding>();
        var tally = Judge(new(VotingForm.SecretBallot, 0, reprimand, warning, removal, expulsion), MeasureVoteKind.Decision, 21, All, findings: findings)!;
        Assert.Equal((MeasureVoteResult.Decided, expected, true), (tally.Result, tally.Measure!.Value, tally.AddedUp));
        Assert.Equal([Arg.Term("measure", expected)], Assert.Single(findings, finding => finding.Code == DisciplineCodes.VotesAddedUp).Arguments);
        Assert.DoesNotContain(findings, finding => finding.Code == DisciplineCodes.VoteGoesUp);
    }

    [Fact]
    public void Where_all_votes_together_are_half_nothing_is_decided()
    {
        var findings = new List<Finding>();
        var tally = Judge(new(VotingForm.SecretBallot, 5, 2, 2, 1), MeasureVoteKind.Decision, 10, All, findings: findings)!;
        Assert.Equal((MeasureVoteResult.GoesUp, null, false), (tally.Result, tally.Measure, tally.AddedUp));
        Assert.Equal([Arg.Term("body", PartyBody.Cell)], Assert.Single(findings, finding => finding.Code == DisciplineCodes.VoteGoesUp).Arguments);
    }

    [Fact]
    public void A_proposal_is_passed_up_as_it_was_voted()
    {
        var tally = Judge(new(VotingForm.SecretBallot, 0, 7, 7, 0, 7), MeasureVoteKind.Proposal, 21, [])!;
        Assert.Equal((MeasureVoteResult.GoesUp, null, false, 7), (tally.Result, tally.Measure, tally.AddedUp, tally.Ballot.Expulsion));
    }

    [Fact]
    public void A_measure_beyond_the_body_is_proposed_with_the_share_of_a_proposal()
    {
        Assert.Equal((MeasureVoteResult.Proposed, Removal), Short(Judge(new(VotingForm.SecretBallot, 0, 0, 5, 6), MeasureVoteKind.Decision, 11, Light)));
        Assert.Equal((MeasureVoteResult.Proposed, Expulsion), Short(Judge(new(VotingForm.SecretBallot, 0, 0, 4, 0, 8), MeasureVoteKind.Decision, 12, Light)));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(HeavierMajorityReading.PassUp, MeasureVoteResult.GoesUp, null)]
    [InlineData(HeavierMajorityReading.DecideLighter, MeasureVoteResult.Decided, Warning)]
    public void A_majority_beyond_the_body_without_a_share_of_its_own_is_a_question(HeavierMajorityReading? reading, MeasureVoteResult? result, DisciplineMeasure? measure)
    {
        var findings = new List<Finding>();
        var law = Law.Shipped.With(Settings.Cautious with { HeavierMajority = reading });
        var tally = Judge(new(VotingForm.SecretBallot, 0, 0, 4, 3, 5), MeasureVoteKind.Decision, 12, Light, law, findings: findings);
        Assert.Equal((result, measure), (tally?.Result, tally?.Measure));
        Assert.Equal(reading is null ? [Arg.Key("setting", SettingKeys.HeavierMajority)] : [], findings.Where(finding => finding.Effect == FindingEffect.Open).Select(finding => finding.Arguments[0]));
        Assert.Equal(reading == HeavierMajorityReading.DecideLighter, findings.Any(finding => finding.Code == DisciplineCodes.VotesAddedUp));
    }

    [Fact]
    public void Votes_that_cannot_be_are_refused()
    {
        Assert.Equal([VoteCodes.MoreVotesThanVoters], Bars(new(VotingForm.SecretBallot, 0, 5, 6), 10));
        Assert.Equal([], Bars(new(VotingForm.SecretBallot, 0, 5, 5), 10));
        Assert.Equal([VoteCodes.MoreVotesThanVoters], Bars(new(VotingForm.SecretBallot, 0, 5, 5, invalid: 1), 10));
        Assert.Equal([VoteCodes.NothingCast], Bars(new(VotingForm.SecretBallot, 0, 0, 0), 10));
        Assert.Equal([VoteCodes.MoreVotesThanVoters, VoteCodes.EmptyBase], Bars(new(VotingForm.SecretBallot, 1, 0, 0), 0));
        Assert.Equal([DisciplineCodes.BallotNotSecret], Bars(new(VotingForm.PartyCard, 0, 5, 5), 10));
        var twice = Roster(10) with { Entries = [.. Roster(10).Entries, new(Accused)] };
        var a = new Assessment(Law.Shipped.With(Settings.Cautious), Day);
        Assert.Null(MeasureVote.Judge(new(VotingForm.SecretBallot, 0, 0, 11), MeasureVoteKind.Decision, twice, Light, Accused, a, "ballot"));
        Assert.Equal([VoteCodes.DuplicatePerson], a.Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData(null, 6, 12, false)] // six of twelve are not more than half, six of eleven are
    [InlineData(null, 7, 12, true)]
    [InlineData(null, 5, 12, true)]
    [InlineData(AccusedReading.Counts, 6, 12, true)]
    [InlineData(AccusedReading.LeftOut, 6, 11, true)]
    public void Whether_the_member_counts_is_asked_where_it_decides(AccusedReading? reading, int votes, int size, bool told)
    {
        var findings = new List<Finding>();
        var law = Law.Shipped.With(Settings.Cautious with { AccusedInBase = reading });
        var tally = Judge(new(VotingForm.SecretBallot, 0, 0, votes), MeasureVoteKind.Decision, 12, Light, law, findings: findings);
        Assert.Equal(told ? size : null, tally?.Base);
        Assert.Equal(told && votes * 2 > size, tally is { Result: MeasureVoteResult.Decided });
        Assert.Equal(told ? [] : [Arg.Key("setting", SettingKeys.AccusedInBase)], findings.Where(finding => finding.Effect == FindingEffect.Open).Select(finding => finding.Arguments[0]));
    }

    [Fact]
    public void Who_is_no_member_of_the_body_or_out_of_its_base_is_no_question()
    {
        var open = Law.Shipped.With(Settings.Cautious with { AccusedInBase = null });
        var a = new Assessment(open, Day);
        Assert.Equal(12, MeasureVote.Judge(new(VotingForm.SecretBallot, 0, 0, 6), MeasureVoteKind.Decision, Roster(12), Light, new("somebody"), a, "ballot")!.Base);
        var suspended = Roster(12) with { Entries = [new RosterEntry(Accused) { Suspended = true }, .. Roster(12).Entries.Skip(1)] };
        Assert.Equal(11, MeasureVote.Judge(new(VotingForm.SecretBallot, 0, 0, 6), MeasureVoteKind.Decision, suspended, Light, Accused, a, "ballot")!.Base);
        Assert.DoesNotContain(a.Findings, finding => finding.Effect == FindingEffect.Open);
    }

    [Fact]
    public void One_who_is_excused_is_a_question_beside_the_member()
    {
        var roster = Roster(13) with { Entries = [.. Roster(12).Entries, new RosterEntry(new("voter-13")) { Present = false, ExcusedThroughout = true }] };
        string[] Asked(int votes, AccusedReading? accused, ExcusedReading? excused)
        {
            var a = new Assessment(Law.Shipped.With(Settings.Cautious with { AccusedInBase = accused, ExcusedAtMeeting = excused }), Day);
            var tally = MeasureVote.Judge(new(VotingForm.SecretBallot, 0, 0, votes), MeasureVoteKind.Decision, roster, Light, Accused, a, "ballot");
            string[] asked = [.. a.Findings.Where(finding => finding.Code == LawCodes.SettingNeeded).Select(finding => ((KeyValue)finding.Arguments[0].Value).Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            Assert.Equal(asked.Length == 0, tally is not null);
            return asked;
        }

        // Thirteen, twelve or eleven in the base: seven are always enough, five never, six only of eleven.
        Assert.Empty(Asked(7, null, null));
        Assert.Empty(Asked(5, null, null));
        Assert.Equal([SettingKeys.AccusedInBase, SettingKeys.ExcusedAtMeeting], Asked(6, null, null));
        Assert.Empty(Asked(6, AccusedReading.Counts, null));
        Assert.Equal([SettingKeys.ExcusedAtMeeting], Asked(6, AccusedReading.LeftOut, null));
        Assert.Empty(Asked(6, null, ExcusedReading.StaysInBase));
        Assert.Equal([SettingKeys.AccusedInBase], Asked(6, null, ExcusedReading.LeavesBase));
    }

    [Fact]
    public void A_body_of_the_member_concerned_alone_has_nobody_in_its_base()
    {
        var law = Law.Shipped.With(Settings.Cautious with { AccusedInBase = AccusedReading.LeftOut });
        Assert.Null(Judge(new(VotingForm.SecretBallot, 0, 1, 0), MeasureVoteKind.Decision, 1, Light, law));
    }

    [Theory]
    [InlineData(-1, 0, 0, 0, 0, 0, 0)]
    [InlineData(0, -1, 0, 0, 0, 0, 0)]
    [InlineData(0, 0, -1, 0, 0, 0, 0)]
    [InlineData(0, 0, 0, -1, 0, 0, 0)]
    [InlineData(0, 0, 0, 0, -1, 0, 0)]
    [InlineData(0, 0, 0, 0, 0, -1, 0)]
    [InlineData(0, 0, 0, 0, 0, 0, -1)]
    public void A_number_of_votes_is_not_negative(int none, int reprimand, int warning, int removal, int expulsion, int invalid, int dissolution) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeasureBallot(VotingForm.SecretBallot, none, reprimand, warning, removal, expulsion, invalid, dissolution));

    [Fact]
    public void A_ballot_gives_back_what_was_counted()
    {
        var ballot = new MeasureBallot(VotingForm.SecretBallot, 1, 2, 4, 8, 16, 32, 64);
        Assert.Equal([2, 4, 8, 16, 64], new[] { Reprimand, Warning, Removal, Expulsion, Dissolution }.Select(ballot.For));
        Assert.Equal(0, ballot.For((DisciplineMeasure)99));
        Assert.Equal(127, ballot.Cast);
        Assert.Equal(2L * int.MaxValue, new MeasureBallot(VotingForm.SecretBallot, int.MaxValue, int.MaxValue, 0).Cast);
    }

    private static (MeasureVoteResult Result, DisciplineMeasure Measure) Short(MeasureTally? tally) => (tally!.Result, tally.Measure!.Value);

    private static MeasureBallot For(DisciplineMeasure measure, int votes) => new(
        VotingForm.SecretBallot,
        0,
        measure == Reprimand ? votes : 0,
        measure == Warning ? votes : 0,
        measure == Removal ? votes : 0,
        measure == Expulsion ? votes : 0,
        dissolution: measure == Dissolution ? votes : 0);

    private static Roster Roster(int voters) => CaseWorld.Roster(PartyBody.Cell, voters, Day);

    private static MeasureTally? Judge(MeasureBallot ballot, MeasureVoteKind kind, int voters, ValueList<DisciplineMeasure> decidable, Law? law = null, List<Finding>? findings = null)
    {
        var a = new Assessment(law ?? Law.Shipped.With(Settings.Cautious), Day);
        var tally = MeasureVote.Judge(ballot, kind, Roster(voters), decidable, Accused, a, "ballot");
        findings?.AddRange(a.Findings);
        return tally;
    }

    private static List<string> Bars(MeasureBallot ballot, int voters)
    {
        var findings = new List<Finding>();
        var tally = Judge(ballot, MeasureVoteKind.Decision, voters, Light, findings: findings);
        var bars = findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code).ToList();
        Assert.Equal(bars.Count == 0, tally is not null);
        return bars;
    }
}
