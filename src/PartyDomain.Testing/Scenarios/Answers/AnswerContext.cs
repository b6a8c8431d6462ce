using System.Text.Json.Serialization;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The generated list of members of every answer, so that nothing is looked up by reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(Opaque<NodaTime.LocalDate>),
        typeof(Opaque<PersonId>),
        typeof(Opaque<OrganizationId>),
        typeof(Opaque<CoverageUnitId>),
        typeof(Opaque<Length>),
        typeof(Opaque<Fraction>),
        typeof(Opaque<Voting.Share>),
        typeof(Opaque<Citation>),
        typeof(Opaque<Membership.Baseline.PartialDate>),
        typeof(Opaque<Membership.Papers.CardKey>),
        typeof(Opaque<Membership.Papers.CvNumber>),
        typeof(Opaque<MembershipEvent>),
        typeof(Opaque<ValueList<MembershipEvent>>),
        typeof(Opaque<OrganizationEvent>),
        typeof(Opaque<CaseId>),
        typeof(Opaque<SessionId>),
        typeof(Opaque<CaseEvent>),
        typeof(Opaque<SuspensionEvent>),
        typeof(Opaque<InspectionEvent>),
        typeof(Opaque<SessionSubject>),
    ])]
[JsonSerializable(typeof(CommandAnswer))]
[JsonSerializable(typeof(ExplainAnswer))]
[JsonSerializable(typeof(StepAnswer))]
[JsonSerializable(typeof(RequirementAnswer))]
[JsonSerializable(typeof(EligibilityAnswer))]
[JsonSerializable(typeof(CompetentAnswer))]
[JsonSerializable(typeof(VoteAnswer))]
[JsonSerializable(typeof(DeadlineAnswer))]
[JsonSerializable(typeof(ProvisionAnswer))]
[JsonSerializable(typeof(InstrumentAnswer))]
[JsonSerializable(typeof(DatesAnswer))]
[JsonSerializable(typeof(SeniorityAnswer))]
[JsonSerializable(typeof(ReadmissionAnswer))]
[JsonSerializable(typeof(WaitAnswer))]
[JsonSerializable(typeof(AgeAnswer))]
[JsonSerializable(typeof(CalendarAnswer))]
[JsonSerializable(typeof(WorkingDaysAnswer))]
[JsonSerializable(typeof(DeclarationAnswer))]
[JsonSerializable(typeof(DossierPapersAnswer))]
[JsonSerializable(typeof(AuditAnswer))]
[JsonSerializable(typeof(AuditedFact))]
[JsonSerializable(typeof(FormationAnswer))]
[JsonSerializable(typeof(LeadershipAnswer))]
[JsonSerializable(typeof(MeetingAnswer))]
[JsonSerializable(typeof(OfficesAnswer))]
[JsonSerializable(typeof(OfficeAnswer))]
[JsonSerializable(typeof(CitationAnswer))]
[JsonSerializable(typeof(FindingAnswer))]
[JsonSerializable(typeof(BasisAnswer))]
[JsonSerializable(typeof(VoteResult))]
[JsonSerializable(typeof(TargetAnswer))]
[JsonSerializable(typeof(TargetsAnswer))]
[JsonSerializable(typeof(CascadeAnswer))]
[JsonSerializable(typeof(CascadeLineAnswer))]
[JsonSerializable(typeof(CountsAnswer))]
[JsonSerializable(typeof(RoleCount))]
[JsonSerializable(typeof(FlowAnswer))]
[JsonSerializable(typeof(FlowUnknown))]
[JsonSerializable(typeof(CohortAnswer))]
[JsonSerializable(typeof(TimelinessAnswer))]
[JsonSerializable(typeof(FunnelAnswer))]
[JsonSerializable(typeof(FunnelStageAnswer))]
[JsonSerializable(typeof(StalledAnswer))]
[JsonSerializable(typeof(StalledPerson))]
[JsonSerializable(typeof(DueAnswer))]
[JsonSerializable(typeof(DueFact))]
[JsonSerializable(typeof(CoverageAnswer))]
[JsonSerializable(typeof(AssignmentsAnswer))]
[JsonSerializable(typeof(ReportsAnswer))]
[JsonSerializable(typeof(ReportAnswer))]
[JsonSerializable(typeof(RegisterAuditAnswer))]
[JsonSerializable(typeof(LimitAnswer))]
[JsonSerializable(typeof(AllocateAnswer))]
[JsonSerializable(typeof(FigureAnswer))]
[JsonSerializable(typeof(FiguresAnswer))]
[JsonSerializable(typeof(CorrectionAnswer))]
[JsonSerializable(typeof(CandidatesAnswer))]
[JsonSerializable(typeof(ViolationAnswer))]
[JsonSerializable(typeof(ViolationStepAnswer))]
[JsonSerializable(typeof(OrganizationAttributes))]
[JsonSerializable(typeof(OrganizationCommandAnswer))]
[JsonSerializable(typeof(ChangeAnswer))]
[JsonSerializable(typeof(OrganizationAnswer))]
[JsonSerializable(typeof(OrganizationsAnswer))]
[JsonSerializable(typeof(MembersAnswer))]
[JsonSerializable(typeof(TransferAnswer))]
[JsonSerializable(typeof(AppointmentAnswer))]
[JsonSerializable(typeof(ConsequencesAnswer))]
[JsonSerializable(typeof(ReceptionAnswer))]
[JsonSerializable(typeof(TrainingAnswer))]
[JsonSerializable(typeof(TrainingKindAnswer))]
[JsonSerializable(typeof(InspectionsAnswer))]
[JsonSerializable(typeof(SubjectsAnswer))]
[JsonSerializable(typeof(PermittedAnswer))]
[JsonSerializable(typeof(DisciplineCountsAnswer))]
[JsonSerializable(typeof(DisciplineTallyAnswer))]
[JsonSerializable(typeof(HouseholdsAnswer))]
[JsonSerializable(typeof(LimitationAnswer))]
[JsonSerializable(typeof(DuesAnswer))]
[JsonSerializable(typeof(UnpaidDuesAnswer))]
[JsonSerializable(typeof(GradingAnswer))]
[JsonSerializable(typeof(QualityLevelAnswer))]
[JsonSerializable(typeof(EvaluationCapAnswer))]
[JsonSerializable(typeof(GradesAnswer))]
[JsonSerializable(typeof(LapseAnswer))]
[JsonSerializable(typeof(DisciplineCompetenceAnswer))]
[JsonSerializable(typeof(MeasureVoteAnswer))]
[JsonSerializable(typeof(AppealAnswer))]
[JsonSerializable(typeof(SuspensionAnswer))]
[JsonSerializable(typeof(DeferralAnswer))]
[JsonSerializable(typeof(DecisionEffectAnswer))]
[JsonSerializable(typeof(MeasureAnswer))]
[JsonSerializable(typeof(CaseBarsAnswer))]
[JsonSerializable(typeof(TransferKindAnswer))]
[JsonSerializable(typeof(LateFilingAnswer))]
[JsonSerializable(typeof(SignersAnswer))]
[JsonSerializable(typeof(ExemptionAnswer))]
[JsonSerializable(typeof(StrikingOffAnswer))]
[JsonSerializable(typeof(StrikingOffAppealAnswer))]
[JsonSerializable(typeof(BadgeAnswer))]
[JsonSerializable(typeof(NextBadgeAnswer))]
[JsonSerializable(typeof(BadgeLimitsAnswer))]
[JsonSerializable(typeof(FileKeeperAnswer))]
[JsonSerializable(typeof(FilePapersAnswer))]
[JsonSerializable(typeof(FileDutiesAnswer))]
[JsonSerializable(typeof(PaperRuleAnswer))]
[JsonSerializable(typeof(BaselineAnswer))]
[JsonSerializable(typeof(DuplicatesAnswer))]
[JsonSerializable(typeof(MembershipRecord))]
[JsonSerializable(typeof(ElectionCommandAnswer))]
[JsonSerializable(typeof(Organizations.Elections.CandidateVotes))]
[JsonSerializable(typeof(CaseCommandAnswer))]
[JsonSerializable(typeof(CaseAnswer))]
[JsonSerializable(typeof(CaseDatesAnswer))]
[JsonSerializable(typeof(SuspensionCommandAnswer))]
[JsonSerializable(typeof(SuspendedAnswer))]
[JsonSerializable(typeof(InspectionCommandAnswer))]
[JsonSerializable(typeof(DisciplineCase))]
[JsonSerializable(typeof(Suspension))]
[JsonSerializable(typeof(SuspensionPeriod))]
[JsonSerializable(typeof(InspectionSession))]
[JsonSerializable(typeof(DisciplineFollowUp))]
internal sealed partial class AnswerContext : JsonSerializerContext;
