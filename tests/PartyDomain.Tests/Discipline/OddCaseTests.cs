using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Texts;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using Xunit;
using static PartyDomain.Tests.Discipline.CaseWorld;

namespace PartyDomain.Tests.Discipline;

/// <summary>Days out of order, decisions from below, facts taken away: answered, never thrown.</summary>
public sealed class OddCaseTests
{
    private static readonly LocalDate Start = Day(2025, 8, 4);

    [Fact]
    public void After_a_lapse_the_bar_from_higher_office_goes_on()
    {
        var announced = Start.PlusDays(26);
        var lapsed = Lapsed(Start, DisciplineMeasure.Warning);
        Assert.Equal(new DisciplineFollowUp(DisciplineFollowUpKind.NoHigherCadreOffice, announced, announced.PlusMonths(30)), Assert.Single(Due(lapsed)));
        Assert.Empty(Due(Lapsed(Start, DisciplineMeasure.Reprimand)));
        var removed = Lapsed(Start, DisciplineMeasure.Removal, Secretary);
        Assert.Equal([DisciplineFollowUpKind.OfficesLeft, DisciplineFollowUpKind.NoHigherCadreOffice], Due(removed).Select(item => item.Kind));
        Assert.Equal(announced.PlusMonths(60), Due(removed)[1].Until);
    }

    [Fact]
    public void After_a_lapse_the_entry_in_the_cv_stays()
    {
        Assert.Equal([DisciplineFollowUpKind.EnteredInCv], Due(Lapsed(Day(2025, 10, 13), DisciplineMeasure.Reprimand)).Select(item => item.Kind));
        Assert.DoesNotContain(Due(Lapsed(Day(2025, 8, 4), DisciplineMeasure.Reprimand)), item => item.Kind == DisciplineFollowUpKind.EnteredInCv);
    }

    [Fact]
    public void A_refusal_names_the_measure_voted_for()
    {
        var world = Heard(New(), ViolationArea.TaskOfSuperior);
        Assert.Contains("warning", Refusal(world, Votes(reprimand: 2, warning: 9)), StringComparison.Ordinal);
        Assert.Contains("reprimand", Refusal(world, Votes(reprimand: 9, warning: 2)), StringComparison.Ordinal);
        Assert.Contains("expulsion", Refusal(world, Votes(warning: 5, expulsion: 5)), StringComparison.Ordinal);
        Assert.Contains("reprimand", Refusal(world, Votes(none: 11)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heavier_measure_comes_from_a_body_that_may_decide_it_and_works_from_its_own_day()
    {
        var appealed = InForce(DisciplineMeasure.Warning).With(new FileAppeal(Start.PlusDays(30), PartyBody.GrassrootsInspectionCommission, []));
        var on = Start.PlusDays(60);
        Assert.Equal(["discipline.not-competent"], Bars(appealed, new ResolveAppeal(on, PartyBody.GrassrootsInspectionCommission, AppealOutcome.Increased, DisciplineMeasure.Expulsion)));
        var expelled = appealed.With(new ResolveAppeal(on, PartyBody.SuperiorStandingCommittee, AppealOutcome.Increased, DisciplineMeasure.Expulsion));
        Assert.Equal(on, Due(expelled).Single(item => item.Kind == DisciplineFollowUpKind.MembershipEnds).From);
        Assert.Equal(["discipline.not-competent"], Bars(InForce(DisciplineMeasure.Reprimand), new RectifyDecision(on, PartyBody.GrassrootsStandingCommittee, WrongKind.WrongMeasure, AppealOutcome.Increased, DisciplineMeasure.Expulsion)));
        var heavier = InForce(DisciplineMeasure.Reprimand).With(new RectifyDecision(on, PartyBody.Cell, WrongKind.WrongMeasure, AppealOutcome.Increased, DisciplineMeasure.Warning));
        Assert.Equal(on.PlusMonths(30), Due(heavier).Single(item => item.Kind == DisciplineFollowUpKind.NoHigherCadreOffice).Until);
    }

    [Fact]
    public void Who_is_expelled_appeals_without_being_a_member()
    {
        var world = InForce(DisciplineMeasure.Expulsion).With(new FileAppeal(Start.PlusDays(30), PartyBody.ProvincialInspectionCommission, []));
        var resolve = new ResolveAppeal(Start.PlusDays(60), PartyBody.ProvincialInspectionCommission, AppealOutcome.Reduced, DisciplineMeasure.Warning);
        var outcome = CaseDecider.Decide(resolve, world.Evidence(resolve) with { Subject = null }, world.Case, world.Law);
        Assert.Equal(DisciplineMeasure.Warning, world.After(Assert.IsType<Accepted<CaseEvent>>(outcome)).Case.Measure);
        var kept = new ResolveAppeal(Start.PlusDays(60), PartyBody.ProvincialInspectionCommission, AppealOutcome.Kept, null);
        Assert.IsType<Accepted<CaseEvent>>(CaseDecider.Decide(kept, new CaseEvidence(), world.Case, world.Law));
    }

    [Fact]
    public void Nobody_rectifies_from_below()
    {
        var world = InForce(DisciplineMeasure.Expulsion);
        Assert.Equal(["discipline.rectified-from-below"], Bars(world, new RectifyDecision(Start.PlusDays(60), PartyBody.Cell, WrongKind.NoViolation, AppealOutcome.Annulled, null)));
        Assert.Empty(Bars(world, new RectifyDecision(Start.PlusDays(60), PartyBody.ProvincialStandingCommittee, WrongKind.NoViolation, AppealOutcome.Annulled, null)));
        var kept = InForce(DisciplineMeasure.Warning).With(
            new FileAppeal(Start.PlusDays(30), PartyBody.SuperiorInspectionCommission, []),
            new ResolveAppeal(Start.PlusDays(40), PartyBody.SuperiorInspectionCommission, AppealOutcome.Kept, null));
        Assert.Equal(["discipline.rectified-from-below"], Bars(kept, new RectifyDecision(Start.PlusDays(60), PartyBody.Cell, WrongKind.WrongProcedure, AppealOutcome.Annulled, null)));
        Assert.Empty(Bars(kept, new RectifyDecision(Start.PlusDays(60), PartyBody.SuperiorInspectionCommission, WrongKind.WrongProcedure, AppealOutcome.Annulled, null)));
    }

    [Fact]
    public void A_rectified_decision_is_appealed_against_like_any_other()
    {
        var on = Start.PlusDays(100);
        var world = InForce(DisciplineMeasure.Warning).With(new RectifyDecision(on, PartyBody.SuperiorInspectionCommission, WrongKind.WrongMeasure, AppealOutcome.Reduced, DisciplineMeasure.Reprimand));
        Assert.Equal(["discipline.appeal-to-wrong-body"], Bars(world, new FileAppeal(on.PlusDays(10), PartyBody.GrassrootsStandingCommittee, [])));
        var filed = world.With(new FileAppeal(on.PlusDays(10), PartyBody.ProvincialInspectionCommission, []));
        var annulled = filed.With(new ResolveAppeal(on.PlusDays(40), PartyBody.ProvincialInspectionCommission, AppealOutcome.Annulled, null));
        Assert.Equal(on.PlusDays(40), Assert.Single(Due(annulled)).From);
    }

    [Fact]
    public void A_higher_last_instance_is_last_as_well()
    {
        var world = InForce(DisciplineMeasure.Warning).With(
            new FileAppeal(Start.PlusDays(30), PartyBody.Politburo, []),
            new ResolveAppeal(Start.PlusDays(40), PartyBody.Politburo, AppealOutcome.Kept, null));
        Assert.Equal(["discipline.after-last-instance"], Bars(world, new FileAppeal(Start.PlusDays(50), PartyBody.CentralCommittee, [])));
    }

    [Fact]
    public void A_sentence_after_the_vote_still_calls_for_expulsion()
    {
        var enforceable = Tested(DisciplineMeasure.Warning).With(new RegisterSentence(Start.PlusDays(22), CriminalPenalty.Prison));
        Assert.Equal(["discipline.must-be-expelled"], Bars(enforceable, new IssueDecision(Start.PlusDays(25), DisciplineMeasure.Warning, [])));
        var probationer = Heard(New(DisciplineSubject.ProbationaryMember)).With(new RegisterSentence(Start.PlusDays(13), CriminalPenalty.Prison));
        var vote = new VoteOnMeasure(Start.PlusDays(20), PartyBody.Cell, MeasureVoteKind.Decision, Votes(warning: 11));
        Assert.Equal(FindingEffect.Note, Assert.Single(probationer.Decide(vote).Findings, finding => finding.Code == DisciplineCodes.StruckOffInstead).Effect);
        var fined = probationer with { Case = probationer.Case with { Sentence = CriminalPenalty.CourtWarning } };
        Assert.DoesNotContain(fined.Decide(vote).Findings, finding => finding.Code == DisciplineCodes.StruckOffInstead);
    }

    [Fact]
    public void Days_out_of_order_are_named()
    {
        var decided = Tested(DisciplineMeasure.Warning).With(new IssueDecision(Start.PlusDays(25), DisciplineMeasure.Warning, []));
        Assert.Equal([WorkflowCodes.BeforePrevious], Bars(decided, new AnnounceDecision(Start.PlusDays(26), Start.PlusDays(19))));
        Assert.Empty(Bars(decided, new AnnounceDecision(Start.PlusDays(26), Start.PlusDays(20))));
        Assert.Contains(Effects.Of(PartyBody.GrassrootsCommittee, Start, Start.PlusDays(-1), decided.Law).Findings, finding => finding.Code == WorkflowCodes.BeforePrevious);
        var query = new LapseQuery(DisciplineMeasure.Warning, Start) { AppealAnnouncedOn = Start.PlusDays(-1) };
        Assert.Contains(Lapse.Of(query, Start.PlusYears(2), decided.Law).Findings, finding => finding.Code == WorkflowCodes.BeforePrevious);
        Assert.Contains(Appeals.Filing(Start, Start.PlusDays(-1), [], decided.Law).Findings, finding => finding.Code == DisciplineCodes.AppealBeforeReceipt && finding.Effect == FindingEffect.Note);
        Assert.DoesNotContain(Appeals.Filing(Start, Start, [], decided.Law).Findings, finding => finding.Code == DisciplineCodes.AppealBeforeReceipt);
        var reversed = new LimitationQuery(DisciplineSubject.FullMember, new("act-1", Day(2020, 1, 1), Day(2020, 1, 1)), DisciplineMeasure.Reprimand, Start)
        {
            Excluded = [new(ExclusionKind.Proceedings, Day(2022, 5, 2), Day(2022, 5, 1))],
        };
        Assert.Contains(Limitation.Of(reversed, decided.Law).Findings, finding => finding.Code == DisciplineCodes.ExcludedTimeDates);
    }

    [Fact]
    public void An_extension_goes_beyond_what_there_is()
    {
        var day = Day(2023, 3, 1);
        var law = Law.Shipped.With(Settings.Cautious);
        var until = Length.CalendarDays(90);
        var one = SuspensionHistory.Fold(new("s"), DisciplineSubject.FullMember, [new ActivitySuspended(day, PartyBody.Cell, SuspendedActivity.PartyActivity, null, new(until, Length.CalendarDays(180), day.PlusDays(90), day.PlusDays(180)))]);
        Assert.Equal(["discipline.extension-not-later"], Extend(one, day.PlusDays(80), day.PlusDays(90)));
        Assert.Empty(Extend(one, day.PlusDays(80), day.PlusDays(91)));
        Assert.Equal(["discipline.suspension-too-long"], Extend(one, day.PlusDays(80), day.PlusDays(181)));
        var criminal = SuspensionHistory.Fold(new("s"), DisciplineSubject.FullMember, [new ActivitySuspended(day, PartyBody.Cell, SuspendedActivity.PartyActivity, ProceedingsStage.Detained, new(null, null, null, null))]);
        Assert.Equal(["discipline.extension-not-later"], Extend(criminal, day.PlusDays(80), day.PlusDays(80)));
        Assert.Empty(Extend(criminal, day.PlusDays(80), day.PlusDays(81)));

        IEnumerable<string> Extend(Suspension suspension, LocalDate on, LocalDate to) => SuspensionDecider.Decide(new ExtendSuspension(on, to), false, suspension, law).Findings
            .Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code);
    }

    [Fact]
    public void A_base_of_nobody_carries_nothing()
    {
        var law = Law.Shipped.With(Settings.Cautious with { AccusedInBase = AccusedReading.LeftOut });
        var roster = new Roster(new("cell-1"), PartyBody.Cell, Start, "test", [new(Member)]);
        var a = new Assessment(law, Start);
        Assert.Null(MeasureVote.Judge(Votes(reprimand: 1), MeasureVoteKind.Decision, roster, [DisciplineMeasure.Reprimand], Member, a, "ballot"));
        Assert.Contains(a.Findings, finding => finding.Code == VoteCodes.EmptyBase);
    }

    [Fact]
    public void An_organization_does_not_judge_itself_and_a_member_has_one_stance()
    {
        var one = OrganizationCaseWorld.New();
        var self = new OrganizationId("cell-1");
        var world = (one with { Standing = one.Standing with { Superiors = [self, OrganizationCaseWorld.Base] }, Voting = self }).With(
            new ReceiveSignal(Start), new OpenInspection(Start.PlusDays(1), PartyBody.GrassrootsCommittee), new ConcludeViolation(Start.PlusDays(10), [new("act-1", Day(2024, 5, 1), Day(2024, 5, 1))]), new HearMember(Start.PlusDays(11), HearingAttendance.Heard));
        var outcome = world.Decide(new VoteOnMeasure(Start.PlusDays(20), PartyBody.GrassrootsCommittee, MeasureVoteKind.Decision, OrganizationCaseWorld.Votes(warning: 12)));
        Assert.Contains(outcome.Findings, finding => finding is { Code: DisciplineCodes.NotCompetent, Effect: FindingEffect.Bars });
        PersonId member = new("member-1");
        var twice = world.Decide(new ExamineIndividuals(Start.PlusDays(20), [new(member, MemberStance.Responsible), new(member, MemberStance.Disagreed)]));
        Assert.Equal(DisciplineCodes.IndividualTwice, Assert.Single(twice.Findings).Code);
    }

    [Fact]
    public void A_fact_taken_away_is_missed_and_nothing_is_thrown()
    {
        var tested = Tested(DisciplineMeasure.Warning);
        var without = tested with { Case = CaseHistory.Evolve(tested.Case, new CaseCorrected(Start.PlusDays(21), 4, null)) };
        Assert.Contains("discipline.case-incomplete", Bars(without, new IssueDecision(Start.PlusDays(25), DisciplineMeasure.Warning, [])));
        var full = InForce(DisciplineMeasure.Warning);
        var history = full.Case.History;
        var late = Start.PlusYears(2);
        CaseCommand[] commands =
        [
            new ReceiveSignal(late), new OpenInspection(late, PartyBody.Cell), new RegisterSentence(late, CriminalPenalty.Prison), new ConcludeViolation(late, []), new DeferCase(late, DeferralGround.Pregnancy, false),
            new EndDeferral(late), new HearMember(late, HearingAttendance.Heard), new VoteOnMeasure(late, PartyBody.Cell, MeasureVoteKind.Decision, Votes(warning: 11)), new TestLimitation(late),
            new IssueDecision(late, DisciplineMeasure.Warning, []), new AnnounceDecision(late, null), new FileAppeal(late, PartyBody.SuperiorInspectionCommission, []),
            new ResolveAppeal(late, PartyBody.SuperiorInspectionCommission, AppealOutcome.Kept, null), new RecordLapse(late), new ExamineIndividuals(late, []),
            new RectifyDecision(late, PartyBody.Cell, WrongKind.NoViolation, AppealOutcome.Annulled, null), new ApologizeForDiscipline(late, PartyBody.Cell), new RestoreRights(late, PartyBody.Cell, null),
        ];
        for (var kept = 0; kept < 1 << history.Count; kept++)
        {
            var some = kept;
            var one = CaseHistory.Fold(full.Case.Id, Member, history.Where((_, i) => (some >> i & 1) == 1));
            Assert.NotNull(DisciplineConsequences.Of(one, full.Law));
            foreach (var command in commands)
            {
                var outcome = CaseDecider.Decide(command, full.Evidence(command), one, full.Law);
                Assert.True(outcome is not Accepted<CaseEvent> || outcome.Events.Count == 1, $"{command} with {kept:b}");
            }
        }
    }

    private static CaseWorld Heard(CaseWorld world, ViolationArea area = ViolationArea.EthicsAndLifestyle, LocalDate? start = null)
    {
        var day = start ?? Start;
        return world.With(
            new ReceiveSignal(day),
            new OpenInspection(day.PlusDays(5), PartyBody.Cell),
            new ConcludeViolation(day.PlusDays(10), [new("act-1", Day(2024, 5, 1), Day(2024, 5, 1)) { Area = area }]),
            new HearMember(day.PlusDays(12), HearingAttendance.Heard));
    }

    private static CaseWorld Tested(DisciplineMeasure measure, LocalDate? start = null, params HeldOffice[] offices)
    {
        var day = start ?? Start;
        var body = measure > DisciplineMeasure.Warning ? PartyBody.SuperiorStandingCommittee : PartyBody.Cell;
        var votes = measure switch
        {
            DisciplineMeasure.Reprimand => Votes(reprimand: 11),
            DisciplineMeasure.Warning => Votes(warning: 11),
            DisciplineMeasure.Removal => Votes(removal: 11),
            _ => Votes(expulsion: 11),
        };
        return Heard(New(DisciplineSubject.FullMember, offices), start: day).With(new VoteOnMeasure(day.PlusDays(20), body, MeasureVoteKind.Decision, votes), new TestLimitation(day.PlusDays(20)));
    }

    private static CaseWorld InForce(DisciplineMeasure measure, LocalDate? start = null, params HeldOffice[] offices) => Tested(measure, start, offices).With(
        new IssueDecision((start ?? Start).PlusDays(25), measure, measure == DisciplineMeasure.Removal ? offices.ToValueList() : []),
        new AnnounceDecision((start ?? Start).PlusDays(26), null));

    private static CaseWorld Lapsed(LocalDate start, DisciplineMeasure measure, params HeldOffice[] offices) =>
        InForce(measure, start, offices).With(new RecordLapse(start.PlusDays(26).PlusMonths(12)));

    private static ValueList<DisciplineFollowUp> Due(CaseWorld world) => DisciplineConsequences.Of(world.Case, world.Law);

    private static string Refusal(CaseWorld world, MeasureBallot ballot) => FindingFormatter.Shipped.Message(
        world.Decide(new VoteOnMeasure(Start.PlusDays(20), PartyBody.Cell, MeasureVoteKind.Decision, ballot)).Findings.First(finding => finding.Code == DisciplineCodes.OnlyProposes),
        "en");

    private static string[] Bars(CaseWorld world, CaseCommand command) =>
        [.. world.Decide(command).Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code)];
}
