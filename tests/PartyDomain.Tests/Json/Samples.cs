using NodaTime;
using PartyDomain.Membership.Transfers;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Dues;
using PartyDomain.Membership.Evaluation;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Readmission;
using PartyDomain.Membership.Restoration;
using PartyDomain.Membership.Seniority;
using PartyDomain.Reporting.Figures;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Json;

/// <summary>One value of every kind. The golden files hold the same values.</summary>
internal static class Samples
{
    private static readonly LocalDate Earlier = new(2025, 5, 26);
    private static readonly LocalDate Day = new(2025, 6, 3);
    private static readonly LocalDate Later = new(2026, 2, 28);
    private static readonly OrganizationId Cell = new("chi-bộ-3");
    private static readonly PersonId Helper = new("person-5");
    private static readonly Deadline Due = new(
        Day,
        Length.WorkingDays(30),
        new LocalDate(2025, 7, 15),
        new Citation(new InstrumentId("294-QĐ/TW", new LocalDate(2025, 5, 26), "BCHTW"), "3.6.1"),
        EvidenceGrade.Secondary);

    private static readonly ApplicantProfile Profile = new(new LocalDate(1999, 2, 28), EducationLevel.LowerSecondaryDiploma)
    {
        Locality = Locality.Border,
        Union = UnionSetting.YouthUnion,
        Situation = Situation.Contract,
        SituationMonths = 14,
        Married = true,
    };

    private static readonly Tally CellTally = new(PartyBody.Cell, 18, 12, new Ballot(VotingForm.SecretBallot, 15, 2), true);
    private static readonly ReviewBallot Review = new(VotingForm.SecretBallot, 14, 2, 1);
    private static readonly ReviewTally Reviewed = new(PartyBody.Cell, 18, 12, 12, Review, ReviewResult.Recognize);

    private static readonly StrikingFacts Striking = new()
    {
        Months = [new MissedMonth(2025, 1), new MissedMonth(2025, 2, true)],
        Since = Earlier,
        Excused = true,
        Contacted = true,
        Years = [2023, 2024],
        ConcludedOn = Earlier,
        Destination = Cell,
    };

    private static readonly EarlierMembership Before = new(Earlier, EndingReason.StruckOff)
    {
        DecidedOn = Earlier,
        OfficialOn = Earlier,
        ByReadmission = true,
        AbandonedActivity = true,
        FamilyHardship = true,
        SeriousDisunity = true,
        Crime = CrimeClass.SeriousOrWorse,
        Corruption = true,
        WasteOrNegativity = true,
        RecordClearedOn = Earlier,
        PopulationChild = 3,
    };

    public static ValueList<MembershipCommand> Commands { get; } =
    [
        new ListProspect(Day, Cell, PartyBody.PartCommittee),
        new RemoveProspect(Day),
        new AssignHelper(Day, Helper),
        new RegisterAwarenessCertificate(Day, Earlier, CertificateIssuer.CompetentCommittee),
        new AuthorizeProcedure(Day, PartyBody.GrassrootsCommittee),
        new SubmitApplication(Day, true),
        new SubmitCv(Day, Profile, [Relation.Father, Relation.SpouseMother]),
        new AmendCv(Day, Profile),
        new RequestVerification(Day, "request-1", VerificationPlace.Abroad),
        new RegisterVerificationReply(Day, "request-1"),
        new ConcludeVerification(Day, [new(Relation.Mother, VerificationBasis.MemberConfirmed)]),
        new CertifyCv(Day, PartyBody.GrassrootsCommittee),
        new IntroduceByMember(Day, Helper),
        new IntroduceByUnion(Day, UnionBody.TradeUnion),
        new ReplaceIntroducer(Day, new("person-7"), Helper, ReplacementReason.Disciplined, true),
        new RegisterComment(Day, CommentSource.Workplace),
        new CollectOpinions(Day, true, true, false),
        new EstablishOverAgeGround(Day, true, OverAgeNeed.SpecialNeed),
        new ConcludePoliticalStandard(Day, PoliticalMatter.OwnCompetence),
        new RegisterConsent(Day, ConsentKind.ElderLiteracy, PartyBody.GrassrootsCommittee),
        new ResolveAtCell(Day, new Ballot(VotingForm.PartyCard, 12, 3, 1)),
        new AppraiseAtPart(Day),
        new ResolveAtCommittee(Day, new Ballot(VotingForm.PartyCard, 12, 3, 1)),
        new ForwardDossier(Day),
        new ExtendDecision(Day),
        new DecideAdmission(Day, PartyBody.GrassrootsCommittee, new Ballot(VotingForm.PartyCard, 12, 3, 1)),
        new ReceiveDecision(Day),
        new HoldCeremony(Day, Helper, true),
        new RegisterMemberCv(Day),
        new ReportMove(Day, true),
        new CertifyHelp(Day),
        new ForwardAfterMove(Day),
        new ReceiveAfterMove(Day, Cell, Helper),
        new AnnulOwnDecision(Day),
        new RequestReview(Day),
        new ConcludeReview(Day, true),
        new CloseProcedure(Day, CloseReason.NoLongerQualified),
        new AnnulAdmission(Day, AnnulmentGround.DishonestCv, true, true, true, true),
        new RectifyAdmission(Day, DefectiveStep.Papers, Later, true),
        new RegisterNewMemberCertificate(Day, Earlier, CertificateIssuer.CompetentCommittee),
        new ChangeHelper(Day, Helper, HelperChangeReason.ProbationerMoved, true),
        new SubmitSelfReview(Day),
        new SubmitHelperComment(Day, Helper, DutiesJudgment.NotFulfilled),
        new CollectProbationOpinions(Day, true, true, false),
        new ReviewProbation(Day, Review),
        new AppraiseReview(Day),
        new ReviewAtCommittee(Day, Review),
        new ExtendRecognition(Day),
        new DecideProbation(Day, PartyBody.GrassrootsCommittee, Review),
        new AnnounceRecognition(Day),
        new RegisterTransferGround(Day, MoveReason.Contract, Later, Length.Months(24)),
        new IssueTransferLetter(Day, Cell, IntroducingBody.DirectSuperior, [TransferPaper.MoveDocument, TransferPaper.SelfReview], true, Later),
        new RegisterTransferSlip(Day),
        new ContactTransferee(Day, true, false),
        new PresentTransferLetter(Day, true),
        new ReceiveMember(Day, true),
        new RefuseReception(Day, ReceptionRefusal.PapersDefective),
        new RedirectTransfer(Day, Cell),
        new ReportLostPapers(Day, true, true),
        new CancelTransfer(Day),
        new StartTemporaryTransfer(Day, Cell, MoveReason.Study, Length.Months(10), true, [TransferPaper.MoveDocument, TransferPaper.SelfReview]),
        new ExtendTemporaryTransfer(Day, Length.Months(3), true, true),
        new EndTemporaryTransfer(Day),
        new IntroduceAbroad(Day, Later, MoveReason.ExportLabor, Length.Months(36), AbroadRoute.DirectSuperior, [TransferPaper.MoveDocument, TransferPaper.SelfReview]),
        new PresentAbroad(Day, Cell),
        new MoveOnAbroad(Day, Cell, true),
        new ReturnFromAbroad(Day),
        new ReportReturn(Day, Cell, true),
        new ApplyForExemption(Day, ExemptionReason.Away, ExemptionExtent.Reduced, true, Earlier, Later),
        new RegisterMedicalPaper(Day, Earlier),
        new WithdrawExemption(Day),
        new ConsiderExemption(Day, new Ballot(VotingForm.PartyCard, 12, 3, 1)),
        new DecideExemption(Day, PartyBody.GrassrootsCommittee, new Ballot(VotingForm.PartyCard, 12, 3, 1)),
        new ReportExemption(Day),
        new RegisterStay(Day, Earlier),
        new ResolveReturn(Day, new Ballot(VotingForm.PartyCard, 12, 3, 1)),
        new EndExemption(Day, true),
        new ApplyToLeave(Day, true, true, true),
        new WithdrawLeaving(Day),
        new ResolveLeaving(Day, new Ballot(VotingForm.PartyCard, 12, 3, 1)),
        new ResolveLeavingAtCommittee(Day, new Ballot(VotingForm.PartyCard, 12, 3, 1)),
        new DecideLeaving(Day, PartyBody.GrassrootsCommittee, new Ballot(VotingForm.PartyCard, 12, 3, 1)),
        new IssueSeniorityCertificate(Day),
        new OpenStrikingOff(Day, StrikingGround.TransferPapersNotFiled, Striking),
        new AskForOwnReview(Day),
        new SubmitOwnReview(Day),
        new RefuseOwnReview(Day),
        new CloseStrikingOff(Day),
        new ResolveStrikingOff(Day, new Ballot(VotingForm.PartyCard, 12, 3, 1), true),
        new AppraiseLeaving(Day),
        new ResolveStrikingOffAtCommittee(Day, new Ballot(VotingForm.PartyCard, 12, 3, 1)),
        new DecideStrikingOff(Day, PartyBody.GrassrootsCommittee, new Ballot(VotingForm.PartyCard, 12, 3, 1)),
        new ReceiveStrikingOff(Day, Earlier),
        new AppealStrikingOff(Day, Earlier, AppealFiler.Collective, PartyBody.Secretariat),
        new ResolveStrikingOffAppeal(Day, PartyBody.Secretariat, true),
        new RecordDeath(Day),
        new RecordExpulsion(Day, new("case-1")),
        new ReverseExpulsion(Day, new("case-1"), PartyBody.SuperiorStandingCommittee, Cell, true),
        new EstablishEarlierMembership(Day, Before),
        new RestoreMembership(Day, PartyBody.SuperiorStandingCommittee, Cell, Earlier, true),
        new ResumeActivity(Day, PartyBody.SuperiorStandingCommittee, true, true, true),
        new RefuseResumption(Day, PartyBody.ProvincialStandingCommittee),
        new RecognizeMembership(Day, PartyBody.CentralOrganizationCommission, RecognitionGround.VietMinh, Earlier, Earlier, true, true, true, Cell),
        new StrikeImpostor(Day, PartyBody.SuperiorStandingCommittee, true),
        new DeclareSeniority(Day),
        new VerifySeniority(Day),
        new AppraiseSeniority(Day),
        new RecalculateSeniority(Day, PartyBody.Secretariat, Earlier),
        .. PaperSamples.Commands,
    ];

    public static ValueList<MembershipEvent> Events { get; } =
    [
        new ProspectListed(Day, Cell, PartyBody.PartCommittee),
        new ProspectRemoved(Day),
        new HelperAssigned(Day, Helper),
        new AwarenessCertificateRegistered(Day, Earlier, CertificateIssuer.CompetentCommittee),
        new ProcedureAuthorized(Day, PartyBody.GrassrootsCommittee),
        new ApplicationSubmitted(Day, true),
        new CvSubmitted(Day, Profile, [Relation.Father, Relation.SpouseMother]),
        new CvAmended(Day, Profile),
        new VerificationRequested(Day, "request-1", VerificationPlace.Abroad, Due),
        new VerificationReplied(Day, "request-1"),
        new VerificationConcluded(Day, [new(Relation.Mother, VerificationBasis.MemberConfirmed)]),
        new CvCertified(Day, PartyBody.GrassrootsCommittee),
        new MemberIntroduced(Day, Helper),
        new UnionIntroduced(Day, UnionBody.TradeUnion),
        new IntroducerReplaced(Day, new("person-7"), Helper, ReplacementReason.Disciplined, true),
        new CommentRegistered(Day, CommentSource.Workplace),
        new OpinionsCollected(Day, true, true, false),
        new OverAgeGroundEstablished(Day, true, OverAgeNeed.SpecialNeed),
        new PoliticalStandardConcluded(Day, PoliticalMatter.OwnCompetence),
        new ConsentRegistered(Day, ConsentKind.ElderLiteracy, PartyBody.GrassrootsCommittee),
        new CellResolved(Day, Cell, CellTally, Due),
        new PartAppraised(Day),
        new CommitteeResolved(Day, CellTally),
        new DossierForwarded(Day),
        new DecisionExtended(Day, Due),
        new AdmissionDecided(Day, PartyBody.GrassrootsCommittee, CellTally, Due),
        new DecisionReceived(Day, Due),
        new CeremonyHeld(Day, Helper, true, Later, Due),
        new MemberCvRegistered(Day),
        new ApplicantMoved(Day, true, Due),
        new HelpCertified(Day),
        new DossierForwardedAfterMove(Day),
        new DossierReceivedAfterMove(Day, Cell, Helper, Due, Due),
        new OwnDecisionAnnulled(Day),
        new ReviewRequested(Day, Due),
        new ReviewConcluded(Day, true),
        new ProcedureClosed(Day, CloseReason.NoLongerQualified),
        new AdmissionAnnulled(Day, AnnulmentGround.DishonestCv, true, true, true, true),
        new AdmissionRectified(Day, DefectiveStep.Papers, Later, true),
        new NewMemberCertificateRegistered(Day, Earlier, CertificateIssuer.CompetentCommittee),
        new HelperChanged(Day, Helper, HelperChangeReason.ProbationerMoved, true),
        new SelfReviewSubmitted(Day),
        new HelperCommented(Day, Helper, DutiesJudgment.NotFulfilled),
        new ProbationOpinionsCollected(Day, true, true, false),
        new ProbationReviewed(Day, Cell, Reviewed, 2, true, Due),
        new ReviewAppraised(Day),
        new CommitteeReviewed(Day, Reviewed, 2, true),
        new RecognitionExtended(Day, Due),
        new ProbationDecided(Day, PartyBody.GrassrootsCommittee, Reviewed, Later),
        new EarlierMembershipEstablished(Day, Before),
        new MembershipRestored(Day, PartyBody.SuperiorStandingCommittee, Cell, Earlier),
        new ActivityResumed(Day, PartyBody.SuperiorStandingCommittee),
        new ResumptionRefused(Day, PartyBody.SuperiorStandingCommittee),
        new MembershipRecognized(Day, PartyBody.SuperiorStandingCommittee, RecognitionGround.OneIntroducer, Earlier, Cell) { AdmittedPrecision = DatePrecision.Month },
        new ImpostorStruckOff(Day, PartyBody.SuperiorStandingCommittee),
        new SeniorityDeclared(Day),
        new SeniorityVerified(Day),
        new SeniorityAppraised(Day),
        new SeniorityRecalculated(Day, PartyBody.Secretariat, Earlier),
        new InterruptionRecorded(Day, InterruptionKind.LostContact, Later) { UntilPrecision = DatePrecision.Year },
        new RecognitionAnnounced(Day),
        new TransferGroundRegistered(Day, MoveReason.Contract, Later, Length.Months(24), Due),
        new TransferLetterIssued(Day, Cell, IntroducingBody.DirectSuperior, [TransferPaper.MoveDocument, TransferPaper.SelfReview], true, Later, Due),
        new TransferSlipRegistered(Day),
        new TransfereeContacted(Day, true, false),
        new TransferLetterPresented(Day, true),
        new MemberReceived(Day, true, Cell),
        new ReceptionRefused(Day, ReceptionRefusal.PapersDefective),
        new TransferRedirected(Day, Cell, Due),
        new TransferPapersLost(Day, true, true),
        new TransferCancelled(Day),
        new TemporaryTransferStarted(Day, Cell, MoveReason.Study, Length.Months(10), true, [TransferPaper.MoveDocument, TransferPaper.SelfReview], Later),
        new TemporaryTransferExtended(Day, Length.Months(3), true, true, Later),
        new TemporaryTransferEnded(Day),
        new IntroducedAbroad(Day, Later, MoveReason.ExportLabor, Length.Months(36), AbroadRoute.DirectSuperior, [TransferPaper.MoveDocument, TransferPaper.SelfReview], TransferKind.Official, Later, Due),
        new PresentedAbroad(Day, Cell),
        new MovedOnAbroad(Day, Cell, true),
        new ReturnedFromAbroad(Day, Due),
        new ReturnReported(Day, Cell, true),
        new ExemptionRequested(Day, ExemptionReason.Away, ExemptionExtent.Reduced, true, Earlier, Later, true),
        new MedicalPaperRegistered(Day, Earlier),
        new ExemptionWithdrawn(Day),
        new ExemptionConsidered(Day, CellTally, true),
        new ExemptionDecided(Day, PartyBody.GrassrootsCommittee, CellTally),
        new ExemptionReported(Day),
        new StayRegistered(Day, Earlier),
        new ReturnResolved(Day, CellTally),
        new ExemptionEnded(Day, true),
        new LeavingApplied(Day, true, true, true),
        new LeavingWithdrawn(Day),
        new LeavingResolved(Day, CellTally),
        new LeavingResolvedAtCommittee(Day, CellTally),
        new LeavingDecided(Day, PartyBody.GrassrootsCommittee, CellTally),
        new SeniorityCertificateIssued(Day),
        new StrikingOffOpened(Day, StrikingGround.TransferPapersNotFiled, Striking),
        new OwnReviewAsked(Day),
        new OwnReviewSubmitted(Day),
        new OwnReviewRefused(Day),
        new StrikingOffClosed(Day),
        new StrikingOffResolved(Day, CellTally, true),
        new LeavingAppraised(Day),
        new StrikingOffResolvedAtCommittee(Day, CellTally),
        new StrikingOffDecided(Day, PartyBody.GrassrootsCommittee, CellTally),
        new StrikingOffReceived(Day, Earlier, Due),
        new StrikingOffAppealed(Day, Earlier, AppealFiler.Collective, PartyBody.Secretariat, Due, true),
        new StrikingOffAppealResolved(Day, PartyBody.Secretariat, true),
        new DeathRecorded(Day),
        new MemberExpelled(Day, new("case-1")),
        new ExpulsionReversed(Day, new("case-1"), Cell, true),
        new CollectivelyTransferred(Day, Cell, new("chi-bộ-4")),
        .. PaperSamples.Events,
        new StandingRecorded(Day, Standing.Former, null)
        {
            AdmissionDecidedOn = Earlier,
            JoinedOn = new(2024, 2, 3),
            ProbationEndsOn = new(2025, 2, 3),
            OfficialOn = new(2025, 2, 4),
            RecognizedOn = new(2025, 3, 1),
            Ended = EndingReason.AdmissionAnnulled,
            Precision = DatePrecision.Year,
        },
        new DuesPaid(Day, new(2025, 4, 1), 42_500, Cell),
        new MemberGraded(Day, 2024, QualityLevel.Good, Cell),
        new EventCorrected(Day, 4, new ProspectRemoved(Earlier)) { Position = 6, Precision = DatePrecision.Month },
    ];

    public static ValueList<FindingValue> FindingValues { get; } =
    [
        new NumberValue(-3),
        new DateValue(Day),
        new LengthValue(Length.Months(12)),
        new FractionValue(new Fraction(2, 3)),
        new PublishedValue(new PublishedNumber(8345, 2, true, NumberWording.MoreThan)),
        new TermValue("standing.full"),
        new TermListValue(["standing.full", "standing.former"]),
        new KeyValue("request-1"),
    ];

    public static ValueList<FigureStatement> FigureStatements { get; } =
    [
        new PercentOfPlan(47, 45, PublishedNumber.Parse("104.44%"), PlanWording.Reached, 2, PublishedNumber.Parse("at least 3%"), 1500, new FigureBasis(new FigureTime(Earlier, Later), "cohort 1"), new FigureBasis(Day))
        {
            Label = "result", Quote = "đạt 104,44%", AsOf = Day, Measures = FigureMeasure.Flow,
        },
        new ShareOfWhole(PublishedNumber.Parse("hơn 500"), PublishedNumber.Parse("gần 29590"), PublishedNumber.Parse("1.70%"), new FigureBasis(Cohort: "x"), new FigureBasis()) { Measures = FigureMeasure.Stock },
        new SharedDenominator([new("a", PublishedNumber.Parse("75.51%")), new("b", PublishedNumber.Parse("14.29%"))], 49, [new("a", 37)], 200),
        new SumOfParts([new("a", PublishedNumber.Parse("75.9")), new("b", PublishedNumber.Parse("24.10"))], PublishedNumber.Parse("100.0")),
        new PartsOfTotal(215, [new("a", 106), new("b", 62)], Exclusive: true, Complete: false),
        new Growth(PublishedNumber.Parse("37%"), PublishedNumber.Parse("78%"), PublishedNumber.Parse("41%"), GrowthMeasure.Points),
        new SingleCount(31, [new("a", 4)], 51, CountedAs.Occurrences),
        new PlanAgainstImplied(PublishedNumber.Parse("hơn 500"), PublishedNumber.Parse("hơn 56%"), PublishedNumber.Parse("trên 5000"), 5),
        new PlanCascade([new("a", 150), new("b", 110)], PublishedNumber.Parse("about 260")),
        new MembersAssigned(101, 101, 108),
        new PlainClaim(PlanWording.NotReached, PublishedNumber.Parse("100%")),
    ];

    public static FigureArticle FigureArticle { get; } = new(1, "article-1", [new SumOfParts([new("a", 2), new("b", 3)], 5)])
    {
        Source = "https://example.org", Published = "2021-08/09", Place = "a district", Notes = "none",
    };

    public static MembershipEvidence Evidence { get; } = new()
    {
        Cell = new CellSituation(Cell, Day, "register", CellPlace.VillageUnderCommune, SuperiorKind.Army)
        {
            HasPartCommittee = true,
            Delegated = new Delegation(Earlier),
            Empowered = new Delegation(Earlier, Later),
            ApplicantPlace = OrganizationPlace.Residence,
        },
        Roster = new Roster(Cell, PartyBody.Cell, Day, "register", [new(Helper), new(new("person-6")) { Present = false, Exempt = true }]),
        Members =
        [
            new(Helper, Day, "register", Standing.Full) { Acquaintance = new(Earlier, SharedThrough.Residence, true) },
            new(new("person-7"), Day, "register", Standing.Former) { DisciplinedOn = Earlier, MovedOn = Later },
        ],
    };

    public static MembershipRecord Record { get; } = MembershipHistory.Fold(
        new PersonId("person-1"),
        [
            new ProspectListed(Earlier, Cell, null),
            new HelperAssigned(Earlier, Helper),
            new ProcedureAuthorized(Day, PartyBody.GrassrootsCommittee),
            new CvSubmitted(Day, Profile, [Relation.Father]),
            new MemberIntroduced(Later, Helper) { Precision = DatePrecision.Month },
            new EventCorrected(Later, 4, new MemberIntroduced(Later, new("person-7"))),
            new CellResolved(Later, Cell, CellTally, Due),
        ]);
}
