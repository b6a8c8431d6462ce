using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using Xunit;
using static PartyDomain.Tests.Discipline.CaseWorld;

namespace PartyDomain.Tests.Discipline;

/// <summary>The rules of a case at their edges, from sections 2 to 7 of the fact sheet on discipline.</summary>
public sealed class CaseRuleTests
{
    private static readonly LocalDate Start = Day(2023, 2, 1);
    private static readonly LocalDate Voted = Start.PlusDays(20);
    private static readonly ViolationAct Act = new("act-1", Day(2022, 5, 1), Day(2022, 5, 1)) { Area = ViolationArea.EthicsAndLifestyle };

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void A_cell_puts_its_decision_in_writing_within_ten_days(int days, bool late)
    {
        var outcome = Enforceable().Decide(new IssueDecision(Voted.PlusDays(days), DisciplineMeasure.Warning, []));
        Assert.IsType<Accepted<CaseEvent>>(outcome);
        Assert.Equal(late ? [(FindingEffect.Breach, Arg.Date("due", Voted.PlusDays(10)))] : [], Of(outcome, DisciplineCodes.WrittenLate));
        var open = Enforceable() with { Law = Law.Shipped.With(Settings.Cautious with { PlainDays = null }) };
        Assert.Equal(late, open.Decide(new IssueDecision(Voted.PlusDays(days), DisciplineMeasure.Warning, [])) is Undetermined<CaseEvent>);
    }

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    public void Others_announce_within_fifteen_days(int days, bool late)
    {
        var world = Enforceable(PartyBody.SuperiorStandingCommittee).With(new IssueDecision(Voted.PlusDays(60), DisciplineMeasure.Warning, []));
        var outcome = world.Decide(new AnnounceDecision(Voted.PlusDays(60 + days), null));
        Assert.Equal(late ? [(FindingEffect.Breach, Arg.Date("due", Voted.PlusDays(75)))] : [], Of(outcome, DisciplineCodes.AnnouncedLate));
        Assert.Equal([(FindingEffect.Note, Arg.Date("due", Voted.PlusDays(90 + days)))], Of(outcome, DisciplineCodes.StateFollows));
        Assert.Empty(Of(outcome, DisciplineCodes.DirectState));
        Assert.Equal((Voted.PlusDays(60 + days), Voted.PlusDays(60 + days)), (world.After(outcome).Case.EffectiveOn!.Value, world.After(outcome).Case.ReceivedOn!.Value));
        Assert.Equal(Voted.PlusDays(99), world.After(world.Decide(new AnnounceDecision(Voted.PlusDays(60), Voted.PlusDays(99)))).Case.ReceivedOn);
        Assert.Empty(Of(Enforceable().With(new IssueDecision(Voted, DisciplineMeasure.Warning, [])).Decide(new AnnounceDecision(Voted.PlusDays(60), null)), DisciplineCodes.AnnouncedLate));
    }

    [Fact]
    public void Since_2025_the_State_side_is_directed_within_five_days()
    {
        var move = Period.DaysBetween(Start, Day(2025, 8, 4));
        var world = Enforceable(PartyBody.Cell, move).With(new IssueDecision(Voted.PlusDays(move), DisciplineMeasure.Warning, []));
        Assert.Equal([(FindingEffect.Note, Arg.Date("due", Voted.PlusDays(move + 5)))], Of(world.Decide(new AnnounceDecision(Voted.PlusDays(move), null)), DisciplineCodes.DirectState));
    }

    [Fact]
    public void What_is_issued_is_what_was_voted_once_for_an_act_and_from_offices_that_are_held()
    {
        var warned = Enforceable();
        Assert.Equal([(FindingEffect.Bars, Arg.Term("measure", DisciplineMeasure.Reprimand))], Of(warned.Decide(new IssueDecision(Voted, DisciplineMeasure.Reprimand, [])), DisciplineCodes.MeasureNotVoted));
        Assert.Equal([DisciplineCodes.AlreadyDisciplined], Bars(warned with { Elsewhere = ["act-1"] }, new IssueDecision(Voted, DisciplineMeasure.Warning, [])));
        Assert.Empty(Bars(warned with { Elsewhere = ["act-2"] }, new IssueDecision(Voted, DisciplineMeasure.Warning, [])));
        Assert.Equal([DisciplineCodes.NotHisOffice], Bars(warned with { Offices = [Secretary] }, new IssueDecision(Voted, DisciplineMeasure.Warning, [Secretary])));
        Assert.Equal([DisciplineCodes.MeasureNotVoted, DisciplineCodes.MeasureNotForSubject], Bars(warned with { Subject = DisciplineSubject.ProbationaryMember }, new IssueDecision(Voted, DisciplineMeasure.Removal, [])));
        var removed = Removed(Secretary, Chair);
        Assert.Equal([DisciplineCodes.NotHisOffice], Bars(removed with { Offices = [Chair] }, new IssueDecision(Voted, DisciplineMeasure.Removal, [Secretary])));
        Assert.Empty(Of(removed.Decide(new IssueDecision(Voted, DisciplineMeasure.Removal, [Secretary, Chair])), DisciplineCodes.OfficesRemain));
        Assert.Equal([FindingEffect.Note], removed.Decide(new IssueDecision(Voted, DisciplineMeasure.Removal, [Chair])).Findings.Where(finding => finding.Code == DisciplineCodes.OfficesRemain).Select(finding => finding.Effect));
        Assert.Empty(Of((warned with { Offices = [Secretary] }).Decide(new IssueDecision(Voted, DisciplineMeasure.Warning, [])), DisciplineCodes.OfficesRemain));
    }

    [Fact]
    public void Of_several_acts_those_that_are_too_old_are_told_and_if_all_are_the_case_is_closed()
    {
        ViolationAct Old(string key, int year) => new(key, Day(year, 3, 1), Day(year, 3, 1));
        var vote = new VoteOnMeasure(Voted, PartyBody.Cell, MeasureVoteKind.Decision, Votes(reprimand: 11));
        var one = ToVote(acts: [Old("old", 2015), Old("new", 2021)]).With(vote);
        var outcome = one.Decide(new TestLimitation(Voted));
        Assert.Equal([(FindingEffect.Breach, Arg.Key("act", "old"))], Of(outcome, DisciplineCodes.ActExpired));
        Assert.Equal((CasePhase.Enforceable, 2), (one.After(outcome).Case.Phase, one.After(outcome).Case.Limitation.Count));

        var all = ToVote(acts: [Old("older", 2010), Old("old", 2016)]).With(vote);
        outcome = all.Decide(new TestLimitation(Voted));
        var told = Assert.Single(outcome.Findings, finding => finding.Code == DisciplineCodes.LimitationExpired);
        Assert.Equal([Arg.Term("measure", DisciplineMeasure.Reprimand), Arg.Date("ends", Day(2021, 3, 1))], told.Arguments);
        Assert.Equal(CasePhase.NotDisciplined, all.After(outcome).Case.Phase);
        Assert.Empty(Of(outcome, DisciplineCodes.ActExpired));

        // Another act within five years starts it again, and so does a violation outside the case; proceedings do not count.
        Assert.Empty(Of(ToVote(acts: [Old("old", 2017), Old("new", 2021)]).With(vote).Decide(new TestLimitation(Voted)), DisciplineCodes.ActExpired));
        var older = ToVote(acts: [Old("old", 2016)]).With(vote);
        Assert.Equal(CasePhase.Enforceable, (older with { Others = [Day(2020, 1, 1)] }).With(new TestLimitation(Voted)).Case.Phase);
        var evidence = older.Evidence(new TestLimitation(Voted)) with { Proceedings = [new(ExclusionKind.Proceedings, Day(2018, 1, 1), Day(2020, 1, 1))] };
        Assert.False(Assert.IsType<LimitationTested>(Assert.Single(CaseDecider.Decide(new TestLimitation(Voted), evidence, older.Case, older.Law).Events)).Expired);
    }

    [Theory]
    [InlineData(AppealOutcome.Kept, null, true)]
    [InlineData(AppealOutcome.Kept, DisciplineMeasure.Warning, false)]
    [InlineData(AppealOutcome.Annulled, null, true)]
    [InlineData(AppealOutcome.Annulled, DisciplineMeasure.Reprimand, false)]
    [InlineData(AppealOutcome.Reduced, DisciplineMeasure.Reprimand, true)]
    [InlineData(AppealOutcome.Reduced, DisciplineMeasure.Warning, false)]
    [InlineData(AppealOutcome.Reduced, DisciplineMeasure.Expulsion, false)]
    [InlineData(AppealOutcome.Reduced, null, false)]
    [InlineData(AppealOutcome.Increased, DisciplineMeasure.Expulsion, true)]
    [InlineData(AppealOutcome.Increased, DisciplineMeasure.Warning, false)]
    [InlineData(AppealOutcome.Increased, DisciplineMeasure.Reprimand, false)]
    [InlineData(AppealOutcome.Increased, null, false)]
    public void A_result_and_its_measure_go_together(AppealOutcome result, DisciplineMeasure? measure, bool fits)
    {
        string[] expected = fits ? [] : [DisciplineCodes.OutcomeAndMeasure];
        var appealed = InForce().With(new FileAppeal(Voted.PlusDays(10), PartyBody.GrassrootsInspectionCommission, []));
        Assert.Equal(expected, Bars(appealed, new ResolveAppeal(Voted.PlusDays(40), PartyBody.SuperiorStandingCommittee, result, measure)));
        Assert.Equal(
            result == AppealOutcome.Kept ? [DisciplineCodes.OutcomeAndMeasure] : expected,
            Bars(InForce(), new RectifyDecision(Voted.PlusDays(40), PartyBody.SuperiorStandingCommittee, WrongKind.WrongMeasure, result, measure)));
    }

    [Fact]
    public void What_was_wrong_is_named_with_an_annulment_alone_and_a_measure_is_one_of_the_member()
    {
        var appealed = InForce().With(new FileAppeal(Voted.PlusDays(10), PartyBody.GrassrootsInspectionCommission, []));
        var on = Voted.PlusDays(40);
        var by = PartyBody.GrassrootsInspectionCommission;
        Assert.Equal([DisciplineCodes.WithoutViolationAnnulled], Bars(appealed, new ResolveAppeal(on, by, AppealOutcome.Kept, null) { Wrong = WrongKind.WrongMeasure }));
        var annulled = appealed.With(new ResolveAppeal(on, by, AppealOutcome.Annulled, null) { Wrong = WrongKind.NoViolation });
        Assert.Equal((CasePhase.Annulled, WrongKind.NoViolation), (annulled.Case.Phase, annulled.Case.Wrong!.Value));
        Assert.Equal([DisciplineCodes.RemovalWithoutOffice], Bars(appealed, new ResolveAppeal(on, by, AppealOutcome.Increased, DisciplineMeasure.Removal)));
        Assert.Equal([DisciplineCodes.NotCompetent], Bars(appealed with { Offices = [Secretary] }, new ResolveAppeal(on, by, AppealOutcome.Increased, DisciplineMeasure.Removal)));
        Assert.Empty(Bars(appealed with { Offices = [Secretary] }, new ResolveAppeal(on, PartyBody.SuperiorStandingCommittee, AppealOutcome.Increased, DisciplineMeasure.Removal)));
        Assert.Equal([DisciplineCodes.MeasureNotForSubject], Bars(appealed with { Subject = DisciplineSubject.ProbationaryMember }, new ResolveAppeal(on, by, AppealOutcome.Increased, DisciplineMeasure.Expulsion)));
        Assert.Equal([DisciplineCodes.RemovalWithoutOffice], Bars(InForce(), new RectifyDecision(on, PartyBody.Cell, WrongKind.WrongMeasure, AppealOutcome.Increased, DisciplineMeasure.Removal)));
    }

    [Fact]
    public void An_appeal_is_resolved_in_its_time_and_not_after_the_last_instance()
    {
        var filed = Voted.PlusDays(10);
        var due = Law.Shipped.Calendar.AddWorkingDays(filed, 90)!.On;
        var appealed = InForce().With(new FileAppeal(filed, PartyBody.GrassrootsInspectionCommission, []));
        Assert.Equal(due, appealed.Case.Appeal!.ResolveDue!.DueOn);
        Assert.Empty(Of(appealed.Decide(new ResolveAppeal(due, PartyBody.GrassrootsInspectionCommission, AppealOutcome.Kept, null)), DisciplineCodes.ResolvedLate));
        Assert.Equal([(FindingEffect.Breach, Arg.Date("on", due.PlusDays(1)))], Of(appealed.Decide(new ResolveAppeal(due.PlusDays(1), PartyBody.GrassrootsInspectionCommission, AppealOutcome.Kept, null)), DisciplineCodes.ResolvedLate));
        Assert.Equal(Law.Shipped.Calendar.AddWorkingDays(filed, 180)!.On, InForce().With(new FileAppeal(filed, PartyBody.CentralInspectionCommission, [])).Case.Appeal!.ResolveDue!.DueOn);
        Assert.Equal(due, InForce().With(new FileAppeal(filed, PartyBody.ProvincialInspectionCommission, [])).Case.Appeal!.ResolveDue!.DueOn);

        // Somebody lower may still be followed by an appeal, the last instance may not.
        var kept = appealed.With(new ResolveAppeal(filed.PlusDays(5), PartyBody.GrassrootsInspectionCommission, AppealOutcome.Kept, null));
        Assert.Empty(Bars(kept, new FileAppeal(filed.PlusDays(9), PartyBody.SuperiorInspectionCommission, [])));
        var last = kept.With(new FileAppeal(filed.PlusDays(9), PartyBody.CentralInspectionCommission, []), new ResolveAppeal(filed.PlusDays(12), PartyBody.CentralInspectionCommission, AppealOutcome.Kept, null));
        Assert.Equal([DisciplineCodes.AfterLastInstance], Bars(last, new FileAppeal(filed.PlusDays(14), PartyBody.Secretariat, [])));
    }

    [Theory]
    [InlineData(AppealOutcome.Kept, null, 40)]
    [InlineData(AppealOutcome.Reduced, DisciplineMeasure.Reprimand, 2)]
    public void A_lapse_runs_from_the_appeal_and_where_the_measure_changed_from_the_decision(AppealOutcome result, DisciplineMeasure? measure, int days)
    {
        var world = InForce().With(
            new FileAppeal(Voted.PlusDays(10), PartyBody.GrassrootsInspectionCommission, []),
            new ResolveAppeal(Voted.PlusDays(40), PartyBody.GrassrootsInspectionCommission, result, measure));
        var lapses = Voted.PlusDays(days).PlusMonths(12);
        Assert.Equal([DisciplineCodes.NotYetLapsed], Bars(world, new RecordLapse(lapses.PlusDays(-1))));
        Assert.Equal(lapses, world.With(new RecordLapse(lapses.PlusDays(3))).Case.LapsedOn);
    }

    private static CaseWorld Inspected(params HeldOffice[] offices) => New(DisciplineSubject.FullMember, offices).With(new ReceiveSignal(Start), new OpenInspection(Start.PlusDays(1), PartyBody.Cell));

    private static CaseWorld ToVote(HeldOffice[]? offices = null, ViolationAct[]? acts = null) =>
        Inspected(offices ?? []).With(new ConcludeViolation(Start.PlusDays(10), (acts ?? [Act]).ToValueList()), new HearMember(Start.PlusDays(12), HearingAttendance.Heard));

    private static CaseWorld Enforceable(PartyBody body = PartyBody.Cell, int later = 0)
    {
        var world = New().With(
            new ReceiveSignal(Start.PlusDays(later)),
            new OpenInspection(Start.PlusDays(later + 1), PartyBody.Cell),
            new ConcludeViolation(Start.PlusDays(later + 10), [Act]),
            new HearMember(Start.PlusDays(later + 12), HearingAttendance.Heard));
        return world.With(new VoteOnMeasure(Voted.PlusDays(later), body, MeasureVoteKind.Decision, Votes(warning: 11)), new TestLimitation(Voted.PlusDays(later)));
    }

    private static CaseWorld Removed(params HeldOffice[] offices) => ToVote(offices).With(
        new VoteOnMeasure(Voted, PartyBody.SuperiorStandingCommittee, MeasureVoteKind.Decision, Votes(removal: 11)),
        new TestLimitation(Voted));

    private static CaseWorld InForce() => Enforceable().With(new IssueDecision(Voted.PlusDays(1), DisciplineMeasure.Warning, []), new AnnounceDecision(Voted.PlusDays(2), null));

    private static IEnumerable<(FindingEffect Effect, FindingArgument First)> Of(Outcome<CaseEvent> outcome, string code) =>
        outcome.Findings.Where(finding => finding.Code == code).Select(finding => (finding.Effect, finding.Arguments[0]));

    private static IEnumerable<string> Bars(CaseWorld world, CaseCommand command) =>
        world.Decide(command).Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code);
}
