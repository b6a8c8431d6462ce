using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership;

/// <summary>Rounds, escalation, recognition and striking off (294-QĐ/TW, 4.2; 06-HD/TW, 4.5, 4.6, 5.1).</summary>
public sealed class ReviewTests
{
    private static readonly Settings Third = new() { FailedReviewRound = FailedRoundReading.AfterThird };
    private static readonly Settings Each = new() { FailedReviewRound = FailedRoundReading.AfterEach };
    private static readonly Journey Ready = Probationers.Since(D("2024-10-10")).Reviewable();

    [Theory]
    [InlineData(12, 0, 0, ReviewResult.Recognize, ProbationPhase.CellProposedRecognition)]
    [InlineData(8, 4, 0, ReviewResult.Recognize, ProbationPhase.CellProposedRecognition)]
    [InlineData(7, 5, 0, ReviewResult.None, ProbationPhase.Running)]
    [InlineData(7, 1, 4, ReviewResult.None, ProbationPhase.Running)]
    [InlineData(4, 8, 0, ReviewResult.StrikeOff, ProbationPhase.CellProposedStrikeOff)]
    [InlineData(0, 7, 5, ReviewResult.None, ProbationPhase.Running)]
    [InlineData(0, 0, 12, ReviewResult.None, ProbationPhase.Running)]
    public void Two_thirds_either_way_make_a_proposal(int recognize, int strikeOff, int neither, ReviewResult result, ProbationPhase phase)
    {
        var file = Ready.With(Third).Do(new ReviewProbation(D("2025-10-20"), Reviews(recognize, strikeOff, neither))).Record.Probation!;
        Assert.Equal(new ReviewTally(PartyBody.Cell, 12, 8, 8, Reviews(recognize, strikeOff, neither), result), file.CellRounds[0]);
        Assert.Equal((phase, D("2025-10-20")), (file.Phase, file.CellReviewedOn));
        Assert.Equal(result != ReviewResult.Recognize ? "none" : "2025-10-20 + 30 wd = 2025-12-01 [294-QĐ/TW (2025), 4.3.1] Confirmed", Deadline(file.DecisionDue));
    }

    [Fact]
    public void W15_three_rounds_without_a_result_go_up()
    {
        var first = Ready.With(Third);
        Assert.Equal("Accepted\nnote probation.next-round @command.ballot [294-QĐ/TW (2025), 4.2.3] round=1 rounds=3", first.Told(new ReviewProbation(D("2025-10-20"), Reviews(7, 5))));
        var second = first.Do(new ReviewProbation(D("2025-10-20"), Reviews(7, 5)));
        Assert.Equal("Accepted\nnote probation.next-round @command.ballot [294-QĐ/TW (2025), 4.2.3] round=2 rounds=3", second.Told(new ReviewProbation(D("2025-10-21"), Reviews(7, 4))));
        var third = second.Do(new ReviewProbation(D("2025-10-21"), Reviews(7, 4)));
        Assert.Equal(ProbationPhase.Running, third.Record.Probation!.Phase);
        Assert.Equal("Accepted\nnote probation.rounds-used @command.ballot [294-QĐ/TW (2025), 4.2.3] round=3 rounds=3", third.Told(new ReviewProbation(D("2025-10-22"), Reviews(6, 6))));
        var up = third.Do(new ReviewProbation(D("2025-10-22"), Reviews(6, 6)));
        Assert.Equal((ProbationPhase.Escalated, 3), (up.Record.Probation!.Phase, up.Record.Probation.CellRounds.Count));
        var reviewed = up.Record.History.OfType<ProbationReviewed>().Select(happened => (happened.Round, happened.Escalated));
        Assert.Equal([(1, false), (2, false), (3, true)], reviewed);
    }

    [Fact]
    public void W15_a_result_in_the_second_round_ends_the_rounds()
    {
        var proposed = Ready.With(Third).Do(new ReviewProbation(D("2025-10-20"), Reviews(7, 5)), new ReviewProbation(D("2025-10-21"), Reviews(8, 4)));
        Assert.Equal(ProbationPhase.CellProposedRecognition, proposed.Record.Probation!.Phase);
        Assert.StartsWith("Refused\nbars workflow.step-not-open @record [] step=step.probation.cell-review phase=probation-phase.cell-proposed-recognition openIn=probation-phase.running", proposed.Told(new ReviewProbation(D("2025-10-22"), Reviews(8, 4))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_round_without_a_result_may_go_up_at_once_by_the_setting()
    {
        Assert.Equal("Accepted\nnote probation.report-round @command.ballot [294-QĐ/TW (2025), 4.2.3] round=1 rounds=3", Ready.With(Each).Told(new ReviewProbation(D("2025-10-20"), Reviews(7, 5))));
        Assert.Equal(ProbationPhase.Escalated, Ready.With(Each).Do(new ReviewProbation(D("2025-10-20"), Reviews(7, 5))).Record.Probation!.Phase);
        const string Open = "Undetermined\nopen law.setting-needed @command.ballot [294-QĐ/TW (2025), 4.2.3] setting=failed-review-round question=setting.failed-review-round";
        Assert.Equal(Open, Ready.Told(new ReviewProbation(D("2025-10-20"), Reviews(7, 5))));
        var two = Ready.With(Third).Do(new ReviewProbation(D("2025-10-20"), Reviews(7, 5)), new ReviewProbation(D("2025-10-20"), Reviews(7, 5))).With(Settings.Open);
        Assert.Equal("Accepted\nnote probation.rounds-used @command.ballot [294-QĐ/TW (2025), 4.2.3] round=3 rounds=3", two.Told(new ReviewProbation(D("2025-10-20"), Reviews(7, 5))));
    }

    [Fact]
    public void The_committee_has_rounds_of_its_own()
    {
        var proposed = Ready.With(Third).Do(new ReviewProbation(D("2025-10-20"), Reviews(7, 5)), new ReviewProbation(D("2025-10-20"), Reviews(12, 0)));
        Assert.Equal("Accepted\nnote probation.next-round @command.ballot [294-QĐ/TW (2025), 4.2.3] round=1 rounds=3", proposed.Told(new ReviewAtCommittee(D("2025-10-27"), Reviews(7, 5))));
        var once = proposed.Do(new ReviewAtCommittee(D("2025-10-27"), Reviews(7, 5)));
        Assert.Equal((ProbationPhase.CellProposedRecognition, 1), (once.Record.Probation!.Phase, once.Record.Probation.CommitteeRounds.Count));
        var up = once.Do(new ReviewAtCommittee(D("2025-10-28"), Reviews(7, 5)), new ReviewAtCommittee(D("2025-10-29"), Reviews(7, 5)));
        Assert.Equal(ProbationPhase.Escalated, up.Record.Probation!.Phase);
        Assert.Equal(ProbationPhase.CommitteeProposedRecognition, once.Do(new ReviewAtCommittee(D("2025-10-28"), Reviews(8, 4))).Record.Probation!.Phase);
        Assert.Equal(
            "Refused\nbars probation.against-proposal @command.ballot [294-QĐ/TW (2025), 9.3.4] proposed=review-result.recognize voted=review-result.strike-off",
            once.Told(new ReviewAtCommittee(D("2025-10-28"), Reviews(4, 8))));
        var against = Ready.With(Third).Do(new ReviewProbation(D("2025-10-20"), Reviews(0, 12)));
        Assert.Equal(ProbationPhase.CommitteeProposedStrikeOff, against.Do(new ReviewAtCommittee(D("2025-10-28"), Reviews(4, 8))).Record.Probation!.Phase);
        Assert.StartsWith("Refused\nbars probation.against-proposal", against.Told(new ReviewAtCommittee(D("2025-10-28"), Reviews(12, 0))), StringComparison.Ordinal);
        Assert.Equal(ProbationPhase.Escalated, proposed.With(Each).Do(new ReviewAtCommittee(D("2025-10-27"), Reviews(7, 5))).Record.Probation!.Phase);
    }

    [Fact]
    public void Three_rounds_were_known_since_2016() =>
        Assert.Equal(
            "Undetermined\nopen law.value-unknown @command.ballot [] provision=probation.review.rounds on=2016-07-24",
            Rounds("2016-07-24"));

    [Fact]
    public void Recognition_dates_from_the_end_of_probation_however_late_it_comes()
    {
        var proposed = Proposed(12, 0);
        Assert.Equal(
            "Accepted\nbreach membership.decision-overdue @command.on [294-QĐ/TW (2025), 4.3.1] started=2025-10-20 limit=30-wd due=2025-12-01 workingDay=67\nnote probation.official-date @record.officialOn [294-QĐ/TW (2025), 4.2.2] official=2025-10-10 decided=2026-01-22",
            proposed.Told(Decide("2026-01-22", 7, 5)));
        var record = proposed.Do(Decide("2026-01-22", 7, 5)).Record;
        Assert.Equal((Standing.Full, D("2025-10-10"), D("2026-01-22"), ProbationPhase.Recognized), (record.Standing, record.OfficialOn, record.RecognizedOn, record.Probation!.Phase));
        Assert.Equal((D("2026-01-22"), ReviewResult.Recognize, 7), (record.Probation.DecidedOn, record.Probation.DecisionTally!.Result, record.Probation.DecisionTally.NeededToRecognize));
        Assert.Equal(D("2024-09-20"), record.SeniorityFrom);
        Assert.Null(record.Ending);
    }

    [Fact]
    public void Striking_off_ends_membership()
    {
        var struckOff = Proposed(0, 12).Do(Decide("2025-11-10", 5, 7)).Record;
        Assert.Equal((Standing.Former, ProbationPhase.StruckOff, null, null), (struckOff.Standing, struckOff.Probation!.Phase, struckOff.OfficialOn, struckOff.RecognizedOn));
        Assert.Equal(new Ending(D("2025-11-10"), EndingReason.ProbationerStruckOff), struckOff.Ending);
        Assert.Equal(7, struckOff.Probation.DecisionTally!.NeededToStrikeOff);
    }

    [Fact]
    public void A_decision_without_a_result_stays_above()
    {
        Assert.Equal("Accepted\nnote probation.no-result @command.ballot [06-HD/TW (2025), 5.1] body=party-body.superior-standing-committee", Proposed(12, 0).Told(Decide("2025-11-10", 6, 6)));
        var record = Proposed(12, 0).Do(Decide("2025-11-10", 6, 6)).Record;
        Assert.Equal((ProbationPhase.Escalated, Standing.Probationary, ReviewResult.None), (record.Probation!.Phase, record.Standing, record.Probation.DecisionTally!.Result));
        Assert.Equal("NotApplicable", Proposed(12, 0).Check("official-date", Decide("2025-11-10", 6, 6)));
    }

    [Theory]
    [InlineData("2025-12-01", "Met")]
    [InlineData("2025-12-02", "NotMet\nbreach membership.decision-overdue @command.on [294-QĐ/TW (2025), 4.3.1] started=2025-10-20 limit=30-wd due=2025-12-01 workingDay=31")]
    public void The_decision_has_thirty_working_days(string on, string expected) => Assert.Equal(expected, Proposed(12, 0).Check("in-time", Decide(on, 12, 0)));

    [Fact]
    public void W12_and_fifteen_more_when_extended_once()
    {
        var extended = Proposed(12, 0).Do(new ExtendRecognition(D("2025-12-01")));
        Assert.Equal("2025-10-20 + 45 wd = 2025-12-22 [294-QĐ/TW (2025), 4.3.1] Confirmed", Deadline(extended.Record.Probation!.DecisionDue));
        Assert.Equal("NotMet\nbars membership.already-extended @dossier.decisionDue [294-QĐ/TW (2025), 4.3.1] due=2025-12-22", extended.Check("extendable", new ExtendRecognition(D("2025-12-02"))));
        Assert.Equal("NotMet\nbars membership.extension-too-late @dossier.decisionDue [294-QĐ/TW (2025), 4.3.1] due=2025-12-01", Proposed(12, 0).Check("extendable", new ExtendRecognition(D("2025-12-02"))));
        Assert.Equal("NotMet\nbars membership.nothing-to-extend @dossier.decisionDue []", Ready.Check("extendable", new ExtendRecognition(D("2025-12-02"))));
        Assert.Equal("NotApplicable", Ready.Check("in-time", Decide("2025-12-02", 12, 0)));
    }

    [Fact]
    public void The_committee_votes_before_the_superior()
    {
        var cell = Ready.Do(new ReviewProbation(D("2025-10-20"), Reviews(12, 0)));
        Assert.Equal("Pending\nbars membership.committee-vote-missing @probation.committeeRounds [294-QĐ/TW (2025), 9.3.4]", cell.Check("committee-voted", Decide("2025-11-10", 12, 0)));
        Assert.Equal("NotApplicable", Proposed(12, 0).Check("committee-voted", Decide("2025-11-10", 12, 0)));
        Assert.Equal("Met", cell.Check("committee-on-route", new ReviewAtCommittee(D("2025-10-27"), Reviews(12, 0))));
        var village = cell.At(CellPlace.VillageUnderCommune);
        Assert.Equal("NotApplicable", village.Check("committee-voted", Decide("2025-11-10", 12, 0)));
        Assert.Equal("NotMet\nbars membership.no-committee-on-route @command [] route=route-kind.village-cell decider=party-body.superior-standing-committee", village.Check("committee-on-route", new ReviewAtCommittee(D("2025-10-27"), Reviews(12, 0))));
        Assert.Equal("Pending", cell.At(CellPlace.UnderGrassrootsCommittee, SuperiorKind.Army).Check("committee-on-route", new ReviewAtCommittee(D("2025-10-27"), Reviews(12, 0))));
        Assert.Equal("NotApplicable", cell.At(CellPlace.UnderGrassrootsCommittee, SuperiorKind.Army).Check("committee-voted", Decide("2025-11-10", 12, 0)));
        const string Open = "Undetermined\nopen law.setting-needed @probation.committeeRounds [208-QĐ/TW (2026), 4.3.2] setting=committee-votes-first question=setting.committee-votes-first";
        Assert.Equal(Open, cell.Check("committee-voted", Decide("2026-10-05", 12, 0)));
        Assert.Equal(Open, cell.Check("committee-on-route", new ReviewAtCommittee(D("2026-10-05"), Reviews(12, 0))));
    }

    [Fact]
    public void A_part_committee_appraises_where_there_is_one()
    {
        var cell = Ready.Do(new ReviewProbation(D("2025-10-20"), Reviews(12, 0)));
        Assert.Equal("NotMet\nbars membership.no-part-committee @evidence.cell.hasPartCommittee []", cell.Check("part-committee", new AppraiseReview(D("2025-10-22"))));
        var part = cell with { Cell = cell.Cell with { HasPartCommittee = true } };
        Assert.Equal("Met", part.Check("part-committee", new AppraiseReview(D("2025-10-22"))));
        Assert.Equal("Pending\nbars evidence.missing @evidence.cell [] evidence=evidence.cell", (part with { Evidence = _ => MembershipEvidence.None }).Check("part-committee", new AppraiseReview(D("2025-10-22"))));
        Assert.Equal("Pending\nbars membership.part-appraisal-missing @probation.appraisedOn [294-QĐ/TW (2025), 9.3.4]", part.Check("part-appraisal", new ReviewAtCommittee(D("2025-10-27"), Reviews(12, 0))));
        var appraised = part.Do(new AppraiseReview(D("2025-10-22")));
        Assert.Equal(D("2025-10-22"), appraised.Record.Probation!.AppraisedOn);
        Assert.Equal("NotApplicable", cell.Check("part-appraisal", new ReviewAtCommittee(D("2025-10-27"), Reviews(12, 0))));
        Assert.Equal("NotApplicable", appraised.Do(new ReviewAtCommittee(D("2025-10-27"), Reviews(12, 0))).Check("part-appraisal", Decide("2025-11-10", 12, 0)));
    }

    [Fact]
    public void An_appraisal_that_is_in_meets_the_requirement()
    {
        var cell = Ready.Do(new ReviewProbation(D("2025-10-20"), Reviews(12, 0)));
        var appraised = (cell with { Cell = cell.Cell with { HasPartCommittee = true } }).Do(new AppraiseReview(D("2025-10-22")));
        Assert.Equal("Met", appraised.Check("part-appraisal", new ReviewAtCommittee(D("2025-10-27"), Reviews(12, 0))));
    }

    [Fact]
    public void Stale_evidence_of_the_cell_leaves_its_requirements_pending()
    {
        var cell = Ready.Do(new ReviewProbation(D("2025-10-20"), Reviews(12, 0)));
        var stale = cell with { Cell = cell.Cell with { HasPartCommittee = true, AsOf = D("2025-10-21") } };
        Assert.Equal("Pending\nbars evidence.stale @evidence.cell [] evidence=evidence.cell asOf=2025-10-21 on=2025-10-22", stale.Check("part-committee", new AppraiseReview(D("2025-10-22"))));
        Assert.Equal("Pending\nbars evidence.stale @evidence.cell [] evidence=evidence.cell asOf=2025-10-21 on=2025-10-27", stale.Check("route", new ReviewAtCommittee(D("2025-10-27"), Reviews(12, 0))));
    }

    [Theory]
    [InlineData(null, 0, 12, "Undetermined\nopen law.setting-needed @command.by [06-HD/TW (2025), 4.6 c] setting=strike-off-at-province question=setting.strike-off-at-province")]
    [InlineData(null, 12, 0, "Met")]
    [InlineData(null, 6, 6, "Met")]
    [InlineData(ProvinceBodyReading.StandingGroupWithHeads, 0, 12, "Met")]
    [InlineData(ProvinceBodyReading.StandingCommittee, 0, 12, "NotMet\nbars membership.wrong-decider @command.by [294-QĐ/TW (2025), 4.3.2 c] given=party-body.provincial-standing-group expected=party-body.provincial-standing-committee")]
    [InlineData(ProvinceBodyReading.StandingCommittee, 12, 0, "Met")]
    public void At_province_level_the_setting_says_who_strikes_off(ProvinceBodyReading? reading, int recognize, int strikeOff, string expected)
    {
        var journey = Proposed(0, 12).At(CellPlace.UnderGrassrootsCommittee, SuperiorKind.Provincial).With(new() { StrikeOffAtProvince = reading });
        Assert.Equal(expected, journey.Check("decider", new DecideProbation(D("2025-11-10"), PartyBody.ProvincialStandingGroup, Reviews(recognize, strikeOff))));
    }

    [Fact]
    public void At_province_level_the_standing_committee_strikes_off_by_more_than_half()
    {
        var journey = Proposed(0, 12).At(CellPlace.UnderGrassrootsCommittee, SuperiorKind.Provincial).With(new() { StrikeOffAtProvince = ProvinceBodyReading.StandingCommittee });
        Assert.StartsWith("Accepted", journey.Told(new DecideProbation(D("2025-11-10"), PartyBody.ProvincialStandingCommittee, Reviews(0, 7))), StringComparison.Ordinal);
        Assert.Equal(Standing.Former, journey.Do(new DecideProbation(D("2025-11-10"), PartyBody.ProvincialStandingCommittee, Reviews(0, 7))).Record.Standing);
    }

    [Fact]
    public void Only_the_competent_body_decides()
    {
        Assert.Equal("NotMet\nbars membership.wrong-decider @command.by [294-QĐ/TW (2025), 4.3.2 b] given=party-body.cell expected=party-body.superior-standing-committee", Proposed(12, 0).Check("decider", new DecideProbation(D("2025-11-10"), PartyBody.Cell, Reviews(12, 0))));
        Assert.Equal("Pending", Proposed(12, 0).Asked("probation.decision", "decider", D("2025-11-10")));
        Assert.Equal("Pending", Proposed(12, 0).Asked("probation.decision", "vote", D("2025-11-10")));
        Assert.Equal("Pending", Ready.Asked("probation.cell-review", "vote", D("2025-11-10")));
        Assert.Equal("Pending", Proposed(12, 0).Asked("probation.committee-review", "vote", D("2025-11-10")));
    }

    [Theory]
    [InlineData(9, 4, ReviewResult.Recognize, 9)]
    [InlineData(8, 5, ReviewResult.None, 9)]
    [InlineData(4, 9, ReviewResult.StrikeOff, 9)]
    public void A_delegated_committee_needs_two_thirds_either_way(int recognize, int strikeOff, ReviewResult result, int needed)
    {
        var journey = Ready.Do(new ReviewProbation(D("2025-10-20"), result == ReviewResult.StrikeOff ? Reviews(0, 12) : Reviews(12, 0))) with { Entries = _ => Voters(13) };
        journey = journey with { Cell = journey.Cell with { Delegated = new(D("2016-01-01")) } };
        var tally = journey.Do(new DecideProbation(D("2025-11-10"), PartyBody.DelegatedCommittee, Reviews(recognize, strikeOff))).Record.Probation!.DecisionTally!;
        Assert.Equal((result, needed, needed, 13), (tally.Result, tally.NeededToRecognize, tally.NeededToStrikeOff, tally.Base));
    }

    [Fact]
    public void An_unsound_vote_is_refused_and_an_open_one_undetermined()
    {
        Assert.StartsWith("NotMet\nbars vote.more-votes-than-voters @command.ballot [] cast=13 voters=12", Ready.Check("vote", new ReviewProbation(D("2025-10-20"), Reviews(12, 1))), StringComparison.Ordinal);
        Assert.Equal("Pending\nbars evidence.missing @evidence.roster [] evidence=evidence.roster", (Ready with { Evidence = evidence => evidence with { Roster = null } }).Check("vote", new ReviewProbation(D("2025-10-20"), Reviews(12, 0))));
        var close = Ready with { Entries = _ => Voters(12).Append(new RosterEntry(new PersonId("e")) { Present = false, ExcusedThroughout = true }) };
        Assert.Equal("Undetermined\nopen law.setting-needed @command.ballot.recognize [Điều lệ Đảng (2011), 4.3] setting=excused-at-meeting question=setting.excused-at-meeting", close.Check("vote", new ReviewProbation(D("2025-10-20"), Reviews(8, 0))));
        Assert.Equal("Undetermined\nopen law.setting-needed @command.ballot.strikeOff [06-HD/TW (2025), 4.6 a] setting=excused-at-meeting question=setting.excused-at-meeting", close.Check("vote", new ReviewProbation(D("2025-10-20"), Reviews(1, 8))));
    }

    [Fact]
    public void A_recognition_is_announced()
    {
        var announced = Proposed(12, 0).Do(Decide("2025-11-10", 12, 0), new AnnounceRecognition(D("2025-12-05")));
        Assert.Equal(D("2025-12-05"), announced.Record.Probation!.AnnouncedOn);
        Assert.StartsWith("Refused\nbars workflow.step-not-open", Proposed(12, 0).Told(new AnnounceRecognition(D("2025-12-05"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 0, 0, "recognize")]
    [InlineData(0, -1, 0, "strikeOff")]
    [InlineData(0, 0, -1, "neither")]
    public void A_ballot_has_no_negative_votes(int recognize, int strikeOff, int neither, string name) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => Reviews(recognize, strikeOff, neither)).ParamName);

    private static string Rounds(string on)
    {
        var assessment = new Assessment(Law.Shipped, D(on));
        var facts = new ProbationFacts(null, MembershipEvidence.None, Ready.Record, D(on)) { Tally = new ReviewTally(PartyBody.Cell, 12, 8, 8, Reviews(6, 6), ReviewResult.None) };
        return $"{ReviewRules.Rounds(facts, assessment)}\n{Lines(assessment.Findings)}";
    }

    private static DecideProbation Decide(string on, int recognize, int strikeOff) => new(D(on), PartyBody.SuperiorStandingCommittee, Reviews(recognize, strikeOff));

    private static Journey Proposed(int recognize, int strikeOff) =>
        Ready.Do(new ReviewProbation(D("2025-10-20"), Reviews(recognize, strikeOff)), new ReviewAtCommittee(D("2025-10-27"), Reviews(recognize, strikeOff)));
}
