using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Discipline;

/// <summary>Suspensions of members and organizations.</summary>
public sealed class SuspensionTests
{
    private static readonly Law Known = Law.Shipped.With(SuspensionLaw.Decider
        .With(new Statement<PartyBody>(StatementKind.Changed, Instruments.Inspection22, "29", EvidenceGrade.Confirmed, PartyBody.SuperiorStandingCommittee))
        .With(new Statement<PartyBody>(StatementKind.Changed, Instruments.Inspection21, "29", EvidenceGrade.Confirmed, PartyBody.SuperiorStandingCommittee)));

    [Fact]
    public void Who_suspends_was_not_seen() =>
        Assert.Contains(
            Assert.IsType<Undetermined<SuspensionEvent>>(Decide(new SuspendActivity(new(2023, 3, 1), PartyBody.SuperiorStandingCommittee, SuspendedActivity.PartyActivity, ProceedingsStage.Detained), Empty(), Law.Shipped)).Findings,
            finding => finding.Code == LawCodes.ValueUnknown);

    [Theory]
    [InlineData(ProceedingsStage.Charged, SuspendedActivity.CommitteeActivity, true)]
    [InlineData(ProceedingsStage.Charged, SuspendedActivity.PartyActivity, false)]
    [InlineData(ProceedingsStage.Indicted, SuspendedActivity.PartyActivity, true)]
    [InlineData(ProceedingsStage.Detained, SuspendedActivity.CommitteeActivity, true)]
    [InlineData(ProceedingsStage.CaseOpened, SuspendedActivity.CommitteeActivity, false)]
    public void A_stage_suspends_what_goes_with_it(ProceedingsStage stage, SuspendedActivity activity, bool accepted) =>
        Assert.Equal(accepted, Decide(new SuspendActivity(new(2023, 3, 1), PartyBody.SuperiorStandingCommittee, activity, stage), Empty(), Known) is Accepted<SuspensionEvent>);

    [Fact]
    public void Committees_alone_fall_short_where_all_party_activity_must_be_suspended()
    {
        var outcome = Decide(new SuspendActivity(new(2023, 3, 1), PartyBody.SuperiorStandingCommittee, SuspendedActivity.CommitteeActivity, ProceedingsStage.Indicted), Empty(), Known);
        Assert.Equal(FindingEffect.Breach, Assert.Single(outcome.Findings, finding => finding.Code == DisciplineCodes.SuspensionFallsShort).Effect);
        Assert.DoesNotContain(
            Decide(new SuspendActivity(new(2023, 3, 1), PartyBody.SuperiorStandingCommittee, SuspendedActivity.CommitteeActivity, ProceedingsStage.Charged), Empty(), Known).Findings,
            finding => finding.Code == DisciplineCodes.SuspensionFallsShort);
    }

    [Fact]
    public void A_suspension_for_obstruction_has_its_days_by_generation()
    {
        var day = new LocalDate(2023, 3, 1);
        var law = Known.With(Settings.Cautious);
        var one = After(Empty(), Decide(new SuspendActivity(day, PartyBody.SuperiorStandingCommittee, SuspendedActivity.PartyActivity, null), Empty(), law));
        Assert.Equal(day.PlusDays(90), one.EndsOn);
        Assert.True(one.HoldsOn(day.PlusDays(90)));
        Assert.False(one.HoldsOn(day.PlusDays(91)));
        var longer = After(one, Decide(new ExtendSuspension(day.PlusDays(80), day.PlusDays(180)), one, law));
        Assert.Equal(day.PlusDays(180), longer.EndsOn);
        Assert.Contains(Decide(new ExtendSuspension(day.PlusDays(80), day.PlusDays(181)), one, law).Findings, finding => finding.Code == DisciplineCodes.SuspensionTooLong);
        Assert.Contains(Decide(new ExtendSuspension(day.PlusDays(91), day.PlusDays(120)), one, law).Findings, finding => finding.Code == DisciplineCodes.SuspensionEnded);
        var open = Decide(new ExtendSuspension(day.PlusDays(80), day.PlusDays(181)), After(Empty(), Decide(new SuspendActivity(day, PartyBody.SuperiorStandingCommittee, SuspendedActivity.PartyActivity, null), Empty(), Known)), Known);
        Assert.IsType<Undetermined<SuspensionEvent>>(open);
        Assert.Equal([DisciplineFollowUpKind.PartyActivityStops, DisciplineFollowUpKind.CommitteeActivityStops], DisciplineConsequences.Of(one, day).Select(item => item.Kind));
        var lifted = After(longer, Decide(new LiftSuspension(day.PlusDays(100)), longer, law));
        Assert.Empty(DisciplineConsequences.Of(lifted, day.PlusDays(100)));
        Assert.Equal(lifted, SuspensionHistory.Fold(lifted.Id, lifted.Subject, lifted.History));
    }

    [Fact]
    public void Under_the_regulation_of_2026_there_is_one_extension_of_thirty_days()
    {
        var day = new LocalDate(2026, 6, 1);
        var law = Known.With(Settings.Cautious);
        var one = After(Empty(), Decide(new SuspendActivity(day, PartyBody.SuperiorStandingCommittee, SuspendedActivity.PartyActivity, null), Empty(), law));
        var longer = After(one, Decide(new ExtendSuspension(day.PlusDays(85), day.PlusDays(110)), one, law));
        Assert.Contains(Decide(new ExtendSuspension(day.PlusDays(100), day.PlusDays(120)), longer, law).Findings, finding => finding.Code == DisciplineCodes.NoFurtherExtension);
        Assert.Contains(Decide(new ExtendSuspension(day.PlusDays(85), day.PlusDays(121)), one, law).Findings, finding => finding.Code == DisciplineCodes.SuspensionTooLong);
    }

    [Fact]
    public void The_Politburo_suspends_a_member_of_the_Central_Committee_and_procedure_gives_the_time()
    {
        var day = new LocalDate(2017, 12, 8);
        var outcome = SuspensionDecider.Decide(new SuspendActivity(day, PartyBody.Politburo, SuspendedActivity.PartyActivity, ProceedingsStage.Detained), true, Empty(), Law.Shipped);
        var one = After(Empty(), outcome);
        Assert.Null(one.EndsOn);
        Assert.True(one.HoldsOn(day.PlusYears(1)));
        var wrong = SuspensionDecider.Decide(new SuspendActivity(day, PartyBody.Secretariat, SuspendedActivity.PartyActivity, ProceedingsStage.Detained), true, Empty(), Law.Shipped);
        Assert.Contains(wrong.Findings, finding => finding.Code == DisciplineCodes.NotToSuspend);
        Assert.Equal(["suspension.suspend"], SuspensionDecider.Explain(Empty(), day, Law.Shipped).Steps.Select(step => step.Step));
    }

    [Fact]
    public void An_organization_stops_as_a_whole()
    {
        var one = new Suspension(new("s"), DisciplineSubject.Organization);
        var day = new LocalDate(2023, 3, 1);
        Assert.IsType<Accepted<SuspensionEvent>>(Decide(new SuspendActivity(day, PartyBody.SuperiorStandingCommittee, SuspendedActivity.OrganizationActivity, null), one, Known));
        Assert.Contains(Decide(new SuspendActivity(day, PartyBody.SuperiorStandingCommittee, SuspendedActivity.PartyActivity, null), one, Known).Findings, finding => finding.Code == DisciplineCodes.NoGroundToSuspend);
    }

    private static Suspension Empty() => new(new("s"), DisciplineSubject.FullMember);

    private static Outcome<SuspensionEvent> Decide(SuspensionCommand command, Suspension one, Law law) => SuspensionDecider.Decide(command, false, one, law);

    private static Suspension After(Suspension one, Outcome<SuspensionEvent> outcome)
    {
        Assert.True(outcome is Accepted<SuspensionEvent>, string.Join(", ", outcome.Findings.Select(finding => finding.Code)));
        return outcome.Events.Aggregate(one, SuspensionHistory.Evolve);
    }
}
