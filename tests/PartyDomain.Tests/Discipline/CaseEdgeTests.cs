using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using Xunit;
using static PartyDomain.Discipline.DisciplineMeasure;
using static PartyDomain.Tests.Discipline.CaseWorld;

namespace PartyDomain.Tests.Discipline;

/// <summary>Edges of cases that only a longer way reaches: histories, central bodies, organizations, suspensions.</summary>
public sealed class CaseEdgeTests
{
    private static readonly LocalDate Start = Day(2025, 8, 4);
    private static readonly LocalDate Voted = Start.PlusDays(20);
    private static readonly ViolationAct Act = new("act-1", Day(2024, 5, 1), Day(2024, 5, 1)) { Area = ViolationArea.EthicsAndLifestyle, Consequence = ViolationConsequence.Serious };

    [Theory]
    [InlineData(PartyBody.CentralInspectionCommission, PartyBody.CentralCommittee)]
    [InlineData(PartyBody.ProvincialInspectionCommission, PartyBody.CentralInspectionCommission)]
    public void Against_a_central_bodys_decision_the_Central_Committee_concludes_last(PartyBody body, PartyBody last)
    {
        ValueList<DisciplineMeasure> list = [Reprimand, Warning, Removal, Expulsion];
        var law = Law.Shipped.With(Settings.Cautious).With(CompetenceLaw.Central.With(new Statement<ValueList<DisciplineMeasure>>(StatementKind.Changed, Instruments.Inspection296, "10", EvidenceGrade.Confirmed, list)));
        var world = (ToVote() with { Law = law }).With(
            new VoteOnMeasure(Voted, body, MeasureVoteKind.Decision, Votes(warning: 11)),
            new TestLimitation(Voted),
            new IssueDecision(Voted, Warning, []),
            new AnnounceDecision(Voted, null),
            new FileAppeal(Voted.PlusDays(5), last, []),
            new ResolveAppeal(Voted.PlusDays(9), last, AppealOutcome.Kept, null));
        Assert.Equal([DisciplineCodes.AfterLastInstance], Bars(world.Decide(new FileAppeal(Voted.PlusDays(12), PartyBody.CentralCommittee, []))));
    }

    [Fact]
    public void Who_concludes_last_on_a_dissolution_is_not_known()
    {
        var world = OrganizationInForce(Dissolution).With(
            new FileAppeal(Voted.PlusDays(20), PartyBody.ProvincialCommittee, []),
            new ResolveAppeal(Voted.PlusDays(30), PartyBody.ProvincialCommittee, AppealOutcome.Kept, null));
        var outcome = Assert.IsType<Undetermined<CaseEvent>>(world.Decide(new FileAppeal(Voted.PlusDays(35), PartyBody.CentralCommittee, [])));
        Assert.Contains(Arg.Key("provision", OrganizationCaseLaw.LastInstanceDissolution.Key), outcome.Findings.Where(finding => finding.Effect == FindingEffect.Open).Select(finding => finding.Arguments[0]));
        var warned = OrganizationInForce(Warning).With(
            new FileAppeal(Voted.PlusDays(20), PartyBody.ProvincialCommittee, []),
            new ResolveAppeal(Voted.PlusDays(30), PartyBody.ProvincialCommittee, AppealOutcome.Kept, null));
        Assert.IsType<Accepted<CaseEvent>>(warned.Decide(new FileAppeal(Voted.PlusDays(35), PartyBody.CentralInspectionCommission, [])));
    }

    [Fact]
    public void A_sentence_may_be_registered_out_of_order_and_nothing_else()
    {
        var world = Concluded().With(new RegisterSentence(Start.PlusDays(40), CriminalPenalty.Fine));
        Assert.IsType<Accepted<CaseEvent>>(world.Decide(new HearMember(Start.PlusDays(12), HearingAttendance.Heard)));
        Assert.Contains(WorkflowCodes.BeforePrevious, Bars(world.Decide(new HearMember(Start.PlusDays(9), HearingAttendance.Heard))));
    }

    [Fact]
    public void A_case_is_considered_from_the_signal_until_it_is_announced()
    {
        var world = New();
        Assert.False(world.Case.IsConsidered);
        Assert.True(world.With(new ReceiveSignal(Start)).Case.IsConsidered);
        var decided = ToVote().With(new VoteOnMeasure(Voted, PartyBody.Cell, MeasureVoteKind.Decision, Votes(warning: 11)), new TestLimitation(Voted), new IssueDecision(Voted, Warning, []));
        Assert.True(decided.Case.IsConsidered);
        Assert.False(decided.With(new AnnounceDecision(Voted, null)).Case.IsConsidered);
    }

    [Fact]
    public void A_history_keeps_what_each_fact_says()
    {
        var deferred = Concluded().With(new DeferCase(Start.PlusDays(11), DeferralGround.InpatientCare, false));
        Assert.Equal((DeferralGround.InpatientCare, CasePhase.Concluded), (deferred.Case.Deferral!.Deferral!.Value, deferred.Case.PhaseBeforeDeferral));
        Assert.Equal([new ExcludedTime(ExclusionKind.Deferral, Start.PlusDays(11), Start.PlusDays(11)) { Deferral = DeferralGround.InpatientCare }], deferred.With(new EndDeferral(Start.PlusDays(11))).Case.Deferrals);
        Assert.Equal(Start.PlusDays(11), deferred.With(new EndDeferral(Start.PlusDays(12))).Case.Deferrals[0].To);

        var examined = Organization().With(
            new ExamineIndividuals(Start.PlusDays(13), [new(new("member-1"), MemberStance.Responsible), new(new("member-2"), MemberStance.NotConcerned)]),
            new ExamineIndividuals(Start.PlusDays(14), [new(new("member-1"), MemberStance.Disagreed)]));
        Assert.Equal([("member-2", MemberStance.NotConcerned), ("member-1", MemberStance.Disagreed)], examined.Case.Individuals.Select(item => (item.Member.Value, item.Stance)));

        var lapsed = MemberInForce().With(new RecordLapse(Voted.PlusYears(1)));
        var changed = lapsed.With(new RectifyDecision(Voted.PlusYears(2), PartyBody.Cell, WrongKind.WrongMeasure, AppealOutcome.Reduced, Reprimand));
        Assert.Equal((CasePhase.Lapsed, Reprimand), (changed.Case.Phase, changed.Case.Measure!.Value));

        var announced = OrganizationInForce(Warning, gone: true);
        Assert.Equal(OrganizationCaseWorld.Heir, Assert.IsType<DecisionAnnounced>(announced.Case.History[^1]).At);
    }

    [Fact]
    public void Facts_take_their_legal_place_whenever_they_are_learned()
    {
        var (signal, inspected, concluded) = (new SignalReceived(Start), new InspectionOpened(Start.PlusDays(1), PartyBody.Cell), new ViolationConcluded(Start.PlusDays(10), [Act]));
        var late = CaseHistory.Fold(new("case-1"), Member, [signal, concluded, inspected]);
        Assert.Equal((CasePhase.Concluded, 3), (late.Phase, late.History.Count));
        Assert.Equal(CasePhase.Concluded, CaseHistory.Fold(new("case-1"), Member, [signal, inspected, concluded]).Phase);
    }

    [Fact]
    public void Of_three_members_the_one_who_was_not_looked_at_is_counted()
    {
        var world = Organization();
        world = (world with { Standing = world.Standing with { Members = [new("member-1"), new("member-2"), new("member-3")] } }).With(
            new ExamineIndividuals(Start.PlusDays(13), [new(new("member-1"), MemberStance.NotConcerned), new(new("member-2"), MemberStance.NotConcerned)]),
            new VoteOnMeasure(Voted, PartyBody.GrassrootsCommittee, MeasureVoteKind.Decision, OrganizationCaseWorld.Votes(warning: 12)),
            new TestLimitation(Voted));
        Assert.Equal([Arg.Number("count", 1)], world.Decide(new IssueDecision(Voted, Warning, [])).Findings.Where(finding => finding.Code == DisciplineCodes.IndividualsNotExamined).Select(finding => finding.Arguments[0]));
    }

    [Fact]
    public void A_body_has_what_the_list_that_was_read_gives_it()
    {
        ValueList<DisciplineMeasure> list = [Reprimand];
        var law = Law.Shipped.With(OrganizationCaseLaw.Committees.With(new Statement<ValueList<DisciplineMeasure>>(StatementKind.Changed, Instruments.Inspection296, "11", EvidenceGrade.Confirmed, list)));
        Assert.Equal(
            (CompetencePower.Decides, CompetencePower.None),
            (OrganizationCompetence.PowerOf(PartyBody.GrassrootsCommittee, 1, Reprimand, Start, law), OrganizationCompetence.PowerOf(PartyBody.GrassrootsCommittee, 1, Warning, Start, law)));
    }

    [Fact]
    public void Evidence_on_an_organization_is_there_and_of_the_day()
    {
        var world = Organization();
        var vote = new VoteOnMeasure(Voted, PartyBody.GrassrootsCommittee, MeasureVoteKind.Decision, OrganizationCaseWorld.Votes(warning: 12));
        var evidence = world.Evidence(vote);
        (string Code, FindingArgument First)[] Told(CaseEvidence given) => [.. CaseDecider.Decide(vote, given, world.Case, world.Law).Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => (finding.Code, finding.Arguments[0])).Distinct()];
        Assert.Equal([(WorkflowCodes.EvidenceMissing, Arg.Term("evidence", "evidence.organization"))], Told(evidence with { Organization = null }));
        Assert.Equal([(WorkflowCodes.EvidenceMissing, Arg.Term("evidence", "evidence.organization"))], Told(evidence with { AsOf = null }));
        Assert.Equal([(WorkflowCodes.EvidenceStale, Arg.Term("evidence", "evidence.organization"))], Told(evidence with { AsOf = Voted.PlusDays(-1) }));
        Assert.Empty(Told(evidence with { AsOf = Voted.PlusDays(1) }));
    }

    [Theory]
    [InlineData(AccusedReading.Counts, 12, MeasureVoteResult.GoesUp)]
    [InlineData(AccusedReading.LeftOut, 11, MeasureVoteResult.Decided)]
    public void The_member_concerned_is_the_one_of_the_case(AccusedReading reading, int size, MeasureVoteResult result)
    {
        var world = ToVote() with { Law = Law.Shipped.With(Settings.Cautious with { AccusedInBase = reading }) };
        var vote = new VoteOnMeasure(Voted, PartyBody.Cell, MeasureVoteKind.Decision, Votes(warning: 6));
        var roster = Roster(PartyBody.Cell, 11, Voted);
        var evidence = world.Evidence(vote) with { Roster = roster with { Entries = [.. roster.Entries, new RosterEntry(Member)] } };
        var tally = Assert.IsType<MeasureVoted>(Assert.Single(CaseDecider.Decide(vote, evidence, world.Case, world.Law).Events)).Tally;
        Assert.Equal((size, result), (tally.Base, tally.Result));
    }

    [Theory]
    [InlineData(true, MeasureVoteKind.Decision)]
    [InlineData(false, MeasureVoteKind.Decision)]
    [InlineData(true, MeasureVoteKind.Proposal)]
    public void What_a_decision_calls_for_beside_it_is_told_with_the_decision(bool former, MeasureVoteKind kind)
    {
        var world = ToVote();
        var vote = new VoteOnMeasure(Voted, PartyBody.Cell, kind, Votes(warning: 11));
        var outcome = CaseDecider.Decide(vote, world.Evidence(vote) with { AtFormerOrganization = former, ManagedBy = CadreTier.Grassroots }, world.Case, world.Law);
        Assert.IsType<Accepted<CaseEvent>>(outcome);
        Assert.Equal(former && kind == MeasureVoteKind.Decision ? 1 : 0, outcome.Findings.Count(finding => finding.Code == DisciplineCodes.CommonSuperiorDecides));
        Assert.Equal(kind == MeasureVoteKind.Decision ? 1 : 0, outcome.Findings.Count(finding => finding.Code == DisciplineCodes.ReportToSuperiors));
    }

    // An excused member leaves the base of a cell where that reading is taken, never that of a committee.
    [Theory]
    [InlineData(PartyBody.Cell, 11)]
    [InlineData(PartyBody.SuperiorStandingCommittee, 12)]
    public void A_cell_meets_with_its_members_and_others_as_committees(PartyBody body, int size)
    {
        var roster = Roster(body, 11, Voted);
        var a = new Assessment(Law.Shipped.With(Settings.Cautious with { ExcusedAtMeeting = ExcusedReading.LeavesBase, AccusedInBase = AccusedReading.LeftOut }), Voted);
        var excused = new RosterEntry(Member) { Present = false, ExcusedThroughout = true };
        var other = roster with { Entries = [.. roster.Entries, excused] };
        Assert.Equal(size, MeasureVote.Judge(Votes(warning: 11), MeasureVoteKind.Decision, other, [Warning], new("nobody"), a, "ballot")!.Base);

        // Where the member concerned is the one who is excused, nothing is taken off twice.
        Assert.Equal(11, MeasureVote.Judge(Votes(warning: 11), MeasureVoteKind.Decision, other, [Warning], Member, a, "ballot")!.Base);
    }

    [Fact]
    public void Consequences_and_relapse_of_all_acts_give_the_measure_of_the_ladder()
    {
        FindingArgument[] Due(params ViolationAct[] acts) => [.. Organization(acts)
            .Decide(new VoteOnMeasure(Voted, PartyBody.GrassrootsCommittee, MeasureVoteKind.Decision, OrganizationCaseWorld.Votes(reprimand: 12)))
            .Findings.Where(finding => finding.Code == DisciplineCodes.OffTheLadder).Select(finding => finding.Arguments[1])];
        var light = Act with { Consequence = ViolationConsequence.LessSerious };
        Assert.Empty(Due(light));
        Assert.Equal([Arg.Term("due", Warning)], Due(light, Act with { Key = "act-2" }));
        Assert.Equal([Arg.Term("due", Warning)], Due(light with { Relapse = true }, light with { Key = "act-2", Consequence = null }));
        Assert.Equal([Arg.Term("due", Dissolution)], Due(light, light with { Key = "act-2", Relapse = true, Consequence = ViolationConsequence.SpeciallySerious }));
        Assert.Empty(Due(light with { Consequence = null, Relapse = true }));
    }

    [Fact]
    public void A_dissolution_is_reported_and_its_proposal_is_one_among_others()
    {
        var proposed = Organization().With(
            new VoteOnMeasure(Start.PlusDays(15), PartyBody.GrassrootsCommittee, MeasureVoteKind.Proposal, OrganizationCaseWorld.Votes(warning: 12)),
            new VoteOnMeasure(Start.PlusDays(16), PartyBody.GrassrootsCommittee, MeasureVoteKind.Proposal, OrganizationCaseWorld.Votes(dissolution: 12))) with { Voting = OrganizationCaseWorld.Upper };
        var outcome = proposed.Decide(new VoteOnMeasure(Voted, PartyBody.SuperiorCommittee, MeasureVoteKind.Decision, OrganizationCaseWorld.Votes(dissolution: 12)));
        Assert.Equal(FindingEffect.Note, Assert.Single(outcome.Findings, finding => finding.Code == DisciplineCodes.ReportDissolution).Effect);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 1)]
    [InlineData(2, null)]
    public void Members_who_were_not_looked_at_are_counted(int examined, int? left)
    {
        var world = Organization();
        world = examined == 0 ? world : world.With(new ExamineIndividuals(Start.PlusDays(13), Enumerable.Range(1, examined).Select(i => new MemberResponsibility(new($"member-{i}"), MemberStance.NotConcerned)).ToValueList()));
        world = world.With(new VoteOnMeasure(Voted, PartyBody.GrassrootsCommittee, MeasureVoteKind.Decision, OrganizationCaseWorld.Votes(warning: 12)), new TestLimitation(Voted));
        var told = world.Decide(new IssueDecision(Voted, Warning, [])).Findings.Where(finding => finding.Code == DisciplineCodes.IndividualsNotExamined).Select(finding => finding.Arguments[0]);
        Assert.Equal(left is { } count ? [Arg.Number("count", count)] : [], told);
    }

    [Fact]
    public void A_suspension_ends_on_its_last_day_and_keeps_the_order_of_its_acts()
    {
        var law = Law.Shipped.With(Settings.Cautious).With(SuspensionLaw.Decider.With(new Statement<PartyBody>(StatementKind.Changed, Instruments.Inspection22, "29", EvidenceGrade.Confirmed, PartyBody.SuperiorStandingCommittee)));
        var day = Day(2023, 3, 1);
        Suspension Begin(DisciplineSubject subject, SuspendedActivity activity)
        {
            var one = new Suspension(new("s"), subject);
            return SuspensionDecider.Decide(new SuspendActivity(day, PartyBody.SuperiorStandingCommittee, activity, null), false, one, law).Events.Aggregate(one, SuspensionHistory.Evolve);
        }

        string[] Codes(Suspension one, SuspensionCommand command) => [.. SuspensionDecider.Decide(command, false, one, law).Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code)];
        var member = Begin(DisciplineSubject.FullMember, SuspendedActivity.PartyActivity);
        Assert.Empty(Codes(member, new ExtendSuspension(day.PlusDays(90), day.PlusDays(180))));
        Assert.Equal([DisciplineCodes.SuspensionEnded], Codes(member, new ExtendSuspension(day.PlusDays(91), day.PlusDays(180))));
        Assert.Equal([DisciplineCodes.SuspensionEnded, DisciplineCodes.SuspensionTooLong], Codes(member, new ExtendSuspension(day.PlusDays(91), day.PlusDays(181))));
        var extended = SuspensionHistory.Evolve(member, new SuspensionExtended(day.PlusDays(50), day.PlusDays(120)));
        Assert.Equal([WorkflowCodes.BeforePrevious], Codes(extended, new LiftSuspension(day.PlusDays(49))));
        var lifted = SuspensionHistory.Evolve(extended, new SuspensionLifted(day.PlusDays(60)));
        Assert.Equal((true, false, false, false), (lifted.HoldsOn(day.PlusDays(59)), lifted.HoldsOn(day.PlusDays(60)), lifted.HoldsOn(day.PlusDays(61)), lifted.HoldsOn(day.PlusDays(-1))));
        var organization = Begin(DisciplineSubject.Organization, SuspendedActivity.OrganizationActivity);
        var outcome = SuspensionDecider.Decide(new ExtendSuspension(day.PlusDays(80), day.PlusDays(91)), false, organization, law);
        Assert.Equal([DisciplineCodes.SuspensionTooLong], outcome.Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code));
        Assert.Contains(outcome.Basis.Entries, entry => entry.Provision == SuspensionLaw.OrganizationTotal.Key);
        Assert.DoesNotContain(outcome.Basis.Entries, entry => entry.Provision == SuspensionLaw.MemberTotal.Key);
    }

    private static CaseWorld Concluded() => New().With(new ReceiveSignal(Start), new OpenInspection(Start.PlusDays(1), PartyBody.Cell), new ConcludeViolation(Start.PlusDays(10), [Act]));

    private static CaseWorld ToVote() => Concluded().With(new HearMember(Start.PlusDays(12), HearingAttendance.Heard));

    private static CaseWorld MemberInForce() => ToVote().With(
        new VoteOnMeasure(Voted, PartyBody.Cell, MeasureVoteKind.Decision, Votes(warning: 11)),
        new TestLimitation(Voted),
        new IssueDecision(Voted, Warning, []),
        new AnnounceDecision(Voted, null));

    private static OrganizationCaseWorld Organization(params ViolationAct[] acts) => OrganizationCaseWorld.New().With(
        new ReceiveSignal(Start),
        new OpenInspection(Start.PlusDays(1), PartyBody.GrassrootsInspectionCommission),
        new ConcludeViolation(Start.PlusDays(10), acts.Length == 0 ? [Act] : acts.ToValueList()),
        new HearMember(Start.PlusDays(12), HearingAttendance.Heard));

    private static OrganizationCaseWorld OrganizationInForce(DisciplineMeasure measure, bool gone = false)
    {
        var world = Organization();
        world = measure == Dissolution
            ? world.With(new VoteOnMeasure(Start.PlusDays(15), PartyBody.GrassrootsCommittee, MeasureVoteKind.Proposal, OrganizationCaseWorld.Votes(dissolution: 12))) with { Voting = OrganizationCaseWorld.Upper }
            : world;
        world = world.With(
            new VoteOnMeasure(Voted, PartyBody.SuperiorCommittee, MeasureVoteKind.Decision, measure == Dissolution ? OrganizationCaseWorld.Votes(dissolution: 12) : OrganizationCaseWorld.Votes(warning: 12)),
            new TestLimitation(Voted),
            new IssueDecision(Voted, measure, []));
        return (gone ? world with { Standing = world.Standing with { Gone = true, ReceivedBy = [OrganizationCaseWorld.Heir] } } : world).With(new AnnounceDecision(Voted, null) { At = gone ? OrganizationCaseWorld.Heir : null });
    }

    private static IEnumerable<string> Bars(Outcome<CaseEvent> outcome) => outcome.Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code);
}
