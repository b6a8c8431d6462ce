using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Registers;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Discipline.CaseWorld;

namespace PartyDomain.Tests.Discipline;

/// <summary>Wrong decisions, wrongful ones among them, and what measures stand in the way of.</summary>
public sealed class RestorationTests
{
    private static readonly LocalDate Start = Day(2025, 8, 4);

    [Fact]
    public void Discipline_without_a_violation_is_annulled_apologized_for_and_made_good()
    {
        var world = InForce(DisciplineMeasure.Warning);
        Assert.Equal(["discipline.without-violation-annulled"], Bars(world, new RectifyDecision(Start.PlusDays(60), PartyBody.Cell, WrongKind.NoViolation, AppealOutcome.Reduced, DisciplineMeasure.Reprimand)));
        var annulled = world.With(new RectifyDecision(Start.PlusDays(60), PartyBody.Cell, WrongKind.NoViolation, AppealOutcome.Annulled, null));
        Assert.Equal([DisciplineFollowUpKind.DecisionFalls, DisciplineFollowUpKind.ApologyDue, DisciplineFollowUpKind.RightsRestored], Due(annulled));
        var done = annulled.With(new ApologizeForDiscipline(Start.PlusDays(62), PartyBody.Cell), new RestoreRights(Start.PlusDays(63), PartyBody.Cell, null));
        Assert.Equal([DisciplineFollowUpKind.DecisionFalls], Due(done));
        Assert.Equal(["discipline.already-restored"], Bars(done, new RestoreRights(Start.PlusDays(64), PartyBody.Cell, null)));
        Assert.Equal(done.Case, CaseHistory.Fold(done.Case.Id, Member, done.Case.History));
    }

    [Fact]
    public void A_wrong_measure_is_changed_and_no_more()
    {
        var world = InForce(DisciplineMeasure.Warning);
        var changed = world.With(new RectifyDecision(Start.PlusDays(60), PartyBody.Cell, WrongKind.WrongMeasure, AppealOutcome.Reduced, DisciplineMeasure.Reprimand));
        Assert.Equal((CasePhase.InForce, DisciplineMeasure.Reprimand), (changed.Case.Phase, changed.Case.Measure!.Value));
        var annulled = world.With(new RectifyDecision(Start.PlusDays(60), PartyBody.Cell, WrongKind.WrongProcedure, AppealOutcome.Annulled, null));
        Assert.Equal([DisciplineFollowUpKind.DecisionFalls], Due(annulled));
        Assert.Equal(["discipline.not-wrongful"], Bars(annulled, new ApologizeForDiscipline(Start.PlusDays(61), PartyBody.Cell)));
        Assert.Equal(["discipline.not-wrongful"], Bars(annulled, new RestoreRights(Start.PlusDays(61), PartyBody.Cell, null)));
    }

    [Fact]
    public void A_superior_rectifies_where_who_decided_does_not_and_the_apology_stays_with_who_decided()
    {
        var outcome = InForce(DisciplineMeasure.Warning).Decide(new RectifyDecision(Start.PlusDays(60), PartyBody.SuperiorStandingCommittee, WrongKind.NoViolation, AppealOutcome.Annulled, null));
        Assert.Contains(outcome.Findings, finding => finding.Code == DisciplineCodes.SuperiorRectifies && finding.Effect == FindingEffect.Note);
        var apology = InForce(DisciplineMeasure.Warning).After(outcome).Decide(new ApologizeForDiscipline(Start.PlusDays(61), PartyBody.SuperiorStandingCommittee));
        Assert.Equal(FindingEffect.Breach, Assert.Single(apology.Findings).Effect);
    }

    [Fact]
    public void Membership_is_restored_on_application_and_an_office_is_considered_again()
    {
        var expelled = InForce(DisciplineMeasure.Expulsion).With(new RectifyDecision(Start.PlusDays(60), PartyBody.SuperiorStandingCommittee, WrongKind.NoViolation, AppealOutcome.Annulled, null));
        Assert.Contains(DisciplineFollowUpKind.MembershipRestored, Due(expelled));
        Assert.Equal(["discipline.application-needed"], Bars(expelled, new RestoreRights(Start.PlusDays(61), PartyBody.SuperiorStandingCommittee, null)));
        Assert.Equal(Start.PlusDays(62), expelled.With(new RestoreRights(Start.PlusDays(62), PartyBody.SuperiorStandingCommittee, Start.PlusDays(61))).Case.RestoredOn);
        var removed = InForce(DisciplineMeasure.Removal, Secretary).With(new RectifyDecision(Start.PlusDays(60), PartyBody.SuperiorStandingCommittee, WrongKind.NoViolation, AppealOutcome.Annulled, null));
        Assert.Contains(DisciplineFollowUpKind.OfficeConsideredAgain, Due(removed));
    }

    [Theory]
    [InlineData(DisciplineMeasure.Reprimand, 6, 12)]
    [InlineData(DisciplineMeasure.Warning, 9, 30)]
    public void Measures_bar_badges_and_higher_office_for_their_time(DisciplineMeasure measure, int badge, int cadre)
    {
        var announced = Start.PlusDays(26);
        var due = DisciplineConsequences.Of(InForce(measure).Case, CaseWorld.New().Law);
        Assert.Equal(Start.PlusDays(20).PlusMonths(badge), due.Single(item => item.Kind == DisciplineFollowUpKind.NoBadge).Until);
        Assert.Equal(announced.PlusMonths(cadre), due.Single(item => item.Kind == DisciplineFollowUpKind.NoHigherCadreOffice).Until);
    }

    [Fact]
    public void A_disciplined_probationary_member_is_still_considered()
    {
        var world = Decided(New(DisciplineSubject.ProbationaryMember), DisciplineMeasure.Warning);
        Assert.Contains(DisciplineFollowUpKind.RecognitionStillConsidered, Due(world));
        Assert.DoesNotContain(DisciplineFollowUpKind.RecognitionStillConsidered, Due(InForce(DisciplineMeasure.Warning)));
    }

    private static CaseWorld InForce(DisciplineMeasure measure, params HeldOffice[] offices) => Decided(New(DisciplineSubject.FullMember, offices), measure);

    private static CaseWorld Decided(CaseWorld world, DisciplineMeasure measure)
    {
        var body = measure > DisciplineMeasure.Warning ? PartyBody.SuperiorStandingCommittee : PartyBody.Cell;
        return world.With(
            new ReceiveSignal(Start),
            new OpenInspection(Start.PlusDays(5), PartyBody.Cell),
            new ConcludeViolation(Start.PlusDays(10), [new("act-1", Day(2024, 5, 1), Day(2024, 5, 1)) { Area = ViolationArea.EthicsAndLifestyle }]),
            new HearMember(Start.PlusDays(12), HearingAttendance.Heard),
            new VoteOnMeasure(Start.PlusDays(20), body, MeasureVoteKind.Decision, measure switch
            {
                DisciplineMeasure.Reprimand => Votes(reprimand: 11),
                DisciplineMeasure.Warning => Votes(warning: 11),
                DisciplineMeasure.Removal => Votes(removal: 11),
                _ => Votes(expulsion: 11),
            }),
            new TestLimitation(Start.PlusDays(20)),
            new IssueDecision(Start.PlusDays(25), measure, measure == DisciplineMeasure.Removal ? world.Offices : []),
            new AnnounceDecision(Start.PlusDays(26), null));
    }

    private static DisciplineFollowUpKind[] Due(CaseWorld world) => [.. DisciplineConsequences.Of(world.Case, world.Law).Select(item => item.Kind)];

    private static string[] Bars(CaseWorld world, CaseCommand command) =>
        [.. world.Decide(command).Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code)];
}
