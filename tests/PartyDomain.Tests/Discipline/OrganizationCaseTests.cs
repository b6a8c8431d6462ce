using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Discipline.OrganizationCaseWorld;

namespace PartyDomain.Tests.Discipline;

/// <summary>Cases against organizations, step by step.</summary>
public sealed class OrganizationCaseTests
{
    private static readonly LocalDate Start = new(2025, 8, 4);
    private static readonly ViolationAct Act = new("act-1", new(2024, 5, 1), new(2024, 5, 1)) { Consequence = ViolationConsequence.Serious };
    private static readonly ExamineIndividuals Everybody = new(Start.PlusDays(15), [new(new("member-1"), MemberStance.Responsible), new(new("member-2"), MemberStance.Disagreed)]);

    [Fact]
    public void A_superior_committee_warns_and_every_member_gets_it_entered()
    {
        var world = ToVote().With(
            Everybody,
            new VoteOnMeasure(Start.PlusDays(20), PartyBody.GrassrootsStandingCommittee, MeasureVoteKind.Decision, Votes(warning: 7, reprimand: 5)),
            new TestLimitation(Start.PlusDays(20)),
            new IssueDecision(Start.PlusDays(21), DisciplineMeasure.Warning, []),
            new AnnounceDecision(Start.PlusDays(25), null));
        Assert.Equal((CasePhase.InForce, DisciplineMeasure.Warning), (world.Case.Phase, world.Case.Measure!.Value));
        Assert.Equal(Length.Months(120), world.Case.Limitation[0].Result.Length);
        Assert.Equal(
            [(DisciplineFollowUpKind.RecordedInCv, "member-1", MemberStance.Responsible), (DisciplineFollowUpKind.RecordedInCv, "member-2", MemberStance.Disagreed)],
            DisciplineConsequences.Of(world.Case, world.Law).Select(item => (item.Kind, item.Member!.Value.Value, item.Stance!.Value)));
        Assert.Equal(CasePhase.Lapsed, world.With(new RecordLapse(Start.PlusDays(25).PlusMonths(12))).Case.Phase);
    }

    [Fact]
    public void A_decision_without_a_look_at_individuals_is_defective()
    {
        var world = ToVote().With(
            new VoteOnMeasure(Start.PlusDays(20), PartyBody.GrassrootsCommittee, MeasureVoteKind.Decision, Votes(warning: 12)),
            new TestLimitation(Start.PlusDays(20)));
        var outcome = world.Decide(new IssueDecision(Start.PlusDays(21), DisciplineMeasure.Warning, []));
        Assert.IsType<Accepted<CaseEvent>>(outcome);
        Assert.Equal(FindingEffect.Breach, Assert.Single(outcome.Findings, finding => finding.Code == DisciplineCodes.IndividualsNotExamined).Effect);
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void Two_thirds_of_the_committee_directly_above_propose_a_dissolution(int votes, bool isProposed)
    {
        var world = ToVote().With(new VoteOnMeasure(Start.PlusDays(20), PartyBody.GrassrootsCommittee, MeasureVoteKind.Proposal, Votes(warning: 12 - votes, dissolution: votes)));
        Assert.Equal(isProposed ? MeasureVoteResult.Proposed : MeasureVoteResult.GoesUp, world.Case.Proposals[0].Result);
        var decision = (world with { Voting = Upper }).Decide(new VoteOnMeasure(Start.PlusDays(30), PartyBody.SuperiorCommittee, MeasureVoteKind.Decision, Votes(warning: 5, dissolution: 7)));
        Assert.Equal(isProposed, decision is Accepted<CaseEvent>);
        Assert.Equal(!isProposed, decision.Findings.Any(finding => finding.Code == DisciplineCodes.DissolutionNotProposed));
    }

    [Fact]
    public void More_than_half_of_the_committee_one_level_further_up_dissolve()
    {
        var proposed = ToVote().With(Everybody, new VoteOnMeasure(Start.PlusDays(20), PartyBody.GrassrootsCommittee, MeasureVoteKind.Proposal, Votes(warning: 4, dissolution: 8))) with { Voting = Upper };
        var half = proposed.With(new VoteOnMeasure(Start.PlusDays(30), PartyBody.SuperiorCommittee, MeasureVoteKind.Decision, Votes(warning: 6, dissolution: 6)));
        Assert.NotEqual(DisciplineMeasure.Dissolution, half.Case.Decision?.Measure);
        var world = proposed.With(
            new VoteOnMeasure(Start.PlusDays(30), PartyBody.SuperiorCommittee, MeasureVoteKind.Decision, Votes(warning: 5, dissolution: 7)),
            new TestLimitation(Start.PlusDays(30)),
            new IssueDecision(Start.PlusDays(31), DisciplineMeasure.Dissolution, []),
            new AnnounceDecision(Start.PlusDays(31), null));
        Assert.Equal(["discipline.never-lapses"], Bars(world, new RecordLapse(Start.PlusYears(3))));
        var due = DisciplineConsequences.Of(world.Case, world.Law);
        Assert.Equal(DisciplineFollowUpKind.OrganizationDissolved, due[0].Kind);

        // Thirty working days after Thursday, 4 September 2025: 16 October.
        Assert.Equal((DisciplineFollowUpKind.MembersTransferred, new LocalDate(2025, 10, 16)), (due[1].Kind, due[1].Until!.Value));
        var command = DisciplineConsequences.DissolutionOf(world.Case, [Base, Upper], Heir, [])!;
        Assert.Equal((Upper, Base, 8, 7, 5), (command.DecidedBy!.Value, command.ProposedBy!.Value, command.Proposal.VotesFor, command.Decision.VotesFor, command.Decision.VotesAgainst));
        Assert.Null(DisciplineConsequences.DissolutionOf(half.Case, [Base, Upper], Heir, []));
    }

    [Fact]
    public void Neither_the_committee_directly_above_nor_a_standing_committee_dissolves()
    {
        var alone = ToVote().With(new VoteOnMeasure(Start.PlusDays(20), PartyBody.GrassrootsCommittee, MeasureVoteKind.Decision, Votes(dissolution: 12)));
        Assert.Equal(CasePhase.Proposed, alone.Case.Phase);
        Assert.Equal(["discipline.not-competent"], Bars(ToVote(), new VoteOnMeasure(Start.PlusDays(20), PartyBody.GrassrootsStandingCommittee, MeasureVoteKind.Proposal, Votes(dissolution: 12))));
        Assert.Equal(["discipline.not-competent"], Bars(alone with { Voting = Upper }, new VoteOnMeasure(Start.PlusDays(21), PartyBody.SuperiorStandingCommittee, MeasureVoteKind.Decision, Votes(dissolution: 12))));
        Assert.Equal(["discipline.not-competent"], Bars(ToVote() with { Voting = Heir }, new VoteOnMeasure(Start.PlusDays(20), PartyBody.GrassrootsCommittee, MeasureVoteKind.Decision, Votes(warning: 12))));
    }

    [Fact]
    public void An_organization_has_no_removal_no_sentence_and_no_deferral()
    {
        var vote = new VoteOnMeasure(Start.PlusDays(20), PartyBody.GrassrootsCommittee, MeasureVoteKind.Decision, new MeasureBallot(VotingForm.SecretBallot, 0, 0, 6, 6));
        Assert.Contains("discipline.measure-not-for-subject", Bars(ToVote(), vote));
        Assert.Equal(["discipline.not-for-subject"], Bars(ToVote(), new RegisterSentence(Start.PlusDays(20), CriminalPenalty.Prison)));
        Assert.Contains("discipline.not-for-subject", Bars(ToVote(), new DeferCase(Start.PlusDays(20), DeferralGround.InpatientCare, false)));
    }

    [Fact]
    public void Diplomas_are_no_ground_without_limitation_for_organizations()
    {
        var old = Act with { From = new(2015, 1, 1), To = new(2015, 1, 1), Nature = ViolationNature.IllegalDiploma };
        CaseCommand[] vote = [new VoteOnMeasure(Start.PlusDays(20), PartyBody.GrassrootsCommittee, MeasureVoteKind.Decision, Votes(warning: 12)), new TestLimitation(Start.PlusDays(20))];
        Assert.Equal(CasePhase.NotDisciplined, ToVote(old).With(vote).Case.Phase);
        Assert.Equal(CasePhase.Enforceable, ToVote(old with { Nature = ViolationNature.InternalPolitics }).With(vote).Case.Phase);
    }

    [Fact]
    public void Who_is_gone_has_the_decision_announced_at_the_successor()
    {
        var world = ToVote().With(
            Everybody,
            new VoteOnMeasure(Start.PlusDays(20), PartyBody.GrassrootsCommittee, MeasureVoteKind.Decision, Votes(reprimand: 12)),
            new TestLimitation(Start.PlusDays(20)),
            new IssueDecision(Start.PlusDays(21), DisciplineMeasure.Reprimand, []));
        world = world with { Standing = world.Standing with { Gone = true, ReceivedBy = [Heir] } };
        string[] Codes(OrganizationId? at) => [.. world.Decide(new AnnounceDecision(Start.PlusDays(22), null) { At = at }).Findings.Select(finding => finding.Code).Where(code => code == DisciplineCodes.NotAnnouncedAtSuccessor)];
        Assert.Empty(Codes(Heir));
        Assert.Empty(Codes(Base));
        Assert.Single(Codes(Upper));
        Assert.Single(Codes(null));
    }

    [Fact]
    public void The_ladder_goes_with_the_consequences_and_a_relapse_lifts_it()
    {
        string[] Notes(ViolationAct act) =>
            [.. ToVote(act).Decide(new VoteOnMeasure(Start.PlusDays(20), PartyBody.GrassrootsCommittee, MeasureVoteKind.Decision, Votes(reprimand: 12))).Findings.Select(finding => finding.Code)];
        Assert.DoesNotContain(DisciplineCodes.OffTheLadder, Notes(Act with { Consequence = ViolationConsequence.LessSerious }));
        Assert.Contains(DisciplineCodes.OffTheLadder, Notes(Act with { Consequence = ViolationConsequence.LessSerious, Relapse = true }));
        Assert.Contains(DisciplineCodes.OffTheLadder, Notes(Act));
    }

    [Fact]
    public void Inspection_commissions_judge_organizations_under_a_lower_committee()
    {
        var vote = new VoteOnMeasure(Start.PlusDays(20), PartyBody.SuperiorInspectionCommission, MeasureVoteKind.Decision, Votes(warning: 12));
        Assert.IsType<Accepted<CaseEvent>>((ToVote() with { Voting = Upper }).Decide(vote));
        Assert.Contains(Assert.IsType<Undetermined<CaseEvent>>(ToVote().Decide(vote)).Findings, finding => finding.Code == LawCodes.ValueUnknown);
    }

    [Fact]
    public void No_appeal_makes_a_dissolution()
    {
        var appealed = ToVote().With(
            Everybody,
            new VoteOnMeasure(Start.PlusDays(20), PartyBody.GrassrootsCommittee, MeasureVoteKind.Decision, Votes(warning: 12)),
            new TestLimitation(Start.PlusDays(20)),
            new IssueDecision(Start.PlusDays(21), DisciplineMeasure.Warning, []),
            new AnnounceDecision(Start.PlusDays(22), null),
            new FileAppeal(Start.PlusDays(30), PartyBody.SuperiorInspectionCommission, []));
        Assert.Equal(["discipline.dissolution-by-votes-only"], Bars(appealed, new ResolveAppeal(Start.PlusDays(40), PartyBody.SuperiorInspectionCommission, AppealOutcome.Increased, DisciplineMeasure.Dissolution)));
        Assert.Equal(DisciplineMeasure.Reprimand, appealed.With(new ResolveAppeal(Start.PlusDays(40), PartyBody.SuperiorInspectionCommission, AppealOutcome.Reduced, DisciplineMeasure.Reprimand)).Case.Measure);
    }

    private static OrganizationCaseWorld ToVote(ViolationAct? act = null) => New().With(
        new ReceiveSignal(Start),
        new OpenInspection(Start.PlusDays(5), PartyBody.GrassrootsInspectionCommission),
        new ConcludeViolation(Start.PlusDays(10), [act ?? Act]),
        new HearMember(Start.PlusDays(12), HearingAttendance.Heard));

    private static string[] Bars(OrganizationCaseWorld world, CaseCommand command) =>
        [.. world.Decide(command).Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code)];
}
