using NodaTime;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Admission;

/// <summary>Makes the fact of an accepted command, and starts the clocks that run from it.</summary>
internal static class AdmissionEvents
{
    public static AdmissionEvent Of(AdmissionCommand command, AdmissionFacts facts, Assessment a) => command switch
    {
        ListProspect c => new ProspectListed(c.On, c.Cell, c.AssignedBy),
        RemoveProspect c => new ProspectRemoved(c.On),
        AssignHelper c => new HelperAssigned(c.On, c.Helper),
        RegisterAwarenessCertificate c => new AwarenessCertificateRegistered(c.On, c.IssuedOn, c.Issuer),
        AuthorizeProcedure c => new ProcedureAuthorized(c.On, c.By),
        SubmitApplication c => new ApplicationSubmitted(c.On, c.WrittenPersonally),
        SubmitCv c => new CvSubmitted(c.On, c.Profile, c.Declared),
        AmendCv c => new CvAmended(c.On, c.Profile),
        RequestVerification c => new VerificationRequested(c.On, c.Request, c.Place, a.StartIfKnown(Reply(c.Place), c.On, "command.place")),
        RegisterVerificationReply c => new VerificationReplied(c.On, c.Request),
        ConcludeVerification c => new VerificationConcluded(c.On, c.Persons),
        CertifyCv c => new CvCertified(c.On, c.By),
        IntroduceByMember c => new MemberIntroduced(c.On, c.Introducer),
        IntroduceByUnion c => new UnionIntroduced(c.On, c.Body),
        ReplaceIntroducer c => new IntroducerReplaced(c.On, c.Former, c.Replacement, c.Reason, c.WithLetter),
        RegisterComment c => new CommentRegistered(c.On, c.Source),
        CollectOpinions c => new OpinionsCollected(c.On, c.MassOrganizationsAsked, c.ResidenceAsked, c.ResidenceWaived),
        EstablishEarlierMembership c => new EarlierMembershipEstablished(c.On, c.Earlier),
        EstablishOverAgeGround c => new OverAgeGroundEstablished(c.On, c.HealthAndPrestige, c.Need),
        ConcludePoliticalStandard c => new PoliticalStandardConcluded(c.On, c.Matter),
        RegisterConsent c => new ConsentRegistered(c.On, c.Kind, c.By),
        _ => OfAct(command, facts, a),
    };

    private static AdmissionEvent OfAct(AdmissionCommand command, AdmissionFacts facts, Assessment a) => command switch
    {
        ResolveAtCell c => new CellResolved(
            c.On,
            facts.Evidence.Cell!.Cell,
            facts.Tally!,
            a.StartIfKnown(AdmissionLaw.DecisionDeadline, c.On, "dossier.decisionDue")),
        AppraiseAtPart c => new PartAppraised(c.On),
        ResolveAtCommittee c => new CommitteeResolved(c.On, facts.Tally!),
        ForwardDossier c => new DossierForwarded(c.On),
        ExtendDecision c => new DecisionExtended(c.On, TimeLimits.Extended(facts.Dossier.DecisionDue!, AdmissionLaw.DecisionExtension, a)),
        DecideAdmission c => Decided(c, facts, a),
        ReceiveDecision c => new DecisionReceived(c.On, facts.Dossier.DecidedOn is { } decided ? CeremonyRules.Clock(CeremonyClock.DecisionReceived, decided, c.On, a) : null),
        HoldCeremony c => new CeremonyHeld(
            c.On,
            c.Helper,
            c.Individually,
            ProbationFile.EndOf(c.On, a)!.Value,
            a.StartIfKnown(AdmissionLaw.MemberCvDeadline, c.On, "dossier.memberCvDue")),
        RegisterMemberCv c => new MemberCvRegistered(c.On),
        ReportMove c => new ApplicantMoved(c.On, c.SameCommittee, ForwardDue(facts, a)),
        CertifyHelp c => new HelpCertified(c.On),
        ForwardAfterMove c => new DossierForwardedAfterMove(c.On),
        ReceiveAfterMove c => Received(c, facts, a),
        AnnulOwnDecision c => new OwnDecisionAnnulled(c.On),
        RequestReview c => new ReviewRequested(c.On, a.StartIfKnown(PlaceLaw.MoveReview, c.On, "dossier.reviewDue")),
        ConcludeReview c => new ReviewConcluded(c.On, c.Upheld),
        CloseProcedure c => new ProcedureClosed(c.On, c.Reason),
        AnnulAdmission c => new AdmissionAnnulled(c.On, c.Ground, c.DirectedBySuperior, c.IssuerGone, c.AfterTransfer, c.SuperiorAgreed),
        RectifyAdmission c => new AdmissionRectified(c.On, c.Step, c.NewDecisionDate, c.DirectedBySuperior),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };

    // 294-QĐ/TW, 4.3.1: the result, agreed or not, is notified to the proposing cell
    private static AdmissionDecided Decided(DecideAdmission command, AdmissionFacts facts, Assessment a)
    {
        a.Remark(AdmissionCodes.CellNotification, "command", a.Read(AdmissionLaw.DecisionDeadline).Citation);
        var carried = facts.Tally!.Carried;
        return new AdmissionDecided(command.On, command.By, facts.Tally, carried ? CeremonyRules.Clock(CeremonyClock.DecisionIssued, command.On, command.On, a) : null);
    }

    private static Provision<Length> Reply(VerificationPlace place) =>
        place == VerificationPlace.Domestic ? DossierLaw.VerificationReply : DossierLaw.VerificationReplyAbroad;

    // 06-HD/TW, 3.9 b: the clock runs only where the dossier had reached the competent committee
    private static Deadline? ForwardDue(AdmissionFacts facts, Assessment a) =>
        facts.Dossier is { ForwardedOn: not null, DecidedOn: null } ? a.StartIfKnown(PlaceLaw.MoveForward, facts.On, "dossier.move.forwardDue") : null;

    private static DossierReceivedAfterMove Received(ReceiveAfterMove command, AdmissionFacts facts, Assessment a)
    {
        var dossier = facts.Dossier;
        var decision = dossier is { DecidedOn: null, Move.ForwardDue: not null }
            ? a.StartIfKnown(PlaceLaw.MoveDecide, command.On, "dossier.decisionDue")
            : null;
        var ceremony = dossier.DecidedOn is { } decided ? CeremonyRules.Clock(CeremonyClock.DecisionReceived, decided, command.On, a) : null;
        return new DossierReceivedAfterMove(command.On, command.Cell, command.Helper, decision, ceremony);
    }
}
