using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using Xunit;
using static PartyDomain.Tests.Discipline.CaseWorld;

namespace PartyDomain.Tests.Discipline;

/// <summary>What has to be there before a vote, and who may vote on what.</summary>
public sealed class CaseVoteTests
{
    private static readonly LocalDate Start = Day(2023, 2, 1);
    private static readonly LocalDate Voted = Start.PlusDays(20);
    private static readonly ViolationAct Act = new("act-1", Day(2022, 5, 1), Day(2022, 5, 1));

    [Fact]
    public void Each_act_is_concluded_once_with_possible_days()
    {
        var on = Start.PlusDays(10);
        string[] Codes(params ViolationAct[] acts) => [.. Bars(Inspected(), new ConcludeViolation(on, acts.ToValueList()))];
        Assert.Empty(Codes(new("a", on, on) { DiscoveredOn = on }, new("b", on.PlusDays(-2), null) { DiscoveredOn = on.PlusDays(-2) }));
        Assert.Equal([DisciplineCodes.ActNamedTwice], Codes(Act, Act with { From = Day(2022, 4, 1) }));
        Assert.Equal([DisciplineCodes.ActDates], Codes(new ViolationAct("a", on.PlusDays(1), on.PlusDays(1))));
        Assert.Equal([DisciplineCodes.ActDates], Codes(new ViolationAct("a", on, on.PlusDays(-1))));
        Assert.Equal([DisciplineCodes.ActDates], Codes(new ViolationAct("a", on, on.PlusDays(1))));
        Assert.Equal([DisciplineCodes.ActDates], Codes(new ViolationAct("a", on, null)));
        Assert.Equal([DisciplineCodes.ActDates], Codes(new ViolationAct("a", on, on) { DiscoveredOn = on.PlusDays(-1) }));
        Assert.Equal([DisciplineCodes.ActDates], Codes(new ViolationAct("a", on, on) { DiscoveredOn = on.PlusDays(1) }));
        Assert.Equal([DisciplineCodes.ActDates, DisciplineCodes.AlreadyDisciplined], Bars(Inspected() with { Elsewhere = ["a"] }, new ConcludeViolation(on, [new("a", on, null)])));
    }

    [Theory]
    [InlineData(CriminalPenalty.Prison, 2026, true)]
    [InlineData(CriminalPenalty.Death, 2026, true)]
    [InlineData(CriminalPenalty.SuspendedPrison, 2026, false)]
    [InlineData(CriminalPenalty.Prison, 2023, false)]
    public void Only_a_prison_sentence_takes_the_place_of_an_inspection_since_2026(CriminalPenalty penalty, int year, bool without)
    {
        var day = Day(year, 6, 1);
        var world = New().With(new ReceiveSignal(day), new RegisterSentence(day, penalty));
        Assert.Equal(without ? [] : [DisciplineCodes.InspectionMissing], Bars(world, new ConcludeViolation(day.PlusDays(1), [Act])));
    }

    [Theory]
    [InlineData(null, HearingAttendance.AbsentWithReason, false)]
    [InlineData(true, HearingAttendance.AbsentWithReason, true)]
    [InlineData(false, HearingAttendance.AbsentWithReason, false)]
    [InlineData(null, HearingAttendance.AbsentWithoutReason, true)]
    [InlineData(null, HearingAttendance.RefusedSelfCriticism, true)]
    public void Whether_an_excused_absence_is_enough_is_for_the_host_to_state(bool? enough, HearingAttendance attendance, bool accepted)
    {
        var law = Law.Shipped.With(Settings.Cautious);
        if (enough is { } value)
        {
            law = law.With(BarLaw.AbsenceWithReason.With(new Statement<bool>(StatementKind.Changed, Instruments.Inspection22, "9", EvidenceGrade.Confirmed, value)));
        }

        var outcome = (Concluded() with { Law = law }).With(new HearMember(Voted, attendance)).Decide(Warn());
        Assert.Equal(accepted, outcome is Accepted<CaseEvent>);
        Assert.Equal(enough == false ? [DisciplineCodes.NotHeard] : [], outcome.Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code));
        Assert.Equal(attendance == HearingAttendance.RefusedSelfCriticism, outcome.Basis.Entries.Any(entry => entry.Provision == BarLaw.RefusalNoObstacle.Key));
    }

    [Fact]
    public void The_roster_is_of_the_body_that_votes_and_of_the_day()
    {
        var world = ToVote();
        CaseEvidence With(Roster? roster) => world.Evidence(Warn()) with { Roster = roster };
        (string Code, FindingArgument First)[] Told(CaseEvidence evidence) =>
            [.. CaseDecider.Decide(Warn(), evidence, world.Case, world.Law).Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => (finding.Code, finding.Arguments[0]))];
        Assert.Equal([(WorkflowCodes.EvidenceMissing, Arg.Term("evidence", "evidence.roster"))], Told(With(null)));
        Assert.Equal([(VoteCodes.WrongBody, Arg.Term("given", PartyBody.PartCommittee))], Told(With(Roster(PartyBody.PartCommittee, 11, Voted))));
        Assert.Equal([(WorkflowCodes.EvidenceStale, Arg.Term("evidence", "evidence.roster"))], Told(With(Roster(PartyBody.Cell, 11, Voted.PlusDays(-1)))));
        Assert.Empty(Told(With(Roster(PartyBody.Cell, 11, Voted.PlusDays(1)))));
        Assert.Equal([(WorkflowCodes.EvidenceStale, Arg.Term("evidence", "evidence.member"))], Told(With(Roster(PartyBody.Cell, 11, Voted)) with { AsOf = Voted.PlusDays(-1) }));
        Assert.Equal([(WorkflowCodes.EvidenceMissing, Arg.Term("evidence", "evidence.member"))], Told(With(Roster(PartyBody.Cell, 11, Voted)) with { Subject = DisciplineSubject.Organization }));
    }

    [Fact]
    public void A_ballot_names_measures_that_the_member_can_have()
    {
        var probationary = Concluded(DisciplineSubject.ProbationaryMember).With(new HearMember(Voted, HearingAttendance.Heard));
        var by = PartyBody.SuperiorStandingCommittee;
        Assert.Equal([DisciplineCodes.MeasureNotForSubject], Bars(probationary, new VoteOnMeasure(Voted, by, MeasureVoteKind.Decision, Votes(warning: 10, expulsion: 1))));
        Assert.Equal([DisciplineCodes.MeasureNotForSubject], Bars(probationary, new VoteOnMeasure(Voted, by, MeasureVoteKind.Decision, Votes(warning: 10, removal: 1))));
        Assert.Empty(Bars(probationary, new VoteOnMeasure(Voted, by, MeasureVoteKind.Decision, Votes(warning: 10, reprimand: 1))));
        Assert.Equal([DisciplineCodes.RemovalWithoutOffice], Bars(ToVote(), new VoteOnMeasure(Voted, by, MeasureVoteKind.Decision, Votes(warning: 10, removal: 1))));
    }

    [Fact]
    public void A_body_that_can_decide_nothing_does_not_vote_to_decide()
    {
        // Before 22-QĐ/TW the standing committee at the grassroots had no power; the list of the full committee was not seen.
        var early = Concluded(later: Period.DaysBetween(Start, Day(2019, 2, 1))).With(new HearMember(Day(2019, 3, 1), HearingAttendance.Heard));
        var none = Assert.Single(early.Decide(new VoteOnMeasure(Day(2019, 3, 1), PartyBody.GrassrootsStandingCommittee, MeasureVoteKind.Decision, Votes(warning: 11))).Findings, finding => finding.Effect == FindingEffect.Bars);
        Assert.Equal((DisciplineCodes.NotCompetent, Arg.Term("measure", DisciplineMeasure.Warning)), (none.Code, none.Arguments[1]));
        Assert.IsType<Accepted<CaseEvent>>(early.Decide(new VoteOnMeasure(Day(2019, 3, 1), PartyBody.GrassrootsStandingCommittee, MeasureVoteKind.Proposal, Votes(warning: 11))));
        var unseen = ToVote().Decide(new VoteOnMeasure(Voted, PartyBody.GrassrootsCommittee, MeasureVoteKind.Decision, Votes(warning: 11)));
        Assert.Contains(Arg.Key("provision", CompetenceLaw.GrassrootsCommittee.Key), Assert.IsType<Undetermined<CaseEvent>>(unseen).Findings.Where(finding => finding.Code == LawCodes.ValueUnknown).Select(finding => finding.Arguments[0]));
    }

    [Fact]
    public void A_measure_of_which_nothing_is_known_stays_open_where_it_is_voted()
    {
        var later = Period.DaysBetween(Start, Day(2025, 8, 4));
        var world = Concluded(later: later).With(new HearMember(Voted.PlusDays(later), HearingAttendance.Heard));
        var by = PartyBody.EmpoweredStandingCommittee;
        Assert.IsType<Accepted<CaseEvent>>(world.Decide(new VoteOnMeasure(Voted.PlusDays(later), by, MeasureVoteKind.Decision, Votes(expulsion: 11))));
        Assert.IsType<Undetermined<CaseEvent>>(world.Decide(new VoteOnMeasure(Voted.PlusDays(later), by, MeasureVoteKind.Decision, Votes(warning: 11))));
        Assert.IsType<Accepted<CaseEvent>>(world.Decide(new VoteOnMeasure(Voted.PlusDays(later), by, MeasureVoteKind.Proposal, Votes(warning: 11))));
    }

    [Theory]
    [InlineData(DisciplineMeasure.Removal, true)]
    [InlineData(DisciplineMeasure.Warning, false)]
    [InlineData(DisciplineMeasure.Reprimand, false)]
    [InlineData(null, false)]
    public void One_measure_for_all_acts_is_that_of_the_heaviest(DisciplineMeasure? heaviest, bool lighter)
    {
        var world = Concluded(acts: [Act with { Measure = DisciplineMeasure.Reprimand }, Act with { Key = "act-2", Measure = heaviest }]).With(new HearMember(Voted, HearingAttendance.Heard));
        var breaches = world.Decide(Warn()).Findings.Where(finding => finding.Code == DisciplineCodes.LighterThanHeaviest).ToList();
        Assert.Equal(lighter ? [(FindingEffect.Breach, Arg.Term("heaviest", DisciplineMeasure.Removal))] : [], breaches.Select(finding => (finding.Effect, finding.Arguments[1])));
    }

    [Theory]
    [InlineData(CriminalPenalty.NonCustodialReform, DisciplineSubject.FullMember, true)]
    [InlineData(CriminalPenalty.Fine, DisciplineSubject.FullMember, false)]
    [InlineData(CriminalPenalty.NonCustodialReform, DisciplineSubject.ProbationaryMember, false)]
    public void After_such_a_sentence_nothing_but_expulsion_is_decided(CriminalPenalty penalty, DisciplineSubject subject, bool must)
    {
        var world = Concluded(subject).With(new RegisterSentence(Voted, penalty), new HearMember(Voted, HearingAttendance.Heard));
        Assert.Equal(must ? [DisciplineCodes.MustBeExpelled] : [], Bars(world, Warn()));
        Assert.Empty(Bars(world, Warn() with { Kind = MeasureVoteKind.Proposal }));
    }

    [Theory]
    [InlineData(ViolationArea.TaskOfSuperior, false)]
    [InlineData(ViolationArea.TaskOfCell, true)]
    public void One_act_in_a_task_of_a_superior_takes_the_case_from_the_cell(ViolationArea area, bool decides)
    {
        var world = Concluded(acts: [Act with { Area = ViolationArea.EthicsAndLifestyle }, Act with { Key = "act-2", Area = area }]).With(new HearMember(Voted, HearingAttendance.Heard));
        Assert.Equal(decides, world.Decide(Warn()) is Accepted<CaseEvent>);
        Assert.Equal(decides ? [] : [DisciplineCodes.OnlyProposes], Bars(world, Warn()));
        Assert.IsType<Accepted<CaseEvent>>(world.Decide(Warn() with { Kind = MeasureVoteKind.Proposal }));
    }

    private static VoteOnMeasure Warn() => new(Voted, PartyBody.Cell, MeasureVoteKind.Decision, Votes(warning: 11));

    private static CaseWorld Inspected() => New().With(new ReceiveSignal(Start), new OpenInspection(Start.PlusDays(1), PartyBody.Cell));

    private static CaseWorld Concluded(DisciplineSubject subject = DisciplineSubject.FullMember, int later = 0, ViolationAct[]? acts = null) => New(subject).With(
        new ReceiveSignal(Start.PlusDays(later)),
        new OpenInspection(Start.PlusDays(later + 1), PartyBody.Cell),
        new ConcludeViolation(Start.PlusDays(later + 10), (acts ?? [later < 0 ? Act with { From = Day(2018, 1, 1), To = Day(2018, 1, 1) } : Act]).ToValueList()));

    private static CaseWorld ToVote() => Concluded().With(new HearMember(Voted, HearingAttendance.Heard));

    private static IEnumerable<string> Bars(CaseWorld world, CaseCommand command) =>
        world.Decide(command).Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code);
}
