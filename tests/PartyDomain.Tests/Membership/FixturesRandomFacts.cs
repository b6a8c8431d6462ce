using NodaTime;
using PartyDomain.Membership.Transfers;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Restoration;
using PartyDomain.Membership.Seniority;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Membership;

/// <summary>Any fact with any content, on days close to each other so that many share a day.</summary>
internal static class RandomFacts
{
    private static readonly PersonId[] People = [Journey.First, Journey.Second, Journey.Helper, Journey.Other, Journey.Person];

    public static IReadOnlyList<Func<Random, LocalDate, MembershipEvent>> Kinds { get; } =
    [
        (r, on) => new ProspectListed(on, Cell(r), r.Maybe(r.Any<PartyBody>())),
        (_, on) => new ProspectRemoved(on),
        (r, on) => new HelperAssigned(on, r.Of(People)),
        (r, on) => new AwarenessCertificateRegistered(on, on.PlusDays(-r.Next(900)), r.Any<CertificateIssuer>()),
        (r, on) => new ProcedureAuthorized(on, r.Any<PartyBody>()),
        (r, on) => new ApplicationSubmitted(on, r.Flip()),
        (r, on) => new CvSubmitted(on, Profile(r, on), []),
        (r, on) => new CvAmended(on, Profile(r, on)),
        (r, on) => new VerificationRequested(on, $"r-{r.Next(3)}", r.Any<VerificationPlace>(), r.Maybe(Due(r, on))),
        (r, on) => new VerificationReplied(on, $"r-{r.Next(3)}"),
        (_, on) => new VerificationConcluded(on, [new(Relation.Applicant, VerificationBasis.Verified)]),
        (r, on) => new CvCertified(on, r.Any<PartyBody>()),
        (r, on) => new MemberIntroduced(on, r.Of(People)),
        (r, on) => new UnionIntroduced(on, r.Any<UnionBody>()),
        (r, on) => new IntroducerReplaced(on, r.Of(People), r.Of(People), r.Any<ReplacementReason>(), r.Flip()),
        (r, on) => new CommentRegistered(on, r.Any<CommentSource>()),
        (r, on) => new OpinionsCollected(on, r.Flip(), r.Flip(), r.Flip()),
        (r, on) => new OverAgeGroundEstablished(on, r.Flip(), r.Any<OverAgeNeed>()),
        (r, on) => new PoliticalStandardConcluded(on, r.Any<PoliticalMatter>()),
        (r, on) => new ConsentRegistered(on, r.Any<ConsentKind>(), r.Any<PartyBody>()),
        (r, on) => new CellResolved(on, Cell(r), Tally(r, PartyBody.Cell), r.Maybe(Due(r, on))),
        (_, on) => new PartAppraised(on),
        (r, on) => new CommitteeResolved(on, Tally(r, PartyBody.GrassrootsCommittee)),
        (_, on) => new DossierForwarded(on),
        (r, on) => new DecisionExtended(on, Due(r, on)),
        (r, on) => Decision(r, on, r.Any<PartyBody>()),
        (r, on) => new DecisionReceived(on, r.Maybe(Due(r, on))),
        (r, on) => new CeremonyHeld(on, r.Of(People), r.Flip(), on.PlusMonths(12), r.Maybe(Due(r, on))),
        (_, on) => new MemberCvRegistered(on),
        (r, on) => new ApplicantMoved(on, r.Flip(), r.Maybe(Due(r, on))),
        (_, on) => new HelpCertified(on),
        (_, on) => new DossierForwardedAfterMove(on),
        (r, on) => new DossierReceivedAfterMove(on, Cell(r), r.Of(People), r.Maybe(Due(r, on)), r.Maybe(Due(r, on))),
        (_, on) => new OwnDecisionAnnulled(on),
        (r, on) => new ReviewRequested(on, r.Maybe(Due(r, on))),
        (r, on) => new ReviewConcluded(on, r.Flip()),
        (r, on) => new ProcedureClosed(on, r.Any<CloseReason>()),
        (r, on) => new AdmissionAnnulled(on, r.Any<AnnulmentGround>(), r.Flip(), r.Flip(), r.Flip(), r.Flip()),
        (r, on) => new AdmissionRectified(on, r.Any<DefectiveStep>(), on.PlusDays(-r.Next(30)), r.Flip()),
        (r, on) => new NewMemberCertificateRegistered(on, on.PlusDays(-r.Next(30)), r.Any<CertificateIssuer>()),
        (r, on) => new HelperChanged(on, r.Of(People), r.Any<HelperChangeReason>(), r.Flip()),
        (_, on) => new SelfReviewSubmitted(on),
        (r, on) => new HelperCommented(on, r.Of(People), r.Any<DutiesJudgment>()),
        (r, on) => new ProbationOpinionsCollected(on, r.Flip(), r.Flip(), r.Flip()),
        (r, on) => new ProbationReviewed(on, Cell(r), Review(r, PartyBody.Cell), r.Next(4), r.Flip(), r.Maybe(Due(r, on))),
        (_, on) => new ReviewAppraised(on),
        (r, on) => new CommitteeReviewed(on, Review(r, PartyBody.GrassrootsCommittee), r.Next(4), r.Flip()),
        (r, on) => new RecognitionExtended(on, Due(r, on)),
        (r, on) => new ProbationDecided(on, r.Any<PartyBody>(), Review(r, r.Any<PartyBody>()), r.Maybe<LocalDate>(on)),
        (_, on) => new RecognitionAnnounced(on),
        (r, on) => new ExemptionRequested(on, r.Any<ExemptionReason>(), r.Any<ExemptionExtent>(), r.Flip(), on, r.Maybe(on.PlusMonths(r.Next(20))), r.Flip()),
        (_, on) => new MedicalPaperRegistered(on, on),
        (_, on) => new ExemptionWithdrawn(on),
        (r, on) => new ExemptionConsidered(on, Tally(r, PartyBody.Cell), r.Flip()),
        (r, on) => new ExemptionDecided(on, r.Any<PartyBody>(), Tally(r, r.Any<PartyBody>())),
        (_, on) => new ExemptionReported(on),
        (_, on) => new StayRegistered(on, on),
        (r, on) => new ReturnResolved(on, Tally(r, PartyBody.Cell)),
        (r, on) => new ExemptionEnded(on, r.Flip()),
        (r, on) => new LeavingApplied(on, r.Flip(), r.Flip(), r.Flip()),
        (_, on) => new LeavingWithdrawn(on),
        (r, on) => new LeavingResolved(on, Tally(r, PartyBody.Cell)),
        (r, on) => new LeavingResolvedAtCommittee(on, Tally(r, PartyBody.GrassrootsCommittee)),
        (r, on) => new LeavingDecided(on, r.Any<PartyBody>(), Tally(r, r.Any<PartyBody>())),
        (_, on) => new SeniorityCertificateIssued(on),
        (r, on) => new StrikingOffOpened(on, r.Any<StrikingGround>(), StrikingFacts.None),
        (_, on) => new OwnReviewAsked(on),
        (_, on) => new OwnReviewSubmitted(on),
        (_, on) => new OwnReviewRefused(on),
        (_, on) => new StrikingOffClosed(on),
        (r, on) => new StrikingOffResolved(on, Tally(r, PartyBody.Cell), r.Flip()),
        (_, on) => new LeavingAppraised(on),
        (r, on) => new StrikingOffResolvedAtCommittee(on, Tally(r, PartyBody.GrassrootsCommittee)),
        (r, on) => new StrikingOffDecided(on, r.Any<PartyBody>(), Tally(r, r.Any<PartyBody>())),
        (r, on) => new StrikingOffReceived(on, on, r.Maybe(Due(r, on))),
        (r, on) => new StrikingOffAppealed(on, on, r.Any<AppealFiler>(), r.Any<PartyBody>(), r.Maybe(Due(r, on)), r.Flip()),
        (r, on) => new StrikingOffAppealResolved(on, r.Any<PartyBody>(), r.Flip()),
        (_, on) => new DeathRecorded(on),
        (r, on) => new MemberExpelled(on, new CaseId($"case-{r.Next(2)}")),
        (r, on) => new ExpulsionReversed(on, new CaseId($"case-{r.Next(2)}"), Cell(r), r.Flip()),
        (r, on) => new EarlierMembershipEstablished(on, Readmission.RandomEarlier.Any(r, on)),
        (r, on) => new MembershipRestored(on, r.Any<PartyBody>(), Cell(r), on.PlusDays(-r.Next(30))),
        (r, on) => new ActivityResumed(on, r.Any<PartyBody>()),
        (r, on) => new ResumptionRefused(on, r.Any<PartyBody>()),
        (r, on) => new MembershipRecognized(on, r.Any<PartyBody>(), r.Any<RecognitionGround>(), on.PlusYears(-r.Next(70)), r.Maybe(Cell(r))) { AdmittedPrecision = r.Any<DatePrecision>() },
        (r, on) => new ImpostorStruckOff(on, r.Any<PartyBody>()),
        (_, on) => new SeniorityDeclared(on),
        (_, on) => new SeniorityVerified(on),
        (_, on) => new SeniorityAppraised(on),
        (r, on) => new SeniorityRecalculated(on, r.Any<PartyBody>(), r.Maybe(on.PlusYears(-r.Next(40)))),
        (r, on) => new InterruptionRecorded(on, r.Any<InterruptionKind>(), r.Maybe(on.PlusDays(r.Next(900)))) { UntilPrecision = r.Any<DatePrecision>() },
        (r, on) => new CollectivelyTransferred(on, Cell(r), Cell(r)),
        (r, on) => Dues.RandomDues.Payment(r, on, Cell(r)),
        (r, on) => new PartyDomain.Membership.Evaluation.MemberGraded(on, on.Year - 1, r.Any<PartyDomain.Membership.Evaluation.QualityLevel>(), Cell(r)),
        (r, on) => new TransferGroundRegistered(on, r.Any<MoveReason>(), on.PlusDays(r.Next(20)), null, r.Maybe(Due(r, on))),
        (r, on) => new TransferLetterIssued(on, Cell(r), r.Any<IntroducingBody>(), [r.Any<TransferPaper>()], r.Flip(), r.Maybe(on), r.Maybe(Due(r, on))),
        (_, on) => new TransferSlipRegistered(on),
        (r, on) => new TransfereeContacted(on, r.Flip(), r.Flip()),
        (r, on) => new TransferLetterPresented(on, r.Flip()),
        (r, on) => new MemberReceived(on, r.Flip(), Cell(r)),
        (r, on) => new ReceptionRefused(on, r.Any<ReceptionRefusal>()),
        (r, on) => new TransferRedirected(on, Cell(r), r.Maybe(Due(r, on))),
        (r, on) => new TransferPapersLost(on, r.Flip(), r.Flip()),
        (_, on) => new TransferCancelled(on),
        (r, on) => new TemporaryTransferStarted(on, Cell(r), r.Any<MoveReason>(), null, r.Flip(), [], r.Maybe(on.PlusMonths(r.Next(12)))),
        (r, on) => new TemporaryTransferExtended(on, Length.Months(1 + r.Next(12)), r.Flip(), r.Flip(), on.PlusMonths(r.Next(12))),
        (_, on) => new TemporaryTransferEnded(on),
        (r, on) => new IntroducedAbroad(on, on.PlusDays(r.Next(9)), r.Any<MoveReason>(), null, r.Any<AbroadRoute>(), [], r.Any<TransferKind>(), r.Maybe(on.PlusMonths(6)), r.Maybe(Due(r, on))),
        (r, on) => new PresentedAbroad(on, Cell(r)),
        (r, on) => new MovedOnAbroad(on, Cell(r), r.Flip()),
        (r, on) => new ReturnedFromAbroad(on, r.Maybe(Due(r, on))),
        (r, on) => new ReturnReported(on, Cell(r), r.Flip()),
        (r, on) => new StandingRecorded(on, r.Any<Standing>(), r.Maybe(Cell(r)))
        {
            AdmissionDecidedOn = r.Maybe(on.PlusDays(-r.Next(30))),
            JoinedOn = r.Maybe(on),
            ProbationEndsOn = r.Maybe(on.PlusMonths(12)),
            OfficialOn = r.Maybe(on.PlusMonths(-r.Next(30))),
            RecognizedOn = r.Maybe(on),
            Ended = r.Maybe(r.Any<EndingReason>()),
        },
    ];

    public static MembershipEvent Any(Random random, LocalDate on) => random.Of(Kinds)(random, on);

    /// <summary>Facts that may be corrections; a replacement keeps the day of what it replaces.</summary>
    public static List<MembershipEvent> Sequence(Random random, int count)
    {
        var facts = new List<MembershipEvent>(count);
        for (var i = 0; i < count; i++)
        {
            var on = new LocalDate(2025, 8, 1).PlusDays(random.Next(40));
            var targets = Enumerable.Range(0, i).Where(index => facts[index] is not EventCorrected).ToList();
            facts.Add(targets.Count > 0 && random.Next(6) == 0 ? Correction(random, facts, random.Of(targets), on) : Any(random, on));
        }

        return facts;
    }

    public static T Of<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public static T Any<T>(this Random random)
        where T : struct, Enum => random.Of(Enum.GetValues<T>());

    public static bool Flip(this Random random) => random.Next(2) == 0;

    private static T? Maybe<T>(this Random random, T value)
        where T : struct => random.Flip() ? value : null;

    private static Deadline? Maybe(this Random random, Deadline value) => random.Flip() ? value : null;

    private static EventCorrected Correction(Random random, List<MembershipEvent> facts, int target, LocalDate on) =>
        new(on, target, random.Flip() ? null : Any(random, facts[target].On));

    private static OrganizationId Cell(Random random) => random.Flip() ? Journey.OldCell : Journey.NewCell;

    private static ApplicantProfile Profile(Random random, LocalDate on) => new(on.PlusMonths(-random.Next(200, 800)), random.Any<EducationLevel>());

    private static Tally Tally(Random random, PartyBody body) => random.Flip() ? Probationers.Carried(body) : Probationers.Below(body);

    private static ReviewTally Review(Random random, PartyBody body) => new(body, 12, 8, 8, Journey.Reviews(random.Next(6), random.Next(6)), random.Any<ReviewResult>());

    private static Deadline Due(Random random, LocalDate on) =>
        new(on, Length.WorkingDays(30), on.PlusDays(42 + random.Next(5)), new Citation(Instruments.Regulation294.Id, "4.3.1"), EvidenceGrade.Confirmed);

    private static AdmissionDecided Decision(Random random, LocalDate on, PartyBody by) => new(on, by, Tally(random, by), random.Maybe(Due(random, on)));
}
