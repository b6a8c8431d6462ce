using System.Globalization;
using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Organizations;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.House;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Discipline.DisciplineMeasure;

namespace PartyDomain.Tests.Discipline;

/// <summary>What answers on discipline say, with subject, citation and arguments of each finding, and every provision they rest on, is as approved.</summary>
public sealed class TrailTests
{
    private static readonly Law Cautious = Law.Shipped.With(Settings.Cautious);
    private static readonly Law Open = Law.Shipped.With(Settings.Open);
    private static readonly LocalDate[] Generations = [new(2010, 1, 4), new(2018, 6, 4), new(2023, 6, 5), new(2026, 9, 7)];

    private readonly List<string> lines = [];

    [Fact]
    public void What_answers_say_and_rest_on_is_as_approved()
    {
        foreach (var day in Generations)
        {
            Single(day);
        }

        MembersCase();
        OrganizationsCase();
        Suspensions();
        Approved.Check("Discipline", lines);
    }

    private void Single(LocalDate day)
    {
        var act = new ViolationAct("act", day.PlusYears(-6), day.PlusYears(-5));
        foreach (var (subject, measure) in new[] { (DisciplineSubject.FullMember, Reprimand), (DisciplineSubject.ProbationaryMember, Removal), (DisciplineSubject.Organization, Reprimand) })
        {
            var query = new LimitationQuery(subject, act, measure, day);
            Add($"{day:uuuu-MM-dd} limitation {subject} {measure}", Limitation.Of(query, Open));
            Add($"{day:uuuu-MM-dd} limitation {subject} {measure} in a day", Limitation.Of(query with { Act = act with { To = act.From } }, Open));
            Add($"{day:uuuu-MM-dd} limitation {subject} {measure} excluded", Limitation.Of(query with { Act = act with { To = act.From }, Excluded = [new(ExclusionKind.Proceedings, act.From.PlusDays(5), day.PlusDays(-9)), new(ExclusionKind.Deferral, act.From, act.From) { Deferral = DeferralGround.Pregnancy }] }, Cautious));
            Add($"{day:uuuu-MM-dd} limitation {subject} {measure} impossible", Limitation.Of(query with { Act = act with { To = null } }, Cautious));
        }

        foreach (var measure in Enum.GetValues<DisciplineMeasure>())
        {
            var query = new LapseQuery(measure, day.PlusYears(-1)) { AppealAnnouncedOn = day.PlusDays(-300), MeasureChanged = true };
            Add($"{day:uuuu-MM-dd} lapse {measure}", Lapse.Of(query, day, Open));
            Add($"{day:uuuu-MM-dd} lapse {measure} too early", Lapse.Of(query with { MeasureChanged = false, AppealPending = true, NewViolations = [day.PlusDays(-1)] }, day, Open));
            Add($"{day:uuuu-MM-dd} leaving {measure}", CaseBars.Leaving(measure, day, Open));
        }

        foreach (var (body, measure) in new[] { (PartyBody.Cell, Warning), (PartyBody.GrassrootsCommittee, Warning), (PartyBody.GrassrootsStandingCommittee, Removal), (PartyBody.SuperiorCommittee, Dissolution), (PartyBody.CentralInspectionCommission, Reprimand) })
        {
            Add($"{day:uuuu-MM-dd} {body} {measure}", Competence.Of(body, new(DisciplineSubject.FullMember, measure) { ManagedBy = CadreTier.Cell, AtFormerOrganization = true, Area = ViolationArea.TaskOfSuperior }, day, Open));
            Add($"{day:uuuu-MM-dd} {body} {measure} of an organization", OrganizationCompetence.Of(body, 1, measure, day, Open));
        }

        Vote(day, "decided", new(VotingForm.SecretBallot, 0, 2, 7), MeasureVoteKind.Decision, Cautious);
        Vote(day, "added up", new(VotingForm.SecretBallot, 0, 4, 3, 3), MeasureVoteKind.Decision, Cautious);
        Vote(day, "proposed", new(VotingForm.SecretBallot, 0, 2, 0, 0, 9), MeasureVoteKind.Proposal, Cautious);
        Vote(day, "dissolution", new(VotingForm.SecretBallot, 0, 2, 0, dissolution: 9), MeasureVoteKind.Proposal, Cautious);
        Vote(day, "open", new(VotingForm.SecretBallot, 0, 0, 6), MeasureVoteKind.Decision, Open);
        Vote(day, "heavier", new(VotingForm.SecretBallot, 0, 0, 3, 3, 5), MeasureVoteKind.Decision, Open);
        Vote(day, "impossible", new(VotingForm.PartyCard, 0, 20, 0), MeasureVoteKind.Decision, Cautious);
        Vote(day, "nothing", new(VotingForm.SecretBallot, 0, 0, 0), MeasureVoteKind.Decision, Cautious);

        foreach (var law in new[] { Cautious, Open })
        {
            Add($"{day:uuuu-MM-dd} appeal window", Appeals.WindowOf(day, law));
            Add($"{day:uuuu-MM-dd} appeal in time", Appeals.Filing(day.PlusDays(-10), day, [AppealObjection.ByProxy, AppealObjection.Convicted, AppealObjection.Late], law));
            Add($"{day:uuuu-MM-dd} appeal between", Appeals.Filing(day.PlusDays(-36), day, [], law));
            Add($"{day:uuuu-MM-dd} appeal late", Appeals.Filing(day.PlusDays(-60), day, [], law));
            Add($"{day:uuuu-MM-dd} effect of a cell's", Effects.Of(PartyBody.Cell, day, day.PlusDays(12), law));
            Add($"{day:uuuu-MM-dd} effect of others", Effects.Of(PartyBody.SuperiorStandingCommittee, day, day.PlusDays(40), law));
            Add($"{day:uuuu-MM-dd} suspension", SuspensionTerms.Of(DisciplineSubject.FullMember, day, false, law));
            Add($"{day:uuuu-MM-dd} suspension of an organization", SuspensionTerms.Of(DisciplineSubject.Organization, day, false, law));
        }

        Add($"{day:uuuu-MM-dd} suspension, criminal", SuspensionTerms.Of(DisciplineSubject.FullMember, day, true, Open));
        Add($"{day:uuuu-MM-dd} resolved", Appeals.ResolvedBy(day, false, Open));
        Add($"{day:uuuu-MM-dd} resolved centrally", Appeals.ResolvedBy(day, true, Open));
        Add($"{day:uuuu-MM-dd} last", Appeals.LastInstance(Warning, false, day, Open));
        Add($"{day:uuuu-MM-dd} last of dissolution", Appeals.LastInstance(Dissolution, false, day, Open));
        Enum.GetValues<ProceedingsStage>().ToList().ForEach(stage => Add($"{day:uuuu-MM-dd} {stage}", SuspensionTerms.Required(stage, day, Open)));
        Enum.GetValues<DeferralGround>().ToList().ForEach(ground => Add($"{day:uuuu-MM-dd} {ground}", Deferrals.Of(ground, true, day, Open)));
        Enum.GetValues<ExemptionGround>().ToList().ForEach(ground => Add($"{day:uuuu-MM-dd} {ground}", Deferrals.Exempt(ground, day, Open)));
        Add($"{day:uuuu-MM-dd} transfer", CaseBars.Transfer(day, Open));
        Add($"{day:uuuu-MM-dd} personnel", CaseBars.Personnel(day, Open));
        Add($"{day:uuuu-MM-dd} sentence", CaseBars.Sentence(CriminalPenalty.Prison, DisciplineSubject.ProbationaryMember, day, Open));
        Add($"{day:uuuu-MM-dd} card", CaseBars.Card(CardMishap.LostWithoutReason, day, Open));
        Add($"{day:uuuu-MM-dd} decisions", CaseBars.OneDecision([Warning, Reprimand], 2, day, Open));
    }

    private void Vote(LocalDate day, string name, MeasureBallot ballot, MeasureVoteKind kind, Law law)
    {
        var a = new Assessment(law, day);
        var roster = CaseWorld.Roster(PartyBody.Cell, 12, day);
        var tally = MeasureVote.Judge(ballot, kind, roster, [Reprimand, Warning], new("voter-1"), a, "ballot");
        lines.Add($"{day:uuuu-MM-dd} vote {name}: {tally?.Result.ToString() ?? "none"} {tally?.Measure}");
        Add([.. a.Findings], new Basis([.. a.Basis]));
    }

    private void MembersCase()
    {
        foreach (var day in Generations.Skip(1))
        {
            var world = CaseWorld.New(DisciplineSubject.FullMember, CaseWorld.Secretary, CaseWorld.Chair) with { Elsewhere = ["elsewhere"] };
            ViolationAct Act(string key, int years) => new(key, day.PlusYears(-years), day.PlusYears(-years)) { Measure = Removal };
            CaseCommand[] commands =
            [
                new OpenInspection(day, PartyBody.Cell),
                new ReceiveSignal(day),
                new ConcludeViolation(day, [Act("elsewhere", 1), Act("b", -1), Act("b", 1)]),
                new OpenInspection(day, PartyBody.Cell),
                new ConcludeViolation(day.PlusDays(1), [Act("a", 1), Act("old", 16), Act("poor", 1) with { Exempt = ExemptionGround.Deceased }]),
                new ConcludeViolation(day.PlusDays(1), [Act("a", 1), Act("old", 16)]),
                new DeferCase(day.PlusDays(2), DeferralGround.FatalDisease, false),
                new DeferCase(day.PlusDays(2), DeferralGround.InpatientCare, false),
                new EndDeferral(day.PlusDays(5)),
                new VoteOnMeasure(day.PlusDays(6), PartyBody.Cell, MeasureVoteKind.Decision, CaseWorld.Votes(warning: 7, expulsion: 2)),
                new HearMember(day.PlusDays(7), HearingAttendance.RefusedSelfCriticism),
                new RegisterSentence(day.PlusDays(7), CriminalPenalty.Fine),
                new VoteOnMeasure(day.PlusDays(8), PartyBody.GrassrootsCommittee, MeasureVoteKind.Decision, CaseWorld.Votes(warning: 7)),
                new VoteOnMeasure(day.PlusDays(8), PartyBody.PartCommittee, MeasureVoteKind.Decision, CaseWorld.Votes(warning: 7, removal: 1)),
                new VoteOnMeasure(day.PlusDays(8), PartyBody.Cell, MeasureVoteKind.Decision, CaseWorld.Votes(warning: 7)),
                new TestLimitation(day.PlusDays(8)),
                new IssueDecision(day.PlusDays(30), Removal, [new HeldOffice(new("x"), PartyOffice.Secretary)]),
                new IssueDecision(day.PlusDays(30), Warning, []),
                new AnnounceDecision(day.PlusDays(31), null),
                new FileAppeal(day.PlusDays(40), PartyBody.GrassrootsInspectionCommission, []),
                new RecordLapse(day.PlusDays(60)),
                new ResolveAppeal(day.PlusDays(300), PartyBody.GrassrootsInspectionCommission, AppealOutcome.Increased, Reprimand),
                new ResolveAppeal(day.PlusDays(300), PartyBody.GrassrootsInspectionCommission, AppealOutcome.Increased, Dissolution),
                new ResolveAppeal(day.PlusDays(300), PartyBody.GrassrootsInspectionCommission, AppealOutcome.Reduced, Reprimand),
                new RecordLapse(day.PlusDays(310)),
                new RectifyDecision(day.PlusDays(320), PartyBody.Secretariat, WrongKind.NoViolation, AppealOutcome.Reduced, null),
                new RectifyDecision(day.PlusDays(320), PartyBody.Secretariat, WrongKind.NoViolation, AppealOutcome.Annulled, null),
                new ApologizeForDiscipline(day.PlusDays(330), PartyBody.Secretariat),
                new RestoreRights(day.PlusDays(330), PartyBody.Cell, null),
                new ExamineIndividuals(day.PlusDays(331), []),
            ];
            foreach (var command in commands)
            {
                var outcome = world.Decide(command);
                Add($"{day:uuuu-MM-dd} {command} in {world.Case.Phase}", outcome);
                world = world.After(outcome);
            }
        }
    }

    private void OrganizationsCase()
    {
        foreach (var day in Generations.Skip(2))
        {
            var world = OrganizationCaseWorld.New() with { Elsewhere = ["elsewhere"] };
            var act = new ViolationAct("act", day.PlusYears(-1), day.PlusYears(-1)) { Consequence = ViolationConsequence.Serious, Relapse = true };
            CaseCommand[] commands =
            [
                new ReceiveSignal(day),
                new RegisterSentence(day, CriminalPenalty.Prison),
                new OpenInspection(day, PartyBody.GrassrootsInspectionCommission),
                new ConcludeViolation(day, [act]),
                new DeferCase(day, DeferralGround.Missing, false),
                new HearMember(day, HearingAttendance.Heard),
                new VoteOnMeasure(day, PartyBody.GrassrootsStandingCommittee, MeasureVoteKind.Proposal, OrganizationCaseWorld.Votes(dissolution: 12)),
                new VoteOnMeasure(day, PartyBody.GrassrootsInspectionCommission, MeasureVoteKind.Decision, OrganizationCaseWorld.Votes(warning: 12)),
                new VoteOnMeasure(day, PartyBody.Cell, MeasureVoteKind.Decision, OrganizationCaseWorld.Votes(warning: 12)),
                new VoteOnMeasure(day, PartyBody.GrassrootsCommittee, MeasureVoteKind.Proposal, OrganizationCaseWorld.Votes(dissolution: 8)),
                new VoteOnMeasure(day, PartyBody.GrassrootsCommittee, MeasureVoteKind.Decision, OrganizationCaseWorld.Votes(reprimand: 12)),
                new TestLimitation(day),
                new IssueDecision(day, Reprimand, []),
                new AnnounceDecision(day.PlusDays(20), null),
                new FileAppeal(day.PlusDays(25), PartyBody.SuperiorInspectionCommission, []),
                new ResolveAppeal(day.PlusDays(40), PartyBody.SuperiorInspectionCommission, AppealOutcome.Increased, Dissolution),
                new ResolveAppeal(day.PlusDays(40), PartyBody.SuperiorInspectionCommission, AppealOutcome.Increased, Warning),
                new FileAppeal(day.PlusDays(45), PartyBody.CentralInspectionCommission, []),
            ];
            foreach (var command in commands)
            {
                var outcome = (command is AnnounceDecision ? world with { Standing = world.Standing with { Gone = true } } : world).Decide(command);
                Add($"{day:uuuu-MM-dd} {command} in {world.Case.Phase} of an organization", outcome);
                world = world.After(outcome);
            }
        }
    }

    private void Suspensions()
    {
        var law = Cautious.With(SuspensionLaw.Decider.With(new Statement<PartyBody>(StatementKind.Changed, Instruments.Inspection22, "29", EvidenceGrade.Confirmed, PartyBody.SuperiorStandingCommittee)));
        foreach (var day in Generations.Skip(2))
        {
            var one = new Suspension(new("s"), DisciplineSubject.FullMember);
            SuspensionCommand[] commands =
            [
                new LiftSuspension(day),
                new SuspendActivity(day, PartyBody.Cell, SuspendedActivity.OrganizationActivity, null),
                new SuspendActivity(day, PartyBody.SuperiorStandingCommittee, SuspendedActivity.PartyActivity, ProceedingsStage.CaseOpened),
                new SuspendActivity(day, PartyBody.SuperiorStandingCommittee, SuspendedActivity.PartyActivity, null),
                new ExtendSuspension(day.PlusDays(95), day.PlusDays(300)),
                new ExtendSuspension(day.PlusDays(80), day.PlusDays(120)),
                new ExtendSuspension(day.PlusDays(85), day.PlusDays(121)),
                new LiftSuspension(day.PlusDays(100)),
            ];
            foreach (var command in commands)
            {
                var outcome = SuspensionDecider.Decide(command, false, one, law);
                Add($"{day:uuuu-MM-dd} {command} in {one.Phase}", outcome);
                one = outcome.Events.Aggregate(one, SuspensionHistory.Evolve);
            }
        }
    }

    private void Add<TEvent>(string question, Outcome<TEvent> outcome)
    {
        lines.Add($"{question}: {outcome.GetType().Name.Split('`')[0]}");
        Add(outcome.Findings, outcome.Basis);
    }

    private void Add(ValueList<Finding> findings, Basis basis)
    {
        lines.AddRange(findings.Select(finding => $"  {finding.Effect} {finding.Code} {finding.Subject} [{finding.Citation}] {string.Join(", ", finding.Arguments.Select(argument => $"{argument.Name}={Text(argument.Value)}"))}"));
        lines.Add($"  < {string.Join(", ", basis.Entries.Select(entry => $"{entry.Provision} {entry.ReadOn:uuuu-MM-dd}"))}");
    }

    private static string Text(FindingValue value) => value switch
    {
        DateValue date => $"{date.Value:uuuu-MM-dd}",
        TermValue term => term.Key,
        TermListValue terms => string.Join(' ', terms.Keys),
        KeyValue key => key.Value,
        NumberValue number => number.Value.ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name, "Say how it is written."),
    };
}
