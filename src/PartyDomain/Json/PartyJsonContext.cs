using PartyDomain.Membership.Leaving;
using System.Text.Json;
using System.Text.Json.Serialization;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Evaluation;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Transfers;
using PartyDomain.Membership.Readmission;
using PartyDomain.Membership.Restoration;
using PartyDomain.Membership.Seniority;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Oversight;
using PartyDomain.Oversight.Households;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Reporting.Figures;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;

namespace PartyDomain.Json;

/// <summary>The generated contracts. The converters are closed types, so that nothing is made by reflection.</summary>
/// <remarks>A test finds every list and every closed list of words that lacks its converter here.</remarks>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowOutOfOrderMetadataProperties = true,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    NewLine = "\n",
    Converters =
    [
        typeof(LocalDateConverter),
        typeof(PersonIdConverter),
        typeof(OrganizationIdConverter),
        typeof(CoverageUnitIdConverter),
        typeof(InstrumentIdConverter),
        typeof(SessionIdConverter),
        typeof(CaseIdConverter),
        typeof(LengthConverter),
        typeof(FractionConverter),
        typeof(PublishedNumberConverter),
        typeof(FigureTimeConverter),
        typeof(FigurePartsConverter),
        typeof(TermConverter<AcademicTitle>),
        typeof(TermConverter<GeneralEducation>),
        typeof(TermConverter<PoliticalTheory>),
        typeof(TermConverter<ProfessionalLevel>),
        typeof(TermConverter<AdmissionDay>),
        typeof(TermConverter<AdmissionPhase>),
        typeof(TermConverter<AnnulmentGround>),
        typeof(TermConverter<AppointmentGround>),
        typeof(TermConverter<CellPlace>),
        typeof(TermConverter<CertificateIssuer>),
        typeof(TermConverter<CloseReason>),
        typeof(TermConverter<CommentSource>),
        typeof(TermConverter<CommunityRole>),
        typeof(TermConverter<Comparator>),
        typeof(TermConverter<CongressForm>),
        typeof(TermConverter<CongressKind>),
        typeof(TermConverter<Membership.Admission.ConsentKind>),
        typeof(TermConverter<CountedAs>),
        typeof(TermConverter<CoverageUnitKind>),
        typeof(TermConverter<CadreManagement>),
        typeof(TermConverter<CrimeClass>),
        typeof(TermConverter<InterruptionKind>),
        typeof(TermConverter<RecognitionGround>),
        typeof(TermConverter<RestorationPhase>),
        typeof(TermConverter<SeniorityPhase>),
        typeof(TermConverter<DatePrecision>),
        typeof(TermConverter<DefectiveStep>),
        typeof(TermConverter<QualityLevel>),
        typeof(TermConverter<DutiesJudgment>),
        typeof(TermConverter<EducationLevel>),
        typeof(TermConverter<EndingReason>),
        typeof(TermConverter<EndingGround>),
        typeof(TermConverter<ExemptionReason>),
        typeof(TermConverter<ExemptionExtent>),
        typeof(TermConverter<ExemptionPhase>),
        typeof(TermConverter<StrikingGround>),
        typeof(TermConverter<AppealFiler>),
        typeof(TermConverter<LeavingPhase>),
        typeof(TermConverter<EvidenceGrade>),
        typeof(TermConverter<ExtraordinaryGround>),
        typeof(TermConverter<ExpulsionState>),
        typeof(TermConverter<FigureJudgment>),
        typeof(TermConverter<FigureMeasure>),
        typeof(TermConverter<FigureQuantity>),
        typeof(TermConverter<FindingEffect>),
        typeof(TermConverter<GrowthMeasure>),
        typeof(TermConverter<HelperChangeReason>),
        typeof(TermConverter<LeavingReason>),
        typeof(TermConverter<Locality>),
        typeof(TermConverter<MemberGroup>),
        typeof(TermConverter<Occupation>),
        typeof(TermConverter<OfficeSelection>),
        typeof(TermConverter<OrganizationKind>),
        typeof(TermConverter<OrganizationPlace>),
        typeof(TermConverter<OrganizationPower>),
        typeof(TermConverter<OrganizationSector>),
        typeof(TermConverter<OverAgeNeed>),
        typeof(TermConverter<PartyBody>),
        typeof(TermConverter<PartyOffice>),
        typeof(TermConverter<PlanWording>),
        typeof(TermConverter<PoliticalMatter>),
        typeof(TermConverter<PowerGrant>),
        typeof(TermConverter<ProbationPhase>),
        typeof(TermConverter<Relation>),
        typeof(TermConverter<ReplacementReason>),
        typeof(TermConverter<ReportPeriodicity>),
        typeof(TermConverter<RequirementStatus>),
        typeof(TermConverter<ReviewResult>),
        typeof(TermConverter<Rounding>),
        typeof(TermConverter<SessionBody>),
        typeof(TermConverter<SessionForm>),
        typeof(TermConverter<SessionKind>),
        typeof(TermConverter<Sex>),
        typeof(TermConverter<SharedThrough>),
        typeof(TermConverter<Situation>),
        typeof(TermConverter<Standing>),
        typeof(TermConverter<SubjectBody>),
        typeof(TermConverter<SubjectConclusion>),
        typeof(TermConverter<SuperiorKind>),
        typeof(TermConverter<TargetOrigin>),
        typeof(TermConverter<TargetPeriodKind>),
        typeof(TermConverter<TierRole>),
        typeof(TermConverter<TrainingKind>),
        typeof(TermConverter<UnionBody>),
        typeof(TermConverter<UnionSetting>),
        typeof(TermConverter<VerificationBasis>),
        typeof(TermConverter<VerificationPlace>),
        typeof(TermConverter<VotingForm>),
        typeof(ValueListConverter<MissedMonth>),
        typeof(ValueListConverter<StrikingAppeal>),
        typeof(ValueListConverter<int>),
        typeof(ValueListConverter<BasisEntry>),
        typeof(ValueListConverter<CandidateVotes>),
        typeof(ValueListConverter<CaseEvent>),
        typeof(ValueListConverter<CaseEntry>),
        typeof(ValueListConverter<CaseEvent>),
        typeof(ValueListConverter<SuspensionEntry>),
        typeof(ValueListConverter<SuspensionEvent>),
        typeof(ValueListConverter<Comment>),
        typeof(ValueListConverter<CommitteeAssignment>),
        typeof(ValueListConverter<Consent>),
        typeof(ValueListConverter<CoverageUnitEntry>),
        typeof(ValueListConverter<CoverageUnitEvent>),
        typeof(ValueListConverter<FigureCandidates>),
        typeof(ValueListConverter<FigureCorrection>),
        typeof(ValueListConverter<FigureStatement>),
        typeof(ValueListConverter<FigureValue>),
        typeof(ValueListConverter<FigureVerdict>),
        typeof(ValueListConverter<Finding>),
        typeof(ValueListConverter<FindingArgument>),
        typeof(ValueListConverter<HouseholdAssignment>),
        typeof(ValueListConverter<HouseholdGroup>),
        typeof(ValueListConverter<InspectionEntry>),
        typeof(ValueListConverter<InspectionEvent>),
        typeof(ValueListConverter<EndedMembership>),
        typeof(ValueListConverter<Interruption>),
        typeof(ValueListConverter<Introduction>),
        typeof(ValueListConverter<MemberEntry>),
        typeof(ValueListConverter<MemberEvidence>),
        typeof(ValueListConverter<MemberProfile>),
        typeof(ValueListConverter<MembershipEvent>),
        typeof(ValueListConverter<NewOrganization>),
        typeof(ValueListConverter<OfficeHolder>),
        typeof(ValueListConverter<OrganizationChange>),
        typeof(ValueListConverter<OrganizationEntry>),
        typeof(ValueListConverter<OrganizationEvent>),
        typeof(ValueListConverter<OrganizationHandover>),
        typeof(ValueListConverter<OrganizationId>),
        typeof(ValueListConverter<PersonId>),
        typeof(ValueListConverter<PowerGrant>),
        typeof(ValueListConverter<Relation>),
        typeof(ValueListConverter<ReportDuty>),
        typeof(ValueListConverter<ReportSubmitted>),
        typeof(ValueListConverter<RequirementExplanation>),
        typeof(ValueListConverter<ReviewTally>),
        typeof(ValueListConverter<RosterEntry>),
        typeof(ValueListConverter<Rounding>),
        typeof(ValueListConverter<SessionSubject>),
        typeof(ValueListConverter<StepExplanation>),
        typeof(ValueListConverter<SuspensionEvent>),
        typeof(ValueListConverter<TargetEvent>),
        typeof(ValueListConverter<TrainingCertificate>),
        typeof(ValueListConverter<TargetSource>),
        typeof(ValueListConverter<TrainingClass>),
        typeof(ValueListConverter<TrainingSession>),
        typeof(ValueListConverter<UnionIntroduction>),
        typeof(ValueListConverter<VerificationRequest>),
        typeof(ValueListConverter<VerifiedPerson>),
        typeof(ValueListConverter<WholeRange>),
        typeof(ValueListConverter<string>),
        typeof(TermConverter<AppealObjection>),
        typeof(TermConverter<AppealOutcome>),
        typeof(TermConverter<CadreTier>),
        typeof(TermConverter<CriminalPenalty>),
        typeof(TermConverter<DeferralGround>),
        typeof(TermConverter<DisciplineMeasure>),
        typeof(TermConverter<DisciplineSubject>),
        typeof(TermConverter<ExclusionKind>),
        typeof(TermConverter<ExemptionGround>),
        typeof(TermConverter<HearingAttendance>),
        typeof(TermConverter<MeasureVoteKind>),
        typeof(TermConverter<MeasureVoteResult>),
        typeof(TermConverter<ProceedingsStage>),
        typeof(TermConverter<SuspendedActivity>),
        typeof(TermConverter<MemberStance>),
        typeof(TermConverter<ViolationArea>),
        typeof(TermConverter<ViolationConsequence>),
        typeof(TermConverter<WrongKind>),
        typeof(TermConverter<ViolationNature>),
        typeof(ValueListConverter<ActLimitation>),
        typeof(ValueListConverter<AppealObjection>),
        typeof(ValueListConverter<ExcludedTime>),
        typeof(ValueListConverter<HeldOffice>),
        typeof(ValueListConverter<MemberResponsibility>),
        typeof(ValueListConverter<NodaTime.LocalDate>),
        typeof(ValueListConverter<ViolationAct>),
        typeof(TermConverter<MoveReason>),
        typeof(TermConverter<IntroducingBody>),
        typeof(TermConverter<TransferPaper>),
        typeof(TermConverter<ReceptionRefusal>),
        typeof(TermConverter<TransferKind>),
        typeof(TermConverter<AbroadRoute>),
        typeof(TermConverter<TransferPhase>),
        typeof(TermConverter<TransferExtent>),
        typeof(TermConverter<TransferBar>),
        typeof(ValueListConverter<TransferBar>),
        typeof(ValueListConverter<TransferPaper>),
        typeof(TermConverter<BadgeGround>),
        typeof(TermConverter<BadgeDeclarer>),
        typeof(TermConverter<BadgePhase>),
        typeof(TermConverter<BadgeCloseReason>),
        typeof(TermConverter<BadgeMeasureKind>),
        typeof(TermConverter<CardPhase>),
        typeof(TermConverter<CardAct>),
        typeof(TermConverter<CardFault>),
        typeof(TermConverter<CardReturn>),
        typeof(TermConverter<FileKeeper>),
        typeof(TermConverter<FileCase>),
        typeof(TermConverter<SupplementOccasion>),
        typeof(TermConverter<FileLossCause>),
        typeof(TermConverter<DuplicateJudgment>),
        typeof(ValueListConverter<ServedMeasure>),
        typeof(ValueListConverter<HeldBadge>),
        typeof(ValueListConverter<PastBadge>),
        typeof(ValueListConverter<BaselineMember>),
        typeof(ValueListConverter<DuplicateLink>),
        typeof(CardKeyConverter),
        typeof(CvNumberConverter),
        typeof(PartialDateConverter),
    ])]
[JsonSerializable(typeof(MembershipCommand))]
[JsonSerializable(typeof(AdmissionCommand))]
[JsonSerializable(typeof(ProbationCommand))]
[JsonSerializable(typeof(TransferCommand))]
[JsonSerializable(typeof(ExemptionCommand))]
[JsonSerializable(typeof(LeavingCommand))]
[JsonSerializable(typeof(StrikingFacts))]
[JsonSerializable(typeof(RestorationCommand))]
[JsonSerializable(typeof(SeniorityCommand))]
[JsonSerializable(typeof(EarlierMembership))]
[JsonSerializable(typeof(MembershipCommandKinds))]
[JsonSerializable(typeof(MembershipEvent))]
[JsonSerializable(typeof(AdmissionEvent))]
[JsonSerializable(typeof(ProbationEvent))]
[JsonSerializable(typeof(TransferEvent))]
[JsonSerializable(typeof(ExemptionEvent))]
[JsonSerializable(typeof(LeavingEvent))]
[JsonSerializable(typeof(RestorationEvent))]
[JsonSerializable(typeof(SeniorityEvent))]
[JsonSerializable(typeof(MembershipEventKinds))]
[JsonSerializable(typeof(EventStream))]
[JsonSerializable(typeof(MembershipRecord))]
[JsonSerializable(typeof(MembershipEvidence))]
[JsonSerializable(typeof(MemberProfile))]
[JsonSerializable(typeof(OrganizationCommand))]
[JsonSerializable(typeof(OrganizationCommandKinds))]
[JsonSerializable(typeof(OrganizationChange))]
[JsonSerializable(typeof(OrganizationEvent))]
[JsonSerializable(typeof(ElectionCommand))]
[JsonSerializable(typeof(ElectionCommandKinds))]
[JsonSerializable(typeof(ElectionEvent))]
[JsonSerializable(typeof(OrganizationEventKinds))]
[JsonSerializable(typeof(OrganizationStream))]
[JsonSerializable(typeof(CoverageUnitEvent))]
[JsonSerializable(typeof(CoverageUnitEventKinds))]
[JsonSerializable(typeof(CoverageUnitStream))]
[JsonSerializable(typeof(TrainingClass))]
[JsonSerializable(typeof(TargetEvent))]
[JsonSerializable(typeof(TargetEventKinds))]
[JsonSerializable(typeof(TargetAmount))]
[JsonSerializable(typeof(TargetAmountKinds))]
[JsonSerializable(typeof(AdmissionTarget))]
[JsonSerializable(typeof(MemberEntry))]
[JsonSerializable(typeof(RegisterDocument))]
[JsonSerializable(typeof(InspectionCommand))]
[JsonSerializable(typeof(InspectionCommandKinds))]
[JsonSerializable(typeof(InspectionEvent))]
[JsonSerializable(typeof(InspectionEventKinds))]
[JsonSerializable(typeof(InspectionStream))]
[JsonSerializable(typeof(SessionSubject))]
[JsonSerializable(typeof(SessionSubjectKinds))]
[JsonSerializable(typeof(InspectionEntry))]
[JsonSerializable(typeof(CaseEntry))]
[JsonSerializable(typeof(SuspensionEntry))]
[JsonSerializable(typeof(HouseholdGroup))]
[JsonSerializable(typeof(HouseholdAssignment))]
[JsonSerializable(typeof(FindingValueKinds))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(Basis))]
[JsonSerializable(typeof(Explanation))]
[JsonSerializable(typeof(AuditEntry))]
[JsonSerializable(typeof(Deadline))]
[JsonSerializable(typeof(Tally))]
[JsonSerializable(typeof(ReviewTally))]
[JsonSerializable(typeof(FigureArticle))]
[JsonSerializable(typeof(FigureStatement))]
[JsonSerializable(typeof(FigureStatementKinds))]
[JsonSerializable(typeof(FigureReport))]
[JsonSerializable(typeof(FigureVerdict))]
[JsonSerializable(typeof(CaseCommand))]
[JsonSerializable(typeof(CaseCommandKinds))]
[JsonSerializable(typeof(CaseEvent))]
[JsonSerializable(typeof(CaseEventKinds))]
[JsonSerializable(typeof(CaseStream))]
[JsonSerializable(typeof(CaseEvidence))]
[JsonSerializable(typeof(SuspensionCommand))]
[JsonSerializable(typeof(SuspensionCommandKinds))]
[JsonSerializable(typeof(SuspensionEvent))]
[JsonSerializable(typeof(SuspensionEventKinds))]
[JsonSerializable(typeof(SuspensionStream))]
[JsonSerializable(typeof(MeasureTally))]
[JsonSerializable(typeof(BadgeCommand))]
[JsonSerializable(typeof(BadgeEvent))]
[JsonSerializable(typeof(PaperCommand))]
[JsonSerializable(typeof(PaperEvent))]
[JsonSerializable(typeof(BaselineEvent))]
[JsonSerializable(typeof(BaselineDocument))]
internal sealed partial class PartyJsonContext : JsonSerializerContext;
