using PartyDomain.Calendars;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Probation;

/// <summary>Votes and decisions on a probationer (294-QĐ/TW, 4.2–4.3; 06-HD/TW, 4.5–4.6).</summary>
internal static class ReviewRules
{
    public static RequirementStatus CellVote(ProbationFacts facts, Assessment a) =>
        facts.Command is ReviewProbation command
            ? Vote(facts, command.Ballot, PartyBody.Cell, MeetingKind.MembersMeeting, VotingLaw.CellShare, VotingLaw.CellStrikeOffShare, a)
            : Pending;

    public static RequirementStatus CommitteeVote(ProbationFacts facts, Assessment a) =>
        facts.Command is ReviewAtCommittee command
            ? Vote(facts, command.Ballot, PartyBody.GrassrootsCommittee, MeetingKind.CommitteeMeeting, VotingLaw.CommitteeShare, VotingLaw.CommitteeStrikeOffShare, a)
            : Pending;

    public static RequirementStatus DecisionVote(ProbationFacts facts, Assessment a) =>
        facts.Command is DecideProbation command && facts.RouteQuietly(a) is { } route
            ? Vote(facts, command.Ballot, command.By, MeetingKind.CommitteeMeeting, route.DecisionShare, route.StrikeOffShare, a)
            : Pending;

    public static RequirementStatus PartAppraisal(ProbationFacts facts, Assessment a)
    {
        var proposed = facts.File?.Phase is ProbationPhase.CellProposedRecognition or ProbationPhase.CellProposedStrikeOff;
        if (facts.Evidence.Cell is not { HasPartCommittee: true } || !proposed)
        {
            return NotApplicable;
        }

        if (facts.Has(facts.File?.AppraisedOn))
        {
            return Met;
        }

        a.Bar(MembershipCodes.PartAppraisalMissing, "probation.appraisedOn", a.Read(VotingLaw.CommitteeShare).Citation);
        return Pending;
    }

    public static RequirementStatus CommitteeOnRoute(ProbationFacts facts, Assessment a) => RouteRules.CommitteeOnRoute(facts, "probation.committeeRounds", a);

    public static RequirementStatus CommitteeVoted(ProbationFacts facts, Assessment a)
    {
        var proposed = facts.File?.Phase is ProbationPhase.CellProposedRecognition or ProbationPhase.CellProposedStrikeOff;
        return RouteRules.CommitteeVoted(facts, proposed, "probation.committeeRounds", VotingLaw.CommitteeShare, a);
    }

    // 294-QĐ/TW, 4.3.2; 06-HD/TW, 4.6 c names the standing committee for striking off even at province level
    public static RequirementStatus Decider(ProbationFacts facts, Assessment a)
    {
        if (facts.Command is not DecideProbation command || facts.RouteQuietly(a) is not { } route)
        {
            return Pending;
        }

        var strikesOff = command.Ballot.StrikeOff > command.Ballot.Recognize;
        var expected = route.Decider;
        if (strikesOff && route.Kind == RouteKind.Province)
        {
            switch (a.Law.Settings.StrikeOffAtProvince)
            {
                case ProvinceBodyReading.StandingCommittee:
                    expected = PartyBody.ProvincialStandingCommittee;
                    break;
                case null:
                    a.OpenSetting(SettingKeys.StrikeOffAtProvince, "command.by", a.Read(VotingLaw.StandingCommitteeStrikeOffShare).Citation);
                    return Undetermined;
                default:
                    break;
            }
        }

        if (command.By == expected)
        {
            return Met;
        }

        a.Bar(MembershipCodes.WrongDecider, "command.by", AdmissionCompetence.CitationOf(route.Kind, a), Arg.Term("given", command.By), Arg.Term("expected", expected));
        return NotMet;
    }

    // 294-QĐ/TW, 4.3.1
    public static RequirementStatus DecidedInTime(ProbationFacts facts, Assessment a) =>
        facts.File?.DecisionDue is { } due ? TimeLimits.Judge(due, ProbationLaw.DecisionDeadline, MembershipCodes.DecisionOverdue, a) : NotApplicable;

    // 294-QĐ/TW, 4.2.2
    public static RequirementStatus OfficialDate(ProbationFacts facts, Assessment a)
    {
        if (facts.Tally is not { Result: ReviewResult.Recognize } || facts.File is null)
        {
            return NotApplicable;
        }

        return a.Require(ProbationLaw.OfficialAtEnd, "record.officialOn") is null ? Undetermined : Met;
    }

    // 294-QĐ/TW, 9.3.4: the body above decides on what was proposed; one that disagrees does not carry it
    public static RequirementStatus AsProposed(ProbationFacts facts, Assessment a)
    {
        ReviewResult? proposed = facts.File?.Phase switch
        {
            ProbationPhase.CellProposedRecognition or ProbationPhase.CommitteeProposedRecognition => ReviewResult.Recognize,
            ProbationPhase.CellProposedStrikeOff or ProbationPhase.CommitteeProposedStrikeOff => ReviewResult.StrikeOff,
            _ => null,
        };
        if (proposed is null || facts.Tally is not { Result: not ReviewResult.None } tally || tally.Result == proposed)
        {
            return facts.Command is null ? Pending : Met;
        }

        a.Bar(ProbationCodes.AgainstProposal, "command.ballot", a.Read(VotingLaw.CommitteeShare).Citation, Arg.Term("proposed", proposed.Value), Arg.Term("voted", tally.Result));
        return NotMet;
    }

    // 06-HD/TW, 4.5 b
    public static RequirementStatus NotAnnounced(ProbationFacts facts, Assessment a)
    {
        if (facts.File?.AnnouncedOn is not { } announced)
        {
            return Met;
        }

        a.Bar(ProbationCodes.AlreadyAnnounced, "probation.announcedOn", a.Read(ProbationLaw.Announcement).Citation, Arg.Date("announced", announced));
        return NotMet;
    }

    public static RequirementStatus Extendable(ProbationFacts facts, Assessment a) =>
        TimeLimits.Extendable(facts.File?.DecisionDue, facts.File?.DecisionExtended == true, ProbationLaw.DecisionExtension, a);

    // 294-QĐ/TW, 4.2.3 against 06-HD/TW, 5.1
    public static RequirementStatus Rounds(ProbationFacts facts, Assessment a)
    {
        if (facts is not { File: not null, Tally: { Result: ReviewResult.None } tally } || tally.Body is not (PartyBody.Cell or PartyBody.GrassrootsCommittee))
        {
            return NotApplicable;
        }

        if (a.Require(ProbationLaw.Rounds, "command.ballot") is not { } rule)
        {
            return Undetermined;
        }

        var round = Round(facts, tally.Body);
        var last = round >= rule.Value;
        var setting = a.Law.Settings.FailedReviewRound;
        if (!last && setting is null)
        {
            a.OpenSetting(SettingKeys.FailedReviewRound, "command.ballot", rule.Citation);
            return Undetermined;
        }

        var code = last ? ProbationCodes.RoundsUsed : setting == FailedRoundReading.AfterEach ? ProbationCodes.ReportRound : ProbationCodes.NextRound;
        a.Remark(code, "command.ballot", rule.Citation, Arg.Number("round", round), Arg.Number("rounds", rule.Value));
        return Met;
    }

    public static int Round(ProbationFacts facts, PartyBody body) =>
        (body == PartyBody.Cell ? facts.File!.CellRounds.Count : facts.File!.CommitteeRounds.Count) + 1;

    /// <summary>Whether a vote without a result goes to the superior at once.</summary>
    public static bool IsEscalated(ProbationFacts facts, Assessment a) =>
        facts.Tally is { Result: ReviewResult.None } tally
        && (Round(facts, tally.Body) >= a.Law.Read(ProbationLaw.Rounds, a.On).Value || a.Law.Settings.FailedReviewRound == FailedRoundReading.AfterEach);

    private static RequirementStatus Vote(
        ProbationFacts facts,
        ReviewBallot ballot,
        PartyBody body,
        MeetingKind meeting,
        Provision<Share> recognizeShare,
        Provision<Share> strikeOffShare,
        Assessment a)
    {
        if (facts.RequireRoster(body, a) is not { } roster)
        {
            return Pending;
        }

        var cast = (long)ballot.Recognize + ballot.StrikeOff + ballot.Neither;
        if (cast > roster.Entries.Count)
        {
            a.Bar(VoteCodes.MoreVotesThanVoters, "command.ballot", null, Arg.Number("cast", cast), Arg.Number("voters", roster.Entries.Count));
            return NotMet;
        }

        var others = ballot.StrikeOff + ballot.Neither;
        var recognize = VoteCounter.Judge(new Ballot(ballot.Form, ballot.Recognize, others), roster, meeting, recognizeShare, a, "command.ballot.recognize");
        if (recognize is null)
        {
            return Undetermined;
        }

        // Only a vote that does not recognize raises the question whether it strikes off.
        var strikeOff = recognize.Carried || ballot.StrikeOff == 0
            ? null
            : VoteCounter.Judge(new Ballot(ballot.Form, ballot.StrikeOff, ballot.Recognize + ballot.Neither), roster, meeting, strikeOffShare, a, "command.ballot.strikeOff");
        if (!recognize.Carried && ballot.StrikeOff > 0 && strikeOff is null)
        {
            return Undetermined;
        }

        var result = recognize.Carried ? ReviewResult.Recognize : strikeOff is { Carried: true } ? ReviewResult.StrikeOff : ReviewResult.None;
        facts.Tally = new ReviewTally(body, recognize.Base, recognize.Needed, strikeOff?.Needed ?? recognize.Needed, ballot, result);
        if (result == ReviewResult.None && facts.Command is DecideProbation)
        {
            a.Remark(ProbationCodes.NoResult, "command.ballot", a.Read(VotingLaw.FailedVoteIsReported).Citation, Arg.Term("body", body));
        }

        return Met;
    }
}
