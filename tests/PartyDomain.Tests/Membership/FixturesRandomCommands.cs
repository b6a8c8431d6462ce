using NodaTime;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Voting;
using PartyDomain.Workflows;

namespace PartyDomain.Tests.Membership;

/// <summary>Commands that fit the state, and commands that do not.</summary>
internal static class RandomCommands
{
    private static readonly PersonId[] People = [Journey.First, Journey.Second, Journey.Helper, Journey.Other, Journey.Person];

    /// <summary>The steps that lead on; chosen more often, so that walks reach the later phases.</summary>
    public static HashSet<string> Forward { get; } = new(StringComparer.Ordinal)
    {
        "admission.authorize", "admission.verification", "admission.certify-cv", "admission.verification-reply", "admission.cell-resolution", "admission.part-appraisal", "admission.committee-resolution", "admission.forward",
        "admission.extend-decision", "admission.decision", "admission.receive-decision", "admission.ceremony", "admission.certify-help",
        "admission.forward-after-move", "admission.annul-own-decision", "admission.receive-after-move", "admission.request-review",
        "admission.conclude-review", "probation.cell-review", "probation.part-appraisal", "probation.committee-review",
        "probation.extend-decision", "probation.decision", "probation.announce", "leaving.expulsion", "leaving.reversal",
        "leaving.apply", "leaving.cell-vote", "leaving.committee-vote", "leaving.decision", "leaving.part-appraisal", "leaving.open-striking-off", "leaving.ask-for-own-review",
        "leaving.own-review", "leaving.cell-strike", "leaving.committee-strike", "leaving.decide-strike", "leaving.receipt", "leaving.appeal", "leaving.resolve-appeal",
        "exemption.request", "exemption.medical", "exemption.cell-vote", "exemption.decision", "exemption.report", "exemption.stay", "exemption.return", "exemption.end",
    };

    /// <summary>Every command, with content that usually fits when <c>good</c> and any content otherwise.</summary>
    public static IReadOnlyDictionary<string, Func<Context, MembershipCommand>> Kinds { get; } = new Dictionary<string, Func<Context, MembershipCommand>>(Exemptions.ExemptionCommands.Kinds.Concat(Leaving.LeavingCommands.Kinds), StringComparer.Ordinal)
    {
        ["admission.list"] = c => new ListProspect(c.On, c.Cell, c.Good ? null : c.Random.Any<PartyBody>()),
        ["admission.remove"] = c => new RemoveProspect(c.On),
        ["admission.assign-helper"] = c => new AssignHelper(c.On, c.Helping),
        ["admission.certificate"] = c => new RegisterAwarenessCertificate(c.On, c.On.PlusDays(c.Good ? -c.Random.Next(300) : c.Random.Next(-3000, 30)), c.Random.Any<CertificateIssuer>()),
        ["admission.authorize"] = c => new AuthorizeProcedure(c.On, c.Base),
        ["admission.application"] = c => new SubmitApplication(c.On, c.Good || c.Random.Flip()),
        ["admission.cv"] = c => new SubmitCv(c.On, c.Profile, new Dossier(c.On).Declared),
        ["admission.amend-cv"] = c => new AmendCv(c.On, c.Profile),
        ["admission.request-verification"] = c => new RequestVerification(c.On, $"r-{(c.Good ? c.Journey.Record.History.Count : c.Random.Next(3))}", c.Random.Any<VerificationPlace>()),
        ["admission.verification-reply"] = c => new RegisterVerificationReply(c.On, c.Journey.Record.Dossier.VerificationRequests.LastOrDefault(request => request.RepliedOn is null)?.Request ?? "r-0"),
        ["admission.verification"] = c => new ConcludeVerification(c.On, c.Good ? new Dossier(c.On).Verified : [new(c.Random.Any<Relation>(), c.Random.Any<VerificationBasis>())]),
        ["admission.certify-cv"] = c => new CertifyCv(c.On, c.Base),
        ["admission.introduction"] = c => new IntroduceByMember(c.On, c.Good ? c.Random.Of([Journey.First, Journey.Second]) : c.Random.Of(People)),
        ["admission.union-introduction"] = c => new IntroduceByUnion(c.On, c.Random.Any<UnionBody>()),
        ["admission.replace-introducer"] = c => new ReplaceIntroducer(c.On, c.Journey.Record.Dossier.Introductions is [var former, ..] ? former.Introducer : Journey.First, c.Good ? Journey.Helper : c.Random.Of(People), c.Random.Any<ReplacementReason>(), c.Good || c.Random.Flip()),
        ["admission.comment"] = c => new RegisterComment(c.On, c.Random.Any<CommentSource>()),
        ["admission.opinions"] = c => new CollectOpinions(c.On, c.Good || c.Random.Flip(), c.Good || c.Random.Flip(), c.Random.Flip()),
        ["admission.over-age-ground"] = c => new EstablishOverAgeGround(c.On, c.Random.Flip(), c.Random.Any<OverAgeNeed>()),
        ["admission.earlier-membership"] = c => new EstablishEarlierMembership(c.On, c.Good ? Readmission.RandomEarlier.Fitting(c.Journey.Record, c.On) : Readmission.RandomEarlier.Any(c.Random, c.On)),
        ["admission.political-standard"] = c => new ConcludePoliticalStandard(c.On, c.Good ? PoliticalMatter.OwnCompetence : c.Random.Any<PoliticalMatter>()),
        ["admission.consent"] = c => Consent(c),
        ["admission.cell-resolution"] = c => new ResolveAtCell(c.On, c.Ballot),
        ["admission.part-appraisal"] = c => new AppraiseAtPart(c.On),
        ["admission.committee-resolution"] = c => new ResolveAtCommittee(c.On, c.Ballot),
        ["admission.forward"] = c => new ForwardDossier(c.On),
        ["admission.extend-decision"] = c => new ExtendDecision(c.On),
        ["admission.decision"] = c => new DecideAdmission(c.On, c.Decider, c.Ballot),
        ["admission.receive-decision"] = c => new ReceiveDecision(c.On),
        ["admission.ceremony"] = c => new HoldCeremony(c.On, c.Helping, c.Random.Next(4) > 0),
        ["admission.member-cv"] = c => new RegisterMemberCv(c.On),
        ["admission.move"] = c => new ReportMove(c.On, c.Random.Flip()),
        ["admission.certify-help"] = c => new CertifyHelp(c.On),
        ["admission.forward-after-move"] = c => new ForwardAfterMove(c.On),
        ["admission.annul-own-decision"] = c => new AnnulOwnDecision(c.On),
        ["admission.receive-after-move"] = c => new ReceiveAfterMove(c.On, c.Random.Flip() ? Journey.NewCell : Journey.OldCell, c.Helping),
        ["admission.request-review"] = c => new RequestReview(c.On),
        ["admission.conclude-review"] = c => new ConcludeReview(c.On, c.Random.Flip()),
        ["admission.close"] = c => new CloseProcedure(c.On, c.Random.Any<CloseReason>()),
        ["admission.annul"] = c => new AnnulAdmission(c.On, c.Random.Any<AnnulmentGround>(), c.Good || c.Random.Flip(), c.Random.Flip(), c.Random.Flip(), c.Good || c.Random.Flip()),
        ["admission.rectify"] = c => new RectifyAdmission(c.On, c.Random.Any<DefectiveStep>(), c.On.PlusDays(c.Good ? -1 : 1), c.Good || c.Random.Flip()),
        ["probation.class"] = c => new RegisterNewMemberCertificate(c.On, c.On.PlusDays(c.Good ? -1 : 1), c.Random.Any<CertificateIssuer>()),
        ["probation.change-helper"] = c => new ChangeHelper(c.On, c.Helping, c.Random.Any<HelperChangeReason>(), c.Random.Flip()),
        ["probation.self-review"] = c => new SubmitSelfReview(c.On),
        ["probation.helper-comment"] = c => new SubmitHelperComment(c.On, c.Good ? c.Journey.Record.Probation?.Helper ?? Journey.Helper : c.Random.Of(People), c.Random.Any<DutiesJudgment>()),
        ["probation.opinions"] = c => new CollectProbationOpinions(c.On, c.Good || c.Random.Flip(), c.Good || c.Random.Flip(), c.Random.Flip()),
        ["probation.cell-review"] = c => new ReviewProbation(c.On, c.Review),
        ["probation.part-appraisal"] = c => new AppraiseReview(c.On),
        ["probation.committee-review"] = c => new ReviewAtCommittee(c.On, c.Review),
        ["probation.extend-decision"] = c => new ExtendRecognition(c.On),
        ["probation.decision"] = c => new DecideProbation(c.On, c.Decider, c.Review),
        ["probation.announce"] = c => new AnnounceRecognition(c.On),
        ["leaving.expulsion"] = c => new RecordExpulsion(c.On, Context.Case),
        ["leaving.reversal"] = c => new ReverseExpulsion(c.On, Context.Case, c.Good ? PartyBody.SuperiorStandingCommittee : c.Random.Any<PartyBody>(), c.Cell, c.Good || c.Random.Flip()),
    };

    private static RegisterConsent Consent(Context c)
    {
        var kind = c.Random.Any<ConsentKind>();
        var body = kind == ConsentKind.LateCeremony ? PartyBody.DirectSuperior : PartyBody.ProvincialStandingCommittee;
        return new RegisterConsent(c.On, kind, c.Good ? body : c.Random.Any<PartyBody>());
    }

    /// <summary>A command that fits the record's phase, or any command.</summary>
    public static MembershipCommand Next(Journey journey, LocalDate on, Random random, bool good)
    {
        var phases = new[] { TermKey.Of(journey.Record.Dossier.Phase), journey.Record is { Probation: { } file, Standing: Standing.Probationary or Standing.Full } ? TermKey.Of(file.Phase) : string.Empty, journey.Record.Ending?.Reason == EndingReason.Expelled || IsTakenOver(journey.Record) ? TermKey.Of(LeavingFacts.PhaseOf(journey.Record)) : string.Empty, IsTakenOver(journey.Record) ? TermKey.Of(journey.Record.Exemption.Phase) : string.Empty };
        var open = good
            ? AdmissionSteps.Describe().Concat(ProbationSteps.Describe()).Concat(LeavingSteps.Describe()).Concat(ExemptionSteps.Describe()).Where(step => step.From.Intersect(phases, StringComparer.Ordinal).Any()).Select(step => step.Id).ToList()
            : [.. Kinds.Keys];
        var forward = open.Where(Forward.Contains).ToList();
        open = good && forward.Count > 0 && random.Next(4) > 0 ? forward : open;
        return Kinds[random.Of(open)](new Context(journey, on, random, good));
    }

    // A member known by today's facts: walks that begin in admission or probation stay there.
    private static bool IsTakenOver(MembershipRecord record) => record.Dossier == AdmissionDossier.Empty && record.Probation is null && record.Standing >= Standing.Probationary;

    internal sealed record Context(Journey Journey, LocalDate On, Random Random, bool Good)
    {
        public static CaseId Case => new("case-1");

        public OrganizationId Cell => Good ? Journey.Cell.Cell : Random.Flip() ? Journey.OldCell : Journey.NewCell;

        public PersonId Helping => Good ? Random.Of([Journey.Helper, Journey.Other]) : Random.Of(People);

        public PartyBody Base => !Good ? Random.Any<PartyBody>() : Journey.Cell.Place == CellPlace.UnderGrassrootsCommittee ? PartyBody.GrassrootsCommittee : PartyBody.DirectSuperior;

        public Ballot Ballot => Good ? Journey.Votes(Random.Next(5) == 0 ? 6 : 11) : Journey.Votes(Random.Next(14), Random.Next(3));

        public ReviewBallot Review => !Good ? Journey.Reviews(Random.Next(13), Random.Next(13)) : Random.Next(4) switch { 0 => Journey.Reviews(6, 6), 1 => Journey.Reviews(1, 10), _ => Journey.Reviews(11, 1) };

        public PartyBody Decider => Good && AdmissionCompetence.Of(Journey.Cell with { AsOf = On }, On, Journey.Law).Events is [var route] ? route.Decider : Random.Any<PartyBody>();

        public ApplicantProfile Profile => new(On.PlusMonths(Good ? -360 : -Random.Next(190, 800)), Good ? EducationLevel.LowerSecondaryDiploma : Random.Any<EducationLevel>())
        {
            Union = Good ? UnionSetting.None : Random.Any<UnionSetting>(),
            Married = Random.Flip(),
            HasAdultChildren = Random.Flip(),
            Situation = Good ? Situation.Ordinary : Random.Any<Situation>(),
            SituationMonths = Random.Next(24),
            Locality = Random.Any<Locality>(),
            Role = Random.Any<CommunityRole>(),
            FisherAtSea = Random.Flip(),
            VietnameseCitizen = Good || Random.Next(5) > 0,
            UnderSpecialRules = !Good && Random.Next(5) == 0,
        };
    }
}
