using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using Xunit;

namespace PartyDomain.Tests.Docs.Examples;

/// <summary>The examples of docs/guides/discipline.md on cases; a test compares each with the page.</summary>
public sealed class DisciplineExamples
{
    private DisciplineCase? judged;

    [Fact]
    public void JudgeAMember()
    {
        var law = Law.Shipped.With(Settings.Cautious);
        var basis = new List<BasisEntry>();

        // <example>
        var one = new DisciplineCase(new CaseId("2025/07"), new PersonId("member-1"));
        var act = new ViolationAct("act-1", new LocalDate(2025, 5, 4), new LocalDate(2025, 5, 4)) { Area = ViolationArea.EthicsAndLifestyle };
        ValueList<CaseCommand> commands =
        [
            new ReceiveSignal(new LocalDate(2025, 9, 3)),
            new OpenInspection(new LocalDate(2025, 9, 8), PartyBody.Cell),
            new ConcludeViolation(new LocalDate(2025, 10, 6), [act]),
            new HearMember(new LocalDate(2025, 10, 8), HearingAttendance.Heard),
            new VoteOnMeasure(new LocalDate(2025, 10, 10), PartyBody.Cell, MeasureVoteKind.Decision, new MeasureBallot(VotingForm.SecretBallot, none: 1, reprimand: 4, warning: 6)),
            new TestLimitation(new LocalDate(2025, 10, 10)),
            new IssueDecision(new LocalDate(2025, 10, 14), DisciplineMeasure.Warning, []),
            new AnnounceDecision(new LocalDate(2025, 10, 14), ReceivedOn: null),
            new FileAppeal(new LocalDate(2025, 11, 3), PartyBody.GrassrootsInspectionCommission, []),
            new ResolveAppeal(new LocalDate(2026, 1, 20), PartyBody.GrassrootsInspectionCommission, AppealOutcome.Reduced, DisciplineMeasure.Reprimand),
        ];
        foreach (var command in commands)
        {
            var evidence = new CaseEvidence
            {
                AsOf = command.On,
                Subject = DisciplineSubject.FullMember,
                Roster = command is VoteOnMeasure vote ? Members(vote.By, command.On) : null,   // eleven, the member concerned among them
            };
            var outcome = CaseDecider.Decide(command, evidence, one, law);
            if (outcome is not Accepted<CaseEvent>)
            {
                throw new InvalidOperationException(string.Join(", ", outcome.Findings.Select(finding => finding.Code)));
            }

            basis.AddRange(outcome.Basis.Entries);
            one = outcome.Events.Aggregate(one, CaseHistory.Evolve);                 // store outcome.Events; CaseHistory.Fold makes the case again
        }
        // </example>

        judged = one;
        Assert.Equal((CasePhase.InForce, DisciplineMeasure.Reprimand), (one.Phase, one.Measure!.Value));
        Assert.Contains(basis, entry => entry.Provision == EffectLaw.Cell.Key && entry.Grade == EvidenceGrade.Secondary);
    }

    [Fact]
    public void LookAtACase()
    {
        var law = Law.Shipped.With(Settings.Cautious);
        JudgeAMember();
        var one = judged!;

        // <example>
        var today = new LocalDate(2026, 2, 2);
        var evidence = new CaseEvidence { AsOf = today, Subject = DisciplineSubject.FullMember };
        var explanation = CaseDecider.Explain(one, evidence, today, law);
        var open = explanation.Steps.Select(step => step.Step);                     // case.appeal, case.lapse, case.rectify
        var due = DisciplineConsequences.Of(one, law);                              // no badge for six months; the State follows within 30 days; entered in the CV

        var day = Lapse.Of(new LapseQuery(one.Measure!.Value, one.AnnouncedOn!.Value), new LocalDate(2026, 10, 14), law);
        var last = new LocalDate(2026, 10, 14);
        var outcome = CaseDecider.Decide(new RecordLapse(last), evidence with { AsOf = last }, one, law);
        one = outcome.Events.Aggregate(one, CaseHistory.Evolve);                     // lapsed on 14 October 2026
        // </example>

        Assert.Equal(["case.appeal", "case.lapse", "case.rectify"], open);
        Assert.Equal([(DisciplineFollowUpKind.NoBadge, new LocalDate(2026, 4, 10)), (DisciplineFollowUpKind.EnteredInCv, null), (DisciplineFollowUpKind.StateFollows, new(2025, 11, 13))], due.Select(item => (item.Kind, item.Until)));
        Assert.Equal(last, Assert.Single(day.Events));
        Assert.Equal((CasePhase.Lapsed, last), (one.Phase, one.LapsedOn!.Value));
    }

    [Fact]
    public void JudgeAnOrganization()
    {
        var law = Law.Shipped.With(Settings.Cautious);

        // <example>
        OrganizationId cell = new("cell-9"), grassroots = new("base-1"), commune = new("commune-1");
        var one = new DisciplineCase(new CaseId("2025/11"), cell);
        var standing = new OrganizationStanding { Superiors = [grassroots, commune], Members = [new("member-1"), new("member-2")] };
        var act = new ViolationAct("act-1", new LocalDate(2025, 2, 3), new LocalDate(2025, 6, 30)) { Consequence = ViolationConsequence.SpeciallySerious };
        ValueList<CaseCommand> commands =
        [
            new ReceiveSignal(new LocalDate(2025, 8, 4)),
            new OpenInspection(new LocalDate(2025, 8, 11), PartyBody.GrassrootsInspectionCommission),
            new ConcludeViolation(new LocalDate(2025, 9, 8), [act]),
            new ExamineIndividuals(new LocalDate(2025, 9, 10), [new(new("member-1"), MemberStance.Responsible), new(new("member-2"), MemberStance.Disagreed)]),
            new HearMember(new LocalDate(2025, 9, 12), HearingAttendance.Heard),
            new VoteOnMeasure(new LocalDate(2025, 9, 15), PartyBody.GrassrootsCommittee, MeasureVoteKind.Proposal, new MeasureBallot(VotingForm.SecretBallot, none: 0, reprimand: 0, warning: 4, dissolution: 8)),
            new VoteOnMeasure(new LocalDate(2025, 9, 29), PartyBody.SuperiorCommittee, MeasureVoteKind.Decision, new MeasureBallot(VotingForm.SecretBallot, none: 0, reprimand: 0, warning: 5, dissolution: 7)),
            new TestLimitation(new LocalDate(2025, 9, 29)),
            new IssueDecision(new LocalDate(2025, 10, 1), DisciplineMeasure.Dissolution, []),
            new AnnounceDecision(new LocalDate(2025, 10, 3), null),
        ];
        foreach (var command in commands)
        {
            var roster = command is VoteOnMeasure vote ? Committee(vote.By == PartyBody.SuperiorCommittee ? commune : grassroots, vote.By, command.On) : null;
            var evidence = new CaseEvidence { AsOf = command.On, Organization = standing, Roster = roster };
            one = CaseDecider.Decide(command, evidence, one, law).Events.Aggregate(one, CaseHistory.Evolve);
        }

        var dissolve = DisciplineConsequences.DissolutionOf(one, standing.Superiors, new OrganizationId("cell-2"), []);   // for LifecycleDecider
        var due = DisciplineConsequences.Of(one, law);                              // dissolved, members transferred by 12 November, entered in two CVs
        // </example>

        Assert.Equal((CasePhase.InForce, DisciplineMeasure.Dissolution), (one.Phase, one.Measure!.Value));
        Assert.Equal((commune, grassroots, cell), (dissolve!.DecidedBy!.Value, dissolve.ProposedBy!.Value, dissolve.Organization));
        Assert.Equal([DisciplineFollowUpKind.OrganizationDissolved, DisciplineFollowUpKind.MembersTransferred, DisciplineFollowUpKind.RecordedInCv, DisciplineFollowUpKind.RecordedInCv], due.Select(item => item.Kind));
        Assert.Equal(new LocalDate(2025, 11, 12), due[1].Until);
    }

    [Fact]
    public void SuspendAnActivity()
    {
        // <example>
        var read = new Statement<PartyBody>(StatementKind.Changed, Instruments.Inspection296, "29", EvidenceGrade.Confirmed, PartyBody.SuperiorStandingCommittee);
        var law = Law.Shipped.With(Settings.Cautious).With(SuspensionLaw.Decider.With(read));
        var first = new LocalDate(2025, 9, 1);
        var one = new Suspension(new CaseId("2025/12"), DisciplineSubject.FullMember);
        var command = new SuspendActivity(first, PartyBody.SuperiorStandingCommittee, SuspendedActivity.PartyActivity, Stage: null);   // deliberate obstruction
        var shipped = SuspensionDecider.Decide(command, ofCentralCommittee: false, one, Law.Shipped);   // undetermined: who suspends was not seen
        var outcome = SuspensionDecider.Decide(command, ofCentralCommittee: false, one, law);
        one = outcome.Events.Aggregate(one, SuspensionHistory.Evolve);
        var ends = one.EndsOn;                                                      // 30 November 2025: 90 days
        var stops = DisciplineConsequences.Of(one, first);                          // party activity, and that in committees
        // </example>

        Assert.Contains(Assert.IsType<Undetermined<SuspensionEvent>>(shipped).Findings, finding => finding.Code == LawCodes.ValueUnknown);
        Assert.Equal(new LocalDate(2025, 11, 30), ends);
        Assert.Equal([DisciplineFollowUpKind.PartyActivityStops, DisciplineFollowUpKind.CommitteeActivityStops], stops.Select(item => item.Kind));
    }

    [Fact]
    public void DisciplineReadme()
    {
        // <example>
        var law = Law.Shipped.With(Settings.Cautious);
        var vote = new LocalDate(2025, 10, 10);
        var cell = new Roster(new OrganizationId("cell-1"), PartyBody.Cell, vote, "our register", Enumerable.Range(1, 11).Select(i => new RosterEntry(new PersonId($"member-{i}"))).ToValueList());
        var may = Competence.DecidableBy(PartyBody.Cell, new CompetenceQuery(DisciplineSubject.FullMember, DisciplineMeasure.Warning), vote, law);   // reprimand, warning
        var assessment = new Assessment(law, vote);
        var ballot = new MeasureBallot(VotingForm.SecretBallot, none: 1, reprimand: 5, warning: 4, expulsion: 1);
        var tally = MeasureVote.Judge(ballot, MeasureVoteKind.Decision, cell, may, new PersonId("member-1"), assessment, "ballot")!;
        // no measure has six of eleven votes; added up from the heaviest down, 1 + 4 + 5 make a reprimand
        // </example>

        Assert.Equal([DisciplineMeasure.Reprimand, DisciplineMeasure.Warning], may);
        Assert.Equal((11, 6, MeasureVoteResult.Decided, DisciplineMeasure.Reprimand, true), (tally.Base, tally.Majority, tally.Result, tally.Measure!.Value, tally.AddedUp));
    }

    private static Roster Members(PartyBody body, LocalDate on) =>
        new(new("cell-1"), body, on, "our register", Enumerable.Range(1, 11).Select(i => new RosterEntry(new PersonId($"member-{i}"))).ToValueList());

    private static Roster Committee(OrganizationId organization, PartyBody body, LocalDate on) =>
        new(organization, body, on, "our register", Enumerable.Range(1, 12).Select(i => new RosterEntry(new PersonId($"voter-{i}"))).ToValueList());
}
