using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Docs.Examples;

/// <summary>The examples of docs/guides/discipline.md on single questions; a test compares each with the page.</summary>
public sealed class DisciplineAnswerExamples
{
    [Fact]
    public void AskAboutLimitation()
    {
        // <example>
        var law = Law.Shipped.With(Settings.Cautious);
        var act = new ViolationAct("act-1", new LocalDate(2019, 3, 1), new LocalDate(2020, 6, 30));
        var query = new LimitationQuery(DisciplineSubject.FullMember, act, DisciplineMeasure.Reprimand, ConcludedOn: new LocalDate(2025, 10, 6));
        var reprimand = Limitation.Of(query, law).Events[0];                        // 60 months from the end of the act: expired since 30 June 2025
        var warning = Limitation.Of(query with { Measure = DisciplineMeasure.Warning }, law).Events[0];      // 120 months: until 30 June 2030
        var expulsion = Limitation.Of(query with { Measure = DisciplineMeasure.Expulsion }, law).Events[0];  // no limit
        var proceedings = new ExcludedTime(ExclusionKind.Proceedings, new LocalDate(2024, 1, 8), new LocalDate(2024, 6, 28));
        var longer = Limitation.Of(query with { Excluded = [proceedings] }, law).Events[0];                  // 173 days later: 20 December 2025
        // </example>

        Assert.Equal((true, new LocalDate(2025, 6, 30)), (reprimand.Expired, reprimand.EndsOn!.Value));
        Assert.Equal((false, new LocalDate(2030, 6, 30)), (warning.Expired, warning.EndsOn!.Value));
        Assert.Equal((false, (LocalDate?)null), (expulsion.Expired, expulsion.EndsOn));
        Assert.Equal((false, new LocalDate(2025, 12, 20)), (longer.Expired, longer.EndsOn!.Value));
    }

    [Fact]
    public void AskWhoDecides()
    {
        // <example>
        var law = Law.Shipped.With(Settings.Cautious);
        var on = new LocalDate(2025, 10, 10);
        var query = new CompetenceQuery(DisciplineSubject.FullMember, DisciplineMeasure.Expulsion);
        var cell = Competence.Of(PartyBody.Cell, query, on, law);                   // refused: it only proposes
        var standing = Competence.Of(PartyBody.SuperiorStandingCommittee, query, on, law);      // decides
        var grassroots = Competence.Of(PartyBody.GrassrootsCommittee, query, on, law);          // refused: only where it was delegated
        var bodies = Competence.Bodies(query with { Measure = DisciplineMeasure.Warning }, on, law);
        var unseen = bodies.NotKnown;                                               // their lists were not seen: ask, do not guess
        var dissolution = OrganizationCompetence.PowerOf(PartyBody.SuperiorCommittee, levelsUp: 2, DisciplineMeasure.Dissolution, on, law);
        // </example>

        Assert.Equal(DisciplineCodes.OnlyProposes, Assert.Single(Assert.IsType<Refused<CompetencePower>>(cell).Findings).Code);
        Assert.Equal(CompetencePower.Decides, Assert.Single(Assert.IsType<Accepted<CompetencePower>>(standing).Events));
        Assert.Contains(Assert.IsType<Refused<CompetencePower>>(grassroots).Findings, finding => finding.Code == DisciplineCodes.NotCompetent);
        Assert.Contains(PartyBody.Cell, bodies.Decide);
        Assert.Contains(PartyBody.GrassrootsCommittee, unseen);
        Assert.Equal(CompetencePower.Decides, dissolution);
    }

    [Fact]
    public void AskAboutDays()
    {
        // <example>
        var law = Law.Shipped.With(Settings.Cautious);
        var effect = Effects.Of(PartyBody.Cell, signedOn: new LocalDate(2025, 10, 10), announcedOn: new LocalDate(2025, 10, 14), law).Events[0];
        var from = effect.EffectiveOn;                                              // 10 October: a cell's decision, with the announced result of its vote
        var written = effect.WrittenBy;                                             // 20 October: ten days
        var window = Appeals.WindowOf(receivedOn: new LocalDate(2025, 10, 14), law).Events[0];
        var last = window.EndsAtLatest;                                             // 25 November: 30 working days, the longer of two readings
        var resolved = Appeals.ResolvedBy(filedOn: new LocalDate(2025, 11, 3), central: false, law).Events[0].DueOn;      // 17 March 2026: 90 working days
        var final = Appeals.LastInstance(DisciplineMeasure.Warning, byCentralBody: false, new LocalDate(2024, 6, 3), law).Events[0];
        var nursing = Deferrals.Of(DeferralGround.NursingMother, askedInWriting: false, new LocalDate(2025, 10, 6), law);  // deferred
        var third = Deferrals.Exempt(ExemptionGround.PopulationPolicy, new LocalDate(2025, 10, 6), law);                   // no discipline since 20 March 2025
        var charged = SuspensionTerms.Required(ProceedingsStage.Charged, new LocalDate(2025, 10, 6), law).Events[0];       // activity in committees
        // </example>

        Assert.Equal((new LocalDate(2025, 10, 10), new LocalDate(2025, 10, 20)), (from, written!.Value));
        Assert.Equal((new LocalDate(2025, 11, 14), new LocalDate(2025, 11, 25)), (new LocalDate(2025, 10, 14).PlusMonths(1), last));
        Assert.Equal(new LocalDate(2026, 3, 17), resolved);
        Assert.Equal(PartyBody.CentralInspectionCommission, final);
        Assert.IsType<Accepted<DeferralGround>>(nursing);
        Assert.IsType<Accepted<ExemptionGround>>(third);
        Assert.Equal(SuspendedActivity.CommitteeActivity, charged);
    }

    [Fact]
    public void AnswerAnOpenQuestion()
    {
        // <example>
        var (signed, announced) = (new LocalDate(2026, 9, 1), new LocalDate(2026, 9, 8));
        var open = Effects.Of(PartyBody.SuperiorStandingCommittee, signed, announced, Law.Shipped);
        var asked = open.Findings.Single(finding => finding.Code == LawCodes.SettingNeeded).Arguments[0];              // setting: discipline-effect
        var answered = Law.Shipped.With(Settings.Open with { DisciplineEffect = DisciplineEffectReading.Signing, PlainDays = PlainDaysReading.CalendarDays });
        var effective = Effects.Of(PartyBody.SuperiorStandingCommittee, signed, announced, answered).Events[0].EffectiveOn;
        // </example>

        Assert.IsType<Undetermined<DecisionEffect>>(open);
        Assert.Equal(Arg.Key("setting", SettingKeys.DisciplineEffect), asked);
        Assert.Equal(signed, effective);
    }

    [Fact]
    public void SettleADisciplineValue()
    {
        var law = Law.Shipped.With(Settings.Cautious);

        // <example>
        var confirmed = MeasureVoteLaw.ExpulsionDecision.Confirmed(Instruments.Inspection21, "15.3");              // read, and as presumed
        var replaced = AppealLaw.Window.With(new Statement<Length>(StatementKind.Changed, Instruments.Inspection21, "22.1", EvidenceGrade.Confirmed, Length.WorkingDays(45)));
        ValueList<DisciplineMeasure> list = [DisciplineMeasure.Reprimand, DisciplineMeasure.Warning];
        var stated = CompetenceLaw.GrassrootsCommittee.With(new Statement<ValueList<DisciplineMeasure>>(StatementKind.Changed, Instruments.Inspection21, "10.2", EvidenceGrade.Confirmed, list));
        var ours = law.With(confirmed).With(replaced).With(stated);
        var window = Appeals.WindowOf(new LocalDate(2026, 9, 7), ours).Events[0].Length;                           // 45 working days, no longer a question
        // </example>

        var on = new LocalDate(2026, 9, 7);
        Assert.Equal(Length.WorkingDays(45), window);
        Assert.Equal((EvidenceGrade.Presumed, EvidenceGrade.Confirmed), (law.Read(MeasureVoteLaw.ExpulsionDecision, on).Grade, ours.Read(MeasureVoteLaw.ExpulsionDecision, on).Grade));
        var query = new CompetenceQuery(DisciplineSubject.FullMember, DisciplineMeasure.Warning);
        Assert.Equal((CompetencePower.NotKnown, CompetencePower.Decides), (Competence.PowerOf(PartyBody.GrassrootsCommittee, query, on, law), Competence.PowerOf(PartyBody.GrassrootsCommittee, query, on, ours)));
    }

    [Fact]
    public void ReadTheBasis()
    {
        var law = Law.Shipped.With(Settings.Cautious);

        // <example>
        var outcome = Effects.Of(PartyBody.SuperiorStandingCommittee, new LocalDate(2026, 9, 1), new LocalDate(2026, 9, 8), law);
        var weakest = outcome.Basis.Weakest;                                        // presumed
        var toCheck = outcome.Basis.Unconfirmed.Select(entry => $"{entry.Provision}: {entry.Grade}, {entry.Citation}, read on {entry.ReadOn:uuuu-MM-dd}").ToList();
        var presumed = DisciplineLaw.All.Where(provision => provision.Describe(new LocalDate(2026, 9, 8)).Grade == EvidenceGrade.Presumed);   // of everything shipped
        // </example>

        Assert.Equal(EvidenceGrade.Presumed, weakest);
        Assert.Contains(AppealLaw.Window, presumed);
        Assert.NotEmpty(toCheck);
        Assert.Contains(toCheck, line => line.StartsWith("in-force: Presumed, 21-QĐ/TW", StringComparison.Ordinal));
    }
}
