using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Admission;

/// <summary>Votes, competence, gates and time limits on the way to the decision (294-QĐ/TW, 4.3; 06-HD/TW, 3.6–3.7).</summary>
internal static class DecisionRules
{
    // Charter, 4.3
    public static RequirementStatus CellVote(AdmissionFacts facts, Assessment a) =>
        facts.Command is ResolveAtCell command
            ? Vote(facts, command.Ballot, PartyBody.Cell, MeetingKind.MembersMeeting, VotingLaw.CellShare, a)
            : Pending;

    // 06-HD/TW, 3.6 c
    public static RequirementStatus CommitteeVote(AdmissionFacts facts, Assessment a) =>
        facts.Command is ResolveAtCommittee command
            ? Vote(facts, command.Ballot, PartyBody.GrassrootsCommittee, MeetingKind.CommitteeMeeting, VotingLaw.CommitteeShare, a)
            : Pending;

    // 06-HD/TW, 3.7; 294-QĐ/TW, 9.3.4
    public static RequirementStatus DecisionVote(AdmissionFacts facts, Assessment a) =>
        facts.Command is DecideAdmission command && facts.RouteQuietly(a) is { } route
            ? Vote(facts, command.Ballot, route.Decider, MeetingKind.CommitteeMeeting, route.DecisionShare, a)
            : Pending;

    // 06-HD/TW, 3.6 b
    public static RequirementStatus PartAppraisal(AdmissionFacts facts, Assessment a)
    {
        if (facts.Evidence.Cell is not { HasPartCommittee: true } || Proposal(facts.Dossier) != AdmissionPhase.CellResolved)
        {
            return NotApplicable;
        }

        return facts.Present(facts.Dossier.AppraisedOn, MembershipCodes.PartAppraisalMissing, "dossier.appraisedOn", a.Read(VotingLaw.CommitteeShare).Citation, a);
    }

    public static RequirementStatus CommitteeOnRoute(AdmissionFacts facts, Assessment a) => RouteRules.CommitteeOnRoute(facts, "dossier.committeeResolvedOn", a);

    // A vote that fell below its share goes up without the committee's (06-HD/TW, 5.1); after a move the new committee decides on the old votes (3.9 b).
    public static RequirementStatus CommitteeVoted(AdmissionFacts facts, Assessment a) =>
        RouteRules.CommitteeVoted(facts, Proposal(facts.Dossier) == AdmissionPhase.CellResolved, "dossier.committeeResolvedOn", VotingLaw.CommitteeShare, a);

    public static RequirementStatus NotVoted(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier.CommitteeResolvedOn is not { } voted)
        {
            return Met;
        }

        a.Bar(AdmissionCodes.CommitteeVotedAlready, "dossier.committeeResolvedOn", null, Arg.Date("voted", voted));
        return NotMet;
    }

    public static RequirementStatus NotDecided(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier is { Phase: AdmissionPhase.Moved, Move.ForwardedOn: { } sent })
        {
            a.Bar(AdmissionCodes.AlreadyForwarded, "dossier.move.forwardedOn", a.Read(PlaceLaw.MoveForward).Citation, Arg.Date("sent", sent));
            return NotMet;
        }

        if (facts.Dossier.DecidedOn is null)
        {
            return Met;
        }

        a.Bar(AdmissionCodes.AlreadyDecided, "dossier.decidedOn", null, Arg.Date("decided", facts.Dossier.DecidedOn.Value));
        return NotMet;
    }

    public static RequirementStatus Closable(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not CloseProcedure { Reason: CloseReason.NoLongerQualified } || facts.Dossier.DecidedOn is null)
        {
            return facts.Command is null ? Pending : Met;
        }

        a.Bar(AdmissionCodes.DecisionStands, "command.reason", null, Arg.Date("decided", facts.Dossier.DecidedOn.Value));
        return NotMet;
    }

    // 294-QĐ/TW, 4.3.2
    public static RequirementStatus Decider(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not DecideAdmission command || facts.RouteQuietly(a) is not { } route)
        {
            return Pending;
        }

        if (command.By == route.Decider)
        {
            return Met;
        }

        a.Bar(MembershipCodes.WrongDecider, "command.by", AdmissionCompetence.CitationOf(route.Kind, a), Arg.Term("given", command.By), Arg.Term("expected", route.Decider));
        return NotMet;
    }

    // 06-HD/TW, 1.1: dated before the decision
    public static RequirementStatus OverAgeConsent(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier.Profile is not { } profile || OverAge.On(profile, facts.Dossier.CellResolvedOn ?? facts.On, new Assessment(a.Law, a.On), string.Empty) != true)
        {
            return NotApplicable;
        }

        a.Read(EligibilityLaw.OverAgeReserved);
        a.Remark(AdmissionCodes.OverAgeCompetenceConflict, "dossier.profile.bornOn", a.Read(EligibilityLaw.OverAgeReserved).Citation);
        return Consent(facts, ConsentKind.OverAge, AdmissionCodes.OverAgeConsentMissing, a.Require(EligibilityLaw.OverAgeConsent, "dossier.consents"), a);
    }

    // 06-HD/TW, 1.2 b
    public static RequirementStatus ElderConsent(AdmissionFacts facts, Assessment a)
    {
        var quiet = new Assessment(a.Law, facts.Dossier.CellResolvedOn ?? facts.On);
        if (facts.Dossier.Profile is not { } profile
            || quiet.Read(EligibilityLaw.Education) is not { IsKnown: true } rule
            || EducationGrounds.Find(profile, rule.Value, quiet) != EducationGround.Elder)
        {
            return NotApplicable;
        }

        return Consent(facts, ConsentKind.ElderLiteracy, AdmissionCodes.ElderConsentMissing, a.Require(EligibilityLaw.ElderConsent, "dossier.consents"), a);
    }

    // 06-HD/TW, 3.7 c
    public static RequirementStatus PoliticalConsent(AdmissionFacts facts, Assessment a) =>
        facts.Dossier.Political is { Matter: PoliticalMatter.BeyondCompetence }
            ? Consent(facts, ConsentKind.PoliticalStandard, AdmissionCodes.PoliticalConsentMissing, a.Require(AdmissionLaw.PoliticalConsent, "dossier.consents"), a)
            : NotApplicable;

    public static RequirementStatus Consenter(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not RegisterConsent command)
        {
            return Pending;
        }

        if (command.Kind == ConsentKind.Readmission)
        {
            return ReadmissionRules.Consenter(command, a);
        }

        var rule = command.Kind switch
        {
            ConsentKind.OverAge => a.Require(EligibilityLaw.OverAgeConsent, "command.kind"),
            ConsentKind.ElderLiteracy => a.Require(EligibilityLaw.ElderConsent, "command.kind"),
            ConsentKind.PoliticalStandard => a.Require(AdmissionLaw.PoliticalConsent, "command.kind"),
            _ => null,
        };
        var expected = command.Kind == ConsentKind.LateCeremony ? PartyBody.DirectSuperior : rule?.Value;
        if (expected is null || command.By == expected)
        {
            return rule is null && command.Kind is not (ConsentKind.LateCeremony or ConsentKind.SpecialRules) ? Undetermined : Met;
        }

        var citation = rule?.Citation ?? a.Read(AdmissionLaw.LateCeremonyConsent).Citation;
        a.Bar(AdmissionCodes.WrongConsenter, "command.by", citation, Arg.Term("given", command.By), Arg.Term("expected", expected.Value));
        return NotMet;
    }

    // 294-QĐ/TW, 4.3.1: a late decision stands, and calls for a review of responsibility
    public static RequirementStatus InTime(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier.DecisionDue is not { } kept)
        {
            return NotApplicable;
        }

        var moved = facts.Dossier is { Phase: AdmissionPhase.MovedReceived, Move.ForwardDue: not null };
        var provision = moved ? PlaceLaw.MoveDecide : AdmissionLaw.DecisionDeadline;
        return TimeLimits.Judge(
            kept,
            provision,
            moved ? AdmissionCodes.MoveOverdueReport : MembershipCodes.DecisionOverdue,
            a);
    }

    public static RequirementStatus Extendable(AdmissionFacts facts, Assessment a) =>
        TimeLimits.Extendable(facts.Dossier.DecisionDue, facts.Dossier.DecisionExtended, AdmissionLaw.DecisionExtension, a);

    // How far the proposal had come; a move does not change it.
    private static AdmissionPhase Proposal(AdmissionDossier dossier) =>
        dossier is { Phase: AdmissionPhase.Moved or AdmissionPhase.MovedReceived, Move: { } move } ? move.From : dossier.Phase;

    private static RequirementStatus Vote(AdmissionFacts facts, Ballot ballot, PartyBody body, MeetingKind meeting, Provision<Share> share, Assessment a)
    {
        if (facts.RequireRoster(body, a) is not { } roster)
        {
            return Pending;
        }

        facts.Tally = VoteCounter.Judge(ballot, roster, meeting, share, a, "command.ballot");
        if (facts.Tally is { Carried: false } failed)
        {
            a.Remark(
                VoteCodes.NotCarried,
                "command.ballot",
                a.Read(VotingLaw.FailedVoteIsReported).Citation ?? a.Read(share).Citation,
                Arg.Term("body", body),
                Arg.Number("for", ballot.VotesFor),
                Arg.Number("base", failed.Base),
                Arg.Number("needed", failed.Needed));
        }

        return facts.Tally is null ? Undetermined : Met;
    }

    private static RequirementStatus Consent(AdmissionFacts facts, ConsentKind kind, string code, InForce<PartyBody>? rule, Assessment a)
    {
        if (rule is null)
        {
            return Undetermined;
        }

        if (facts.Dossier.Consents.Any(consent => consent.Kind == kind && consent.On < facts.On))
        {
            return Met;
        }

        a.Bar(code, "dossier.consents", rule.Citation, Arg.Term("by", rule.Value));
        return Pending;
    }
}
