using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using Need = PartyDomain.Workflows.Requirement<PartyDomain.Membership.Admission.AdmissionFacts>;
using Row = PartyDomain.Workflows.Step<PartyDomain.Membership.Admission.AdmissionFacts>;

namespace PartyDomain.Membership.Admission;

/// <summary>The step table of admission. Deciding, explaining and drawing read this one table.</summary>
public static class AdmissionSteps
{
    private static readonly ValueList<string> Making = Phases(AdmissionPhase.Listed, AdmissionPhase.Preparing);
    private static readonly ValueList<string> BeforeDecision =
        Phases(AdmissionPhase.Preparing, AdmissionPhase.CellResolved, AdmissionPhase.CommitteeResolved, AdmissionPhase.Escalated, AdmissionPhase.Moved, AdmissionPhase.MovedReceived);

    private static readonly Need Route = new("route", RouteRules.Route);
    private static readonly Need Helper = new("helper-full-member", DossierRules.Helper);
    private static readonly Need GrassrootsBody = new("competent-body", DossierRules.GrassrootsBody);

    private static readonly Need EarlierEstablished = new("earlier-membership", ReadmissionRules.Established);
    private static readonly Need NeverReadmitted = new("readmission-bars", ReadmissionRules.NotBarred);
    private static readonly Need ReadmittedOnce = new("readmission-once", ReadmissionRules.Once);

    internal static IReadOnlyList<Row> All { get; } = [.. Source(), .. Papers(), .. Votes(), .. Ceremony(), .. Moves(), .. Endings()];

    /// <summary>Gives the table as data.</summary>
    /// <returns>The rows.</returns>
    public static ValueList<StepDescription> Describe() => All.Select(step => step.Describe()).ToValueList();

    internal static Row For(AdmissionCommand command) => All.First(step => step.Command == command.GetType());

    private static Row[] Source() =>
    [
        Act<ListProspect>("list", "actor.cell", Phases(AdmissionPhase.NotListed, AdmissionPhase.Closed, AdmissionPhase.Annulled, AdmissionPhase.Admitted), To(AdmissionPhase.Listed)) with
        {
            // Who was admitted and left may be listed again.
            IsOpen = (f, _) => f.Record is { Standing: Standing.Outside } or { Standing: Standing.Former, Ending: not { Reason: EndingReason.Died } },
            Requirements = [new("assigner", DossierRules.Assigner), new("no-member", ReadmissionRules.NoMember)],
        },
        Act<RemoveProspect>("remove", "actor.cell", Making, To(AdmissionPhase.NotListed)) with { IsOpen = (_, _) => false },
        Paper<AssignHelper>("assign-helper", "actor.cell", Making, (f, _) => f.Dossier.Helper is null) with { Requirements = [Helper] },
        Paper<RegisterAwarenessCertificate>("certificate", "actor.applicant", Making, (f, _) => f.Dossier.CertificateIssuedOn is null) with
        {
            Requirements = [new("certificate-date", DossierRules.CertificateDate)],
            Form = PaperForms.AwarenessCertificate,
        },
        Act<AuthorizeProcedure>("authorize", "actor.grassroots-committee", Phases(AdmissionPhase.Listed), To(AdmissionPhase.Preparing)) with
        {
            Requirements = [GrassrootsBody],
        },
    ];

    private static Row[] Papers() =>
    [
        Paper<SubmitApplication>("application", "actor.applicant", Making, (f, _) => f.Dossier.ApplicationOn is null) with
        {
            Requirements = [new("written-personally", DossierRules.PersonalApplication)],
            Form = PaperForms.Application,
        },
        Paper<SubmitCv>("cv", "actor.applicant", Making, (f, _) => f.Dossier.CvOn is null) with
        {
            Requirements = [new("relatives-declared", VerificationRules.Declaration)],
            Form = PaperForms.Cv,
        },
        Paper<AmendCv>("amend-cv", "actor.applicant", Making, (_, _) => false) with { Requirements = [new("cv", DossierRules.Cv)] },
        Paper<RequestVerification>("request-verification", "actor.grassroots-committee", Making, (_, _) => false) with
        {
            Requirements = [new("cv", DossierRules.Cv), new("new-request", VerificationRules.NewRequest)],
        },
        Paper<RegisterVerificationReply>("verification-reply", "actor.addressee", Making, (f, _) => f.Dossier.VerificationRequests.Any(r => r.RepliedOn is null)) with
        {
            Requirements = [new("open-request", VerificationRules.Reply)],
            Deadline = (f, _) => f.Dossier.VerificationRequests.Where(r => r is { RepliedOn: null, Due: not null }).MinBy(r => r.Due!.DueOn)?.Due,
        },
        Paper<ConcludeVerification>("verification", "actor.grassroots-committee", Making, (f, _) => f.Dossier.CvOn is not null && f.Dossier.Verification is null) with
        {
            Requirements = [new("cv", DossierRules.Cv), new("replies", VerificationRules.Replies), new("persons-verified", VerificationRules.Scope), new("grounds", VerificationRules.Grounds)],
        },
        Paper<CertifyCv>("certify-cv", "actor.grassroots-committee", Making, (f, _) => f.Dossier is { CvOn: not null, CvCertifiedOn: null }) with
        {
            Requirements = [new("verified", VerificationRules.Verified), GrassrootsBody],
        },
        Paper<IntroduceByMember>("introduction", "actor.introducer", Making, (f, _) => f.Dossier.Introductions.Count < 2) with
        {
            Requirements = [new("introducer", IntroducerRules.Introducer)],
            Form = PaperForms.IntroductionLetter,
        },
        Paper<IntroduceByUnion>("union-introduction", "actor.mass-organization", Making, (f, _) => f.Dossier.Profile is { Union: not UnionSetting.None } && f.Dossier.UnionIntroductions.Count == 0) with
        {
            Form = PaperForms.YouthUnionResolution,
        },
        Paper<ReplaceIntroducer>("replace-introducer", "actor.cell", Making, (_, _) => false) with
        {
            Requirements = [new("replacement", IntroducerRules.Replacement), new("replacement-letter", IntroducerRules.ReplacementLetter)],
            Form = PaperForms.IntroductionLetter,
        },
        Paper<RegisterComment>("comment", "actor.other-organization", Making, (_, _) => false),
        Paper<CollectOpinions>("opinions", "actor.cell", Making, (f, _) => f.Dossier.OpinionsOn is null) with
        {
            Requirements = [new("opinions-asked", DossierRules.OpinionsComplete)],
            Form = PaperForms.ConsolidatedOpinions,
        },
        Paper<EstablishOverAgeGround>("over-age-ground", "actor.cell", Making, (_, _) => false),
        Paper<EstablishEarlierMembership>("earlier-membership", "actor.cell", Making, (f, _) => f.Record.Past.Count > 0 && f.Dossier.Earlier is null) with
        {
            Requirements = [new("as-recorded", ReadmissionRules.AsRecorded)],
        },
        Paper<ConcludePoliticalStandard>("political-standard", "actor.competent-committee", [Key(AdmissionPhase.Listed), .. BeforeDecision], (_, _) => false),
        Paper<RegisterConsent>("consent", "actor.consenting-body", [.. BeforeDecision, .. Phases(AdmissionPhase.Listed, AdmissionPhase.Decided, AdmissionPhase.DecisionReceived, AdmissionPhase.Admitted)], (_, _) => false) with
        {
            Requirements = [new("consenting-body", DecisionRules.Consenter)],
        },
    ];

    private static Row[] Votes() =>
    [
        Act<ResolveAtCell>("cell-resolution", "actor.cell", Making, new Transition("carried", Key(AdmissionPhase.CellResolved)), new Transition("below share", Key(AdmissionPhase.Escalated))) with
        {
            Requirements =
            [
                Route,
                new("authorized", DossierRules.Authorized),
                new("citizenship", EligibilityRules.Citizenship),
                new("age", EligibilityRules.Age),
                new("over-60-conditions", EligibilityRules.OverAgeConditions),
                new("education", EligibilityRules.Education),
                new("special-rules", EligibilityRules.SpecialRules),
                EarlierEstablished,
                NeverReadmitted,
                ReadmittedOnce,
                new("readmission-wait", ReadmissionRules.Waited),
                new("place", PlaceRules.Place),
                new("place-comments", PlaceRules.Comments),
                new("certificate", DossierRules.Certificate),
                new("certificate-validity", DossierRules.CertificateHolds),
                new("application", DossierRules.Application),
                new("cv", DossierRules.Cv),
                new("verified", VerificationRules.Verified),
                new("certified", DossierRules.Certified),
                new("introducers", IntroducerRules.Composition),
                new("introducers-able", IntroducerRules.StillAble),
                new("opinions", DossierRules.OpinionsIn),
                new("dossier-validity", DossierValidityRules.Fresh),
                new("vote", DecisionRules.CellVote),
            ],
            Form = PaperForms.CellResolution,
        },
        Act<AppraiseAtPart>("part-appraisal", "actor.part-committee", Phases(AdmissionPhase.CellResolved), To(AdmissionPhase.CellResolved)) with
        {
            IsOpen = (f, _) => f.Evidence.Cell is not { HasPartCommittee: false } && f.Dossier.AppraisedOn is null,
            Requirements = [new("part-committee", RouteRules.HasPartCommittee)],
            Form = PaperForms.PartCommitteeReport,
        },
        Act<ResolveAtCommittee>("committee-resolution", "actor.grassroots-committee", Phases(AdmissionPhase.CellResolved, AdmissionPhase.MovedReceived), new Transition("carried", Key(AdmissionPhase.CommitteeResolved)), new Transition("below share", Key(AdmissionPhase.Escalated))) with
        {
            IsOpen = (f, law) => f.Dossier.CommitteeTally is null && f.RouteQuietly(new Assessment(law, f.On)) is not { CommitteeVotes: false },
            Requirements = [Route, new("committee-on-route", DecisionRules.CommitteeOnRoute), new("not-voted", DecisionRules.NotVoted), new("part-appraisal", DecisionRules.PartAppraisal), new("vote", DecisionRules.CommitteeVote)],
            Deadline = (f, _) => f.Dossier.DecisionDue,
            Form = PaperForms.CommitteeResolution,
        },
        Act<ForwardDossier>("forward", "actor.grassroots-committee", Phases(AdmissionPhase.CellResolved, AdmissionPhase.CommitteeResolved, AdmissionPhase.Escalated)) with
        {
            IsOpen = (f, law) => f.Dossier.ForwardedOn is null && f.RouteQuietly(new Assessment(law, f.On)) is not { Kind: RouteKind.Delegated },
            Requirements = [new("committee-voted", DecisionRules.CommitteeVoted)],
            Deadline = (f, _) => f.Dossier.DecisionDue,
        },
        Act<ExtendDecision>("extend-decision", "actor.competent-committee", Phases(AdmissionPhase.CellResolved, AdmissionPhase.CommitteeResolved, AdmissionPhase.Escalated)) with
        {
            IsOpen = (_, _) => false,
            Requirements = [new("extendable", DecisionRules.Extendable)],
        },
        Act<DecideAdmission>(
            "decision",
            "actor.competent-committee",
            Phases(AdmissionPhase.CellResolved, AdmissionPhase.CommitteeResolved, AdmissionPhase.Escalated, AdmissionPhase.Moved, AdmissionPhase.MovedReceived),
            new Transition("admitted", Key(AdmissionPhase.Decided)),
            new Transition("declined", Key(AdmissionPhase.Preparing)),
            new Transition("delegated committee below share", Key(AdmissionPhase.Escalated)),
            new Transition("while the dossier moves", Key(AdmissionPhase.Moved))) with
        {
            IsOpen = (f, _) => f.Dossier.Phase != AdmissionPhase.Moved || f.Dossier is { CellTally: not null, DecidedOn: null },
            Requirements =
            [
                Route,
                new("not-decided", DecisionRules.NotDecided),
                new("decider", DecisionRules.Decider),
                new("part-appraisal", DecisionRules.PartAppraisal),
                new("committee-voted", DecisionRules.CommitteeVoted),
                new("cell-voted", MissingCellVote),
                new("over-60-consent", DecisionRules.OverAgeConsent),
                new("elder-consent", DecisionRules.ElderConsent),
                new("political-consent", DecisionRules.PoliticalConsent),
                EarlierEstablished,
                NeverReadmitted,
                ReadmittedOnce,
                new("readmission-consent", ReadmissionRules.Consent),
                new("vote", DecisionRules.DecisionVote),
                new("in-time", DecisionRules.InTime),
                new("decided-in-time-after-move", MoveRules.DecidedInTime),
            ],
            Deadline = (f, _) => f.Dossier.DecisionDue,
            Form = PaperForms.AdmissionDecision,
        },
    ];

    private static Row[] Ceremony() =>
    [
        Act<ReceiveDecision>("receive-decision", "actor.cell", Phases(AdmissionPhase.Decided), To(AdmissionPhase.DecisionReceived)) with
        {
            Deadline = (f, _) => f.Dossier.CeremonyDue,
        },
        Act<HoldCeremony>("ceremony", "actor.cell", Phases(AdmissionPhase.DecisionReceived), To(AdmissionPhase.Admitted)) with
        {
            Requirements =
            [
                new("holding-cell", CeremonyRules.Place),
                Helper,
                new("individually", CeremonyRules.Individually),
                new("in-time", CeremonyRules.InTime),
                new("probation-length", CeremonyRules.Duration),
            ],
            Deadline = (f, _) => f.Dossier.CeremonyDue,
        },
        Paper<RegisterMemberCv>("member-cv", "actor.probationer", Phases(AdmissionPhase.Admitted), (f, _) => f.Dossier.MemberCvOn is null) with
        {
            Requirements = [new("in-time", CeremonyRules.MemberCvInTime)],
            Deadline = (f, _) => f.Dossier.MemberCvDue,
            Form = PaperForms.MemberCv,
        },
    ];

    private static Row[] Moves() =>
    [
        Act<ReportMove>(
            "move",
            "actor.applicant",
            [.. Making, .. Phases(AdmissionPhase.CellResolved, AdmissionPhase.CommitteeResolved, AdmissionPhase.Escalated, AdmissionPhase.Decided, AdmissionPhase.DecisionReceived)],
            To(AdmissionPhase.Moved)) with { IsOpen = (_, _) => false },
        Act<CertifyHelp>("certify-help", "actor.grassroots-committee", Phases(AdmissionPhase.Moved)) with
        {
            IsOpen = (f, _) => f.Dossier is { CellTally: null, HelpCertifiedOn: null },
            Requirements = [new("help-certificate", MoveRules.Certificate)],
        },
        Act<ForwardAfterMove>("forward-after-move", "actor.competent-committee", Phases(AdmissionPhase.Moved)) with
        {
            IsOpen = (f, _) => f.Dossier is { CellTally: not null, Move.ForwardedOn: null },
            Requirements = [new("not-forwarded", MoveRules.NotForwarded), new("not-too-late", MoveRules.NotTooLate), new("forward-in-time", MoveRules.ForwardInTime)],
            Deadline = (f, _) => f.Dossier.Move?.ForwardDue,
        },
        Act<AnnulOwnDecision>("annul-own-decision", "actor.competent-committee", Phases(AdmissionPhase.Moved)) with
        {
            IsOpen = (f, _) => f.Dossier.DecidedOn is not null,
            Requirements = [new("annulment-due", MoveRules.AnnulmentDue)],
        },
        Act<ReceiveAfterMove>(
            "receive-after-move",
            "actor.new-place",
            Phases(AdmissionPhase.Moved),
            new Transition("on the list", Key(AdmissionPhase.Listed)),
            new Transition("dossier in the making", Key(AdmissionPhase.Preparing)),
            new Transition("proposal", Key(AdmissionPhase.MovedReceived)),
            new Transition("decision", Key(AdmissionPhase.DecisionReceived))) with
        {
            Requirements = [new("forwarded", MoveRules.Forwarded), new("not-too-late", MoveRules.NotTooLate), new("other-cell", MoveRules.OtherCell), Helper],
        },
        Act<RequestReview>("request-review", "actor.new-place", Phases(AdmissionPhase.DecisionReceived), To(AdmissionPhase.UnderReview)) with
        {
            IsOpen = (f, _) => f.Dossier.Move is { ReceivedOn: not null },
            Requirements = [new("moved", MoveRules.HasMoved)],
        },
        Act<ConcludeReview>("conclude-review", "actor.competent-committee", Phases(AdmissionPhase.UnderReview), new Transition("upheld", Key(AdmissionPhase.DecisionReceived)), new Transition("not upheld", Key(AdmissionPhase.Preparing))) with
        {
            Requirements = [new("in-time", MoveRules.ReviewInTime)],
            Deadline = (f, _) => f.Dossier.ReviewDue,
        },
    ];

    private static Row[] Endings() =>
    [
        Act<CloseProcedure>("close", "actor.cell", [.. BeforeDecision, .. Phases(AdmissionPhase.Listed, AdmissionPhase.Decided, AdmissionPhase.DecisionReceived)], To(AdmissionPhase.Closed)) with
        {
            IsOpen = (_, _) => false,
            Requirements = [new("closable", DecisionRules.Closable)],
        },
        Act<AnnulAdmission>("annul", "actor.competent-committee", Phases(AdmissionPhase.Admitted), To(AdmissionPhase.Annulled)) with
        {
            IsOpen = (_, _) => false,
            Requirements = [new("member", WrongAdmissionRules.Member), new("directed", WrongAdmissionRules.Directed), new("issuer", WrongAdmissionRules.Issuer), new("after-transfer", WrongAdmissionRules.AfterTransfer)],
        },
        Act<RectifyAdmission>("rectify", "actor.competent-committee", Phases(AdmissionPhase.Admitted), To(AdmissionPhase.Admitted)) with
        {
            IsOpen = (_, _) => false,
            Requirements = [new("member", WrongAdmissionRules.Member), new("directed", WrongAdmissionRules.Directed), new("recognized", WrongAdmissionRules.Recognized), new("new-date", WrongAdmissionRules.NewDate)],
        },
    ];

    private static RequirementStatus MissingCellVote(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier.CellTally is not null)
        {
            return RequirementStatus.Met;
        }

        a.Bar(AdmissionCodes.CellVoteMissing, "dossier.cellTally", null);
        return RequirementStatus.Pending;
    }

    // An act moves the procedure on and may not be dated before the last one; with no target it stays in its phase.
    private static Row Act<TCommand>(string id, string actor, ValueList<string> from, params ReadOnlySpan<Transition> to) =>
        new($"admission.{id}", typeof(TCommand), from, ValueList.Create(to)) { Actor = actor };

    // A paper may be registered in any order.
    private static Row Paper<TCommand>(string id, string actor, ValueList<string> from, Func<AdmissionFacts, Law, bool> isOpen) =>
        new($"admission.{id}", typeof(TCommand), from, []) { Actor = actor, IsOpen = isOpen, IsPaper = true };

    private static Transition To(AdmissionPhase phase) => new(string.Empty, Key(phase));

    private static string Key(AdmissionPhase phase) => TermKey.Of(phase);

    private static ValueList<string> Phases(params ReadOnlySpan<AdmissionPhase> phases)
    {
        var keys = new string[phases.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Key(phases[i]);
        }

        return ValueList.Create<string>(keys);
    }
}
