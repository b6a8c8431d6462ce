using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Json;

/// <summary>One value of every kind of discipline. The golden files hold the same values.</summary>
internal static class DisciplineSamples
{
    private static readonly LocalDate Day = new(2025, 9, 8);
    private static readonly LocalDate Earlier = new(2021, 3, 1);
    private static readonly HeldOffice Office = new(new("cell-1"), PartyOffice.Secretary);
    private static readonly MeasureBallot Ballot = new(VotingForm.SecretBallot, 1, 2, 7, 1);
    private static readonly MeasureTally Tally = new(PartyBody.Cell, MeasureVoteKind.Decision, 12, 7, Ballot, MeasureVoteResult.Decided, DisciplineMeasure.Warning, false);
    private static readonly SuspensionPeriod Period = new(Length.CalendarDays(90), Length.CalendarDays(180), Day.PlusDays(90), Day.PlusDays(270)) { EndsAtEarliest = Day.PlusDays(180) };
    private static readonly Deadline Due = new(Day, Length.WorkingDays(90), new LocalDate(2026, 1, 15), new Citation(new InstrumentId("30-QĐ/TW", new LocalDate(2016, 7, 26), "BCHTW"), "32.5.2.1"), EvidenceGrade.Presumed);
    private static readonly ViolationAct Act = new("act-1", Earlier, null)
    {
        DiscoveredOn = Earlier.PlusDays(40),
        Nature = ViolationNature.InternalPolitics,
        Area = ViolationArea.TaskOfCell,
        Measure = DisciplineMeasure.Warning,
    };

    public static ValueList<CaseCommand> Commands { get; } =
    [
        new ReceiveSignal(Day),
        new OpenInspection(Day, PartyBody.GrassrootsInspectionCommission),
        new RegisterSentence(Day, CriminalPenalty.SuspendedPrison),
        new ConcludeViolation(Day, [Act, new ViolationAct("act-2", Earlier, Earlier) { Exempt = ExemptionGround.OrderReportedInWriting }]),
        new DeferCase(Day, DeferralGround.Missing, true),
        new EndDeferral(Day),
        new HearMember(Day, HearingAttendance.RefusedSelfCriticism),
        new VoteOnMeasure(Day, PartyBody.Cell, MeasureVoteKind.Proposal, Ballot),
        new TestLimitation(Day),
        new IssueDecision(Day, DisciplineMeasure.Removal, [Office]),
        new AnnounceDecision(Day, Day.PlusDays(2)),
        new FileAppeal(Day, PartyBody.ProvincialInspectionCommission, [AppealObjection.SkipsLevel]),
        new ResolveAppeal(Day, PartyBody.Secretariat, AppealOutcome.Reduced, DisciplineMeasure.Reprimand),
        new RecordLapse(Day),
        new ExamineIndividuals(Day, [new(new("person-1"), MemberStance.Disagreed)]),
        new RectifyDecision(Day, PartyBody.SuperiorCommittee, WrongKind.NoViolation, AppealOutcome.Annulled, null),
        new ApologizeForDiscipline(Day, PartyBody.Cell),
        new RestoreRights(Day, PartyBody.Cell, Earlier),
    ];

    public static ValueList<CaseEvent> Events { get; } =
    [
        new SignalReceived(Day),
        new InspectionOpened(Day, PartyBody.Cell) { Position = 1 },
        new SentenceRegistered(Day, CriminalPenalty.NonCustodialReform) { Position = 2 },
        new ViolationConcluded(Day, [Act]) { Position = 3 },
        new CaseDeferred(Day, DeferralGround.InpatientCare) { Position = 4 },
        new DeferralEnded(Day) { Position = 5 },
        new MemberHeard(Day, HearingAttendance.AbsentWithoutReason) { Position = 6 },
        new MeasureVoted(Day, Tally) { Position = 7 },
        new LimitationTested(Day, [new("act-1", new LimitationResult(DisciplineMeasure.Warning, Length.Months(120), Earlier, Earlier.PlusYears(10), false))], false) { Position = 8 },
        new DecisionIssued(Day, PartyBody.Cell, DisciplineMeasure.Warning, []) { Position = 9 },
        new DecisionAnnounced(Day, Day.PlusDays(1), Day) { Position = 10 },
        new AppealFiled(Day, PartyBody.GrassrootsInspectionCommission, Due) { Position = 11 },
        new AppealResolved(Day, PartyBody.GrassrootsInspectionCommission, AppealOutcome.Increased, DisciplineMeasure.Removal) { Position = 12 },
        new DecisionLapsed(Day, Day.PlusDays(-1)) { Position = 13 },
        new IndividualsExamined(Day, [new(new("person-1"), MemberStance.NotConcerned)]) { Position = 15 },
        new DecisionRectified(Day, PartyBody.Cell, WrongKind.WrongMeasure, AppealOutcome.Reduced, DisciplineMeasure.Reprimand) { Position = 16 },
        new ApologyMade(Day, PartyBody.Cell) { Position = 17 },
        new RightsRestored(Day, PartyBody.Cell, Earlier) { Position = 18 },
        new CaseCorrected(Day, 3, new ViolationConcluded(Earlier, [])) { Position = 14 },
    ];

    public static ValueList<SuspensionCommand> SuspensionCommands { get; } =
    [
        new SuspendActivity(Day, PartyBody.Politburo, SuspendedActivity.CommitteeActivity, ProceedingsStage.Charged),
        new ExtendSuspension(Day, Day.PlusDays(30)),
        new LiftSuspension(Day),
    ];

    public static ValueList<SuspensionEvent> SuspensionEvents { get; } =
    [
        new ActivitySuspended(Day, PartyBody.SuperiorStandingCommittee, SuspendedActivity.PartyActivity, null, Period),
        new SuspensionExtended(Day, Day.PlusDays(30)) { Position = 1 },
        new SuspensionLifted(Day) { Position = 2 },
        new SuspensionCorrected(Day, 1, null) { Position = 3 },
    ];

    public static DisciplineCase Case { get; } = CaseHistory.Fold(
        new CaseId("vụ-1"),
        new PersonId("person-5"),
        [
            new SignalReceived(Earlier),
            new InspectionOpened(Earlier.PlusDays(7), PartyBody.Cell),
            new ViolationConcluded(Day, [Act]),
            new MemberHeard(Day, HearingAttendance.Heard),
            new MeasureVoted(Day, Tally),
            new CaseCorrected(Day.PlusDays(1), 3, new MemberHeard(Day, HearingAttendance.AbsentWithoutReason)),
        ]);

    public static DisciplineCase CaseOfOrganization { get; } =
        CaseHistory.Fold(new CaseId("vụ-2"), new OrganizationId("chi-bộ-3"), [new SignalReceived(Earlier), new InspectionOpened(Day, PartyBody.SuperiorInspectionCommission)]);

    public static Suspension Suspension { get; } = SuspensionHistory.Fold(
        new CaseId("đình-chỉ-1"),
        DisciplineSubject.Organization,
        [new ActivitySuspended(Day, PartyBody.SuperiorStandingCommittee, SuspendedActivity.OrganizationActivity, null, Period), new SuspensionCorrected(Day.PlusDays(1), 0, null)]);

    public static CaseEvidence Evidence { get; } = new()
    {
        AsOf = Day,
        Subject = DisciplineSubject.ProbationaryMember,
        Offices = [Office],
        CommitteeOf = CadreTier.Grassroots,
        ManagedBy = CadreTier.Superior,
        Delegated = true,
        AtFormerOrganization = true,
        Roster = new Roster(new("cell-1"), PartyBody.Cell, Day, "register", [new RosterEntry(new("person-1"))]),
        DisciplinedActs = ["act-9"],
        Proceedings = [new ExcludedTime(ExclusionKind.Deferral, Earlier, Day) { Deferral = DeferralGround.Pregnancy }],
        OtherViolations = [Earlier],
    };

    /// <summary>A register that holds cases and suspensions.</summary>
    public static RegisterDocument Document => new(1)
    {
        Cases =
        [
            new CaseEntry(new("vụ-1"), [new SignalReceived(Earlier), new DecisionAnnounced(Day, Day, Day) { Position = 1 }]) { Member = new("đảng-viên-1") },
            new CaseEntry(new("vụ-2"), [new SignalReceived(Earlier)]) { Organization = new("cell-1") },
        ],
        Suspensions = [new SuspensionEntry(new("đình-chỉ-1"), [new SuspensionLifted(Day)]) { Member = new("đảng-viên-1") }],
    };
}
