using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using Xunit;
using static PartyDomain.Tests.Discipline.CaseWorld;

namespace PartyDomain.Tests.Discipline;

/// <summary>Cases against members, step by step.</summary>
public sealed class CaseTests
{
    private static readonly LocalDate Start = Day(2023, 2, 1);
    private static readonly ViolationAct Act = new("act-1", Day(2022, 5, 1), Day(2022, 5, 1)) { Area = ViolationArea.EthicsAndLifestyle };

    [Fact]
    public void A_cell_warns_and_the_decision_lapses_after_twelve_months()
    {
        var world = ToVote().With(
            new VoteOnMeasure(Start.PlusDays(20), PartyBody.Cell, MeasureVoteKind.Decision, Votes(warning: 7, reprimand: 4)),
            new TestLimitation(Start.PlusDays(20)),
            new IssueDecision(Start.PlusDays(25), DisciplineMeasure.Warning, []),
            new AnnounceDecision(Start.PlusDays(26), null));
        Assert.Equal((CasePhase.InForce, Start.PlusDays(20)), (world.Case.Phase, world.Case.EffectiveOn!.Value));
        Assert.Equal(["discipline.not-yet-lapsed"], Bars(world, new RecordLapse(Day(2024, 2, 26))));
        Assert.Equal(CasePhase.Lapsed, world.With(new RecordLapse(Day(2024, 2, 27))).Case.Phase);
        Assert.Equal(["discipline.lapse-prevented"], Bars(world with { Others = [Day(2023, 12, 1)] }, new RecordLapse(Day(2024, 3, 1))));
    }

    [Fact]
    public void Two_thirds_of_a_cell_propose_expulsion_and_more_than_half_above_decide()
    {
        var proposed = ToVote().With(new VoteOnMeasure(Start.PlusDays(20), PartyBody.Cell, MeasureVoteKind.Proposal, Votes(expulsion: 8, warning: 3)));
        Assert.Equal((CasePhase.Proposed, DisciplineMeasure.Expulsion), (proposed.Case.Phase, proposed.Case.Proposals[0].Measure!.Value));
        var decided = (proposed with { Voters = 9 }).With(
            new VoteOnMeasure(Start.PlusDays(30), PartyBody.SuperiorStandingCommittee, MeasureVoteKind.Decision, Votes(expulsion: 5, removal: 0, warning: 4)),
            new TestLimitation(Start.PlusDays(30)),
            new IssueDecision(Start.PlusDays(31), DisciplineMeasure.Expulsion, []),
            new AnnounceDecision(Start.PlusDays(35), null));
        Assert.Equal(["discipline.never-lapses"], Bars(decided, new RecordLapse(Start.PlusYears(3))));
        Assert.Equal(
            [DisciplineFollowUpKind.MembershipEnds, DisciplineFollowUpKind.OfficesEnd, DisciplineFollowUpKind.NoReadmission, DisciplineFollowUpKind.StateFollows],
            DisciplineConsequences.Of(decided.Case, decided.Law).Select(item => item.Kind));
    }

    [Fact]
    public void A_cell_never_decides_expulsion_however_it_votes()
    {
        var world = ToVote().With(new VoteOnMeasure(Start.PlusDays(20), PartyBody.Cell, MeasureVoteKind.Decision, Votes(expulsion: 11)));
        Assert.Equal(CasePhase.Proposed, world.Case.Phase);
        Assert.Equal(["workflow.step-not-open"], Bars(world, new IssueDecision(Start.PlusDays(21), DisciplineMeasure.Expulsion, [])));
    }

    [Fact]
    public void An_appeal_goes_up_and_a_committee_hears_one_over_its_own_commission()
    {
        var world = ToVote().With(
            new VoteOnMeasure(Start.PlusDays(20), PartyBody.Cell, MeasureVoteKind.Decision, Votes(warning: 11)),
            new TestLimitation(Start.PlusDays(20)),
            new IssueDecision(Start.PlusDays(21), DisciplineMeasure.Warning, []),
            new AnnounceDecision(Start.PlusDays(22), null));
        Assert.Equal(["discipline.appeal-to-wrong-body"], Bars(world, new FileAppeal(Start.PlusDays(30), PartyBody.Cell, [])));
        var filed = world.With(new FileAppeal(Start.PlusDays(30), PartyBody.GrassrootsInspectionCommission, []));
        Assert.Equal(["discipline.appeal-to-wrong-body"], Bars(filed, new ResolveAppeal(Start.PlusDays(40), PartyBody.PartCommittee, AppealOutcome.Kept, null)));
        var kept = filed.With(new ResolveAppeal(Start.PlusDays(40), PartyBody.GrassrootsInspectionCommission, AppealOutcome.Kept, null));
        Assert.Equal(["discipline.appeal-to-wrong-body"], Bars(kept, new FileAppeal(Start.PlusDays(45), PartyBody.GrassrootsInspectionCommission, [])));
        Assert.Empty(Bars(kept, new FileAppeal(Start.PlusDays(45), PartyBody.GrassrootsStandingCommittee, [])));
        Assert.Empty(Bars(kept, new FileAppeal(Start.PlusDays(45), PartyBody.SuperiorInspectionCommission, [])));
    }

    [Fact]
    public void A_sentence_that_calls_for_expulsion_does_not_end_without_discipline()
    {
        var world = ToVote().With(new RegisterSentence(Start.PlusDays(12), CriminalPenalty.Prison));
        Assert.Equal(["discipline.expulsion-due"], Bars(world, new VoteOnMeasure(Start.PlusDays(20), PartyBody.Cell, MeasureVoteKind.Decision, Votes(none: 11))));
        Assert.Equal(["discipline.must-be-expelled"], Bars(world, new VoteOnMeasure(Start.PlusDays(20), PartyBody.Cell, MeasureVoteKind.Decision, Votes(warning: 11))));
        Assert.Empty(Bars(world, new VoteOnMeasure(Start.PlusDays(20), PartyBody.Cell, MeasureVoteKind.Proposal, Votes(expulsion: 11))));
        var fined = ToVote().With(new RegisterSentence(Start.PlusDays(12), CriminalPenalty.Fine));
        Assert.Empty(Bars(fined, new VoteOnMeasure(Start.PlusDays(20), PartyBody.Cell, MeasureVoteKind.Decision, Votes(none: 11))));
    }

    [Fact]
    public void Without_office_there_is_no_removal()
    {
        var vote = new VoteOnMeasure(Start.PlusDays(20), PartyBody.SuperiorStandingCommittee, MeasureVoteKind.Decision, Votes(removal: 7, warning: 4));
        Assert.Equal(["discipline.removal-without-office"], Bars(ToVote(), vote));
        var held = ToVote(Secretary, Chair).With(vote, new TestLimitation(Start.PlusDays(21)));
        Assert.Equal(["discipline.removal-without-office"], Bars(held, new IssueDecision(Start.PlusDays(22), DisciplineMeasure.Removal, [])));
        var outcome = held.Decide(new IssueDecision(Start.PlusDays(22), DisciplineMeasure.Removal, [Secretary]));
        Assert.Contains(outcome.Findings, finding => finding.Code == DisciplineCodes.OfficesRemain);
        var done = held.After(outcome).With(new AnnounceDecision(Start.PlusDays(23), null));
        Assert.Equal(DisciplineFollowUpKind.OfficesLeft, DisciplineConsequences.Of(done.Case, done.Law)[0].Kind);
        Assert.Equal(Start.PlusDays(22).PlusYears(1), DisciplineConsequences.Of(done.Case, done.Law)[1].Until);
    }

    [Fact]
    public void A_member_is_heard_first_and_a_refusal_is_no_obstacle()
    {
        var vote = new VoteOnMeasure(Start.PlusDays(20), PartyBody.Cell, MeasureVoteKind.Decision, Votes(warning: 11));
        var world = Concluded();
        Assert.Equal(["discipline.not-heard"], Bars(world, vote));
        Assert.IsType<Accepted<CaseEvent>>(world.With(new HearMember(Start.PlusDays(12), HearingAttendance.RefusedSelfCriticism)).Decide(vote));
        var excused = world.With(new HearMember(Start.PlusDays(12), HearingAttendance.AbsentWithReason)).Decide(vote);
        Assert.Contains(Assert.IsType<Undetermined<CaseEvent>>(excused).Findings, finding => finding.Code == LawCodes.ValueUnknown);
    }

    [Fact]
    public void Limitation_is_tested_after_the_vote_and_against_the_measure_voted()
    {
        var old = Concluded(acts: Act with { From = Day(2016, 5, 1), To = Day(2016, 5, 1) }).With(new HearMember(Start.PlusDays(12), HearingAttendance.Heard));
        var reprimand = old.With(new VoteOnMeasure(Start.PlusDays(20), PartyBody.Cell, MeasureVoteKind.Decision, Votes(reprimand: 11)), new TestLimitation(Start.PlusDays(20)));
        Assert.Equal(CasePhase.NotDisciplined, reprimand.Case.Phase);
        var warning = old.With(new VoteOnMeasure(Start.PlusDays(20), PartyBody.Cell, MeasureVoteKind.Decision, Votes(warning: 11)), new TestLimitation(Start.PlusDays(20)));
        Assert.Equal(CasePhase.Enforceable, warning.Case.Phase);
    }

    [Fact]
    public void Deferral_stops_the_case_and_the_clock()
    {
        var world = Concluded().With(new DeferCase(Start.PlusDays(11), DeferralGround.InpatientCare, false));
        Assert.Equal(["workflow.step-not-open"], Bars(world, new HearMember(Start.PlusDays(12), HearingAttendance.Heard)));
        Assert.Equal(["discipline.not-a-ground"], Bars(Concluded(), new DeferCase(Start.PlusDays(11), DeferralGround.FatalDisease, false)));
        var after = world.With(new EndDeferral(Start.PlusDays(41)));
        Assert.Equal((CasePhase.Concluded, Start.PlusDays(40)), (after.Case.Phase, after.Case.Deferrals[0].To));
    }

    [Fact]
    public void One_act_is_disciplined_once_and_exempt_acts_are_not()
    {
        Assert.Equal(["discipline.already-disciplined"], Bars(Inspected() with { Elsewhere = ["act-1"] }, new ConcludeViolation(Start.PlusDays(10), [Act])));
        Assert.Equal(["discipline.not-exempt"], Bars(Inspected(), new ConcludeViolation(Start.PlusDays(10), [Act with { Exempt = ExemptionGround.PopulationPolicy }])));
        Assert.Equal(CasePhase.NotDisciplined, Concluded(acts: Act with { Exempt = ExemptionGround.OrderReportedInWriting }).Case.Phase);
        Assert.Equal(["discipline.inspection-missing"], Bars(New().With(new ReceiveSignal(Start)), new ConcludeViolation(Start.PlusDays(1), [Act])));
    }

    [Fact]
    public void A_prison_sentence_needs_no_inspection_since_2026_and_no_lighter_measure()
    {
        var day = Day(2026, 9, 1);
        var world = New().With(
            new ReceiveSignal(day),
            new RegisterSentence(day, CriminalPenalty.Prison),
            new ConcludeViolation(day.PlusDays(1), [Act]),
            new HearMember(day.PlusDays(2), HearingAttendance.AbsentWithoutReason));
        Assert.Equal(["discipline.must-be-expelled"], Bars(world, new VoteOnMeasure(day.PlusDays(3), PartyBody.SuperiorStandingCommittee, MeasureVoteKind.Decision, Votes(warning: 11))));
        var vote = world.Decide(new VoteOnMeasure(day.PlusDays(3), PartyBody.SuperiorStandingCommittee, MeasureVoteKind.Decision, Votes(expulsion: 11)));
        Assert.Contains(vote.Basis.Unconfirmed, entry => entry.Provision == "discipline.vote.share.expulsion-decision" && entry.Grade == EvidenceGrade.Presumed);
    }

    [Fact]
    public void An_appeal_keeps_reduces_or_annuls_and_the_decision_is_complied_with()
    {
        var world = ToVote().With(
            new VoteOnMeasure(Start.PlusDays(20), PartyBody.Cell, MeasureVoteKind.Decision, Votes(warning: 11)),
            new TestLimitation(Start.PlusDays(20)),
            new IssueDecision(Start.PlusDays(21), DisciplineMeasure.Warning, []),
            new AnnounceDecision(Start.PlusDays(22), null));
        Assert.Equal(["discipline.appeal-late"], Bars(world, new FileAppeal(Start.PlusDays(90), PartyBody.GrassrootsInspectionCommission, [])));
        var appealed = world.With(new FileAppeal(Start.PlusDays(30), PartyBody.GrassrootsInspectionCommission, []));
        Assert.True(appealed.Case.HasMeasureInForce);
        Assert.Equal(["workflow.step-not-open", "discipline.lapse-with-appeal"], Bars(appealed, new RecordLapse(Start.PlusYears(2))));
        Assert.Equal(["discipline.outcome-and-measure"], Bars(appealed, new ResolveAppeal(Start.PlusDays(60), PartyBody.GrassrootsInspectionCommission, AppealOutcome.Reduced, DisciplineMeasure.Warning)));
        var reduced = appealed.With(new ResolveAppeal(Start.PlusDays(60), PartyBody.GrassrootsInspectionCommission, AppealOutcome.Reduced, DisciplineMeasure.Reprimand));
        Assert.Equal((CasePhase.InForce, DisciplineMeasure.Reprimand), (reduced.Case.Phase, reduced.Case.Measure!.Value));
        Assert.Equal(CasePhase.Lapsed, reduced.With(new RecordLapse(Start.PlusDays(22).PlusYears(1))).Case.Phase);
        var late = appealed.Decide(new ResolveAppeal(Start.PlusYears(1), PartyBody.GrassrootsInspectionCommission, AppealOutcome.Annulled, null));
        Assert.Contains(late.Findings, finding => finding.Code == DisciplineCodes.ResolvedLate && finding.Effect == FindingEffect.Breach);
        Assert.Equal(DisciplineFollowUpKind.DecisionFalls, Assert.Single(DisciplineConsequences.Of(appealed.After(late).Case, world.Law)).Kind);
        var last = world.With(
            new FileAppeal(Start.PlusDays(30), PartyBody.CentralInspectionCommission, []),
            new ResolveAppeal(Start.PlusDays(60), PartyBody.CentralInspectionCommission, AppealOutcome.Kept, null));
        Assert.Equal(["discipline.appeal-to-wrong-body", "discipline.after-last-instance"], Bars(last, new FileAppeal(Start.PlusDays(61), PartyBody.CentralInspectionCommission, [])));
    }

    [Fact]
    public void A_correction_takes_the_place_of_the_wrong_fact_and_a_prefix_is_what_was_known()
    {
        var world = Concluded();
        var corrected = CaseHistory.Evolve(world.Case, new CaseCorrected(Start.PlusDays(15), 2, new ViolationConcluded(Start.PlusDays(10), [])));
        Assert.Equal(CasePhase.NotDisciplined, corrected.Phase);
        Assert.Equal(corrected, CaseHistory.Fold(corrected.Id, corrected.Subject, corrected.History));
        Assert.Equal(world.Case, CaseHistory.Fold(corrected.Id, corrected.Subject, corrected.History.Take(3)));
    }

    [Fact]
    public void Explanation_names_the_open_steps()
    {
        var world = ToVote();
        var explained = CaseDecider.Explain(world.Case, world.Evidence(new ReceiveSignal(Start.PlusDays(20))), Start.PlusDays(20), world.Law);
        Assert.Equal(["case.sentence", "case.defer", "case.hear", "case.vote"], explained.Steps.Select(step => step.Step));
        Assert.Equal(RequirementStatus.Met, explained.Steps[3].Requirements[0].Status);
        Assert.Equal([DisciplineFollowUpKind.TransferBarred, DisciplineFollowUpKind.PersonnelActsBarred], DisciplineConsequences.Of(world.Case, world.Law).Select(item => item.Kind));
    }

    [Fact]
    public void Evidence_that_is_missing_or_old_is_named()
    {
        var vote = new VoteOnMeasure(Start.PlusDays(20), PartyBody.Cell, MeasureVoteKind.Decision, Votes(warning: 11));
        var world = ToVote();
        Assert.Equal(
            [WorkflowCodes.EvidenceMissing, WorkflowCodes.EvidenceMissing],
            CaseDecider.Decide(vote, new CaseEvidence(), world.Case, world.Law).Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code));
        var old = world.Evidence(vote) with { AsOf = Start, Roster = Roster(PartyBody.Cell, 11, Start) };
        Assert.All(CaseDecider.Decide(vote, old, world.Case, world.Law).Findings.Where(finding => finding.Effect == FindingEffect.Bars), finding => Assert.Equal(WorkflowCodes.EvidenceStale, finding.Code));
        var other = world.Evidence(vote) with { Roster = Roster(PartyBody.GrassrootsCommittee, 11, vote.On) };
        Assert.Contains(CaseDecider.Decide(vote, other, world.Case, world.Law).Findings, finding => finding.Code == VoteCodes.WrongBody);
    }

    [Fact]
    public void Nothing_writes_who_or_why()
    {
        var world = Concluded().With(new DeferCase(Start.PlusDays(11), DeferralGround.Pregnancy, false));
        Assert.Equal("DisciplineCase", world.Case.ToString());
        Assert.All(world.Case.History, happened => Assert.DoesNotContain("Pregnan", happened.ToString(), StringComparison.Ordinal));
    }

    private static CaseWorld Inspected(params HeldOffice[] offices) => New(DisciplineSubject.FullMember, offices).With(new ReceiveSignal(Start), new OpenInspection(Start.PlusDays(1), PartyBody.Cell));

    private static CaseWorld Concluded(HeldOffice[]? offices = null, params ViolationAct[] acts) =>
        Inspected(offices ?? []).With(new ConcludeViolation(Start.PlusDays(10), acts.Length == 0 ? [Act] : acts.ToValueList()));

    private static CaseWorld ToVote(params HeldOffice[] offices) => Concluded(offices).With(new HearMember(Start.PlusDays(12), HearingAttendance.Heard));

    private static IEnumerable<string> Bars(CaseWorld world, CaseCommand command) =>
        world.Decide(command).Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code);
}
