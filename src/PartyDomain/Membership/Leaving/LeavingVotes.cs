using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Leaving;

/// <summary>Votes and competence on leaving and striking off (294-QĐ/TW, 9.3.4; 06-HD/TW, 4.6, 5.1, 11).</summary>
internal static class LeavingVotes
{
    private const string Subject = "command.ballot";

    public static RequirementStatus CellVote(LeavingFacts facts, Assessment a) => facts.Command switch
    {
        ResolveLeaving c => Vote(facts, c.Ballot, PartyBody.Cell, VotingLaw.CellStrikeOffShare, a),
        ResolveStrikingOff c => Vote(facts, c.Ballot, PartyBody.Cell, VotingLaw.CellStrikeOffShare, a),
        _ => Pending,
    };

    public static RequirementStatus CommitteeVote(LeavingFacts facts, Assessment a) => facts.Command switch
    {
        ResolveLeavingAtCommittee c => Vote(facts, c.Ballot, PartyBody.GrassrootsCommittee, VotingLaw.CommitteeStrikeOffShare, a),
        ResolveStrikingOffAtCommittee c => Vote(facts, c.Ballot, PartyBody.GrassrootsCommittee, VotingLaw.CommitteeStrikeOffShare, a),
        _ => Pending,
    };

    public static RequirementStatus DecisionVote(LeavingFacts facts, Assessment a) => facts.Command switch
    {
        DecideLeaving c when facts.RouteQuietly(a) is { } route => Vote(facts, c.Ballot, c.By, route.StrikeOffShare, a),
        DecideStrikingOff c when facts.RouteQuietly(a) is { } route => Vote(facts, c.Ballot, c.By, route.StrikeOffShare, a),
        _ => Pending,
    };

    // 06-HD/TW, 11.1 b, 11.2 a
    public static RequirementStatus PartAppraisal(LeavingFacts facts, Assessment a)
    {
        if (facts.Evidence.Cell is not { HasPartCommittee: true } || facts.Phase is not (LeavingPhase.LeavingProposed or LeavingPhase.StrikingProposed))
        {
            return NotApplicable;
        }

        if (facts.Has(facts.File.AppraisedOn))
        {
            return Met;
        }

        a.Bar(MembershipCodes.PartAppraisalMissing, "leaving.appraisedOn", a.Read(VotingLaw.CommitteeStrikeOffShare).Citation);
        return Pending;
    }

    public static RequirementStatus CommitteeOnRoute(LeavingFacts facts, Assessment a) => RouteRules.CommitteeOnRoute(facts, "leaving.committeeTally", a);

    public static RequirementStatus CommitteeVoted(LeavingFacts facts, Assessment a)
    {
        var proposed = facts.Phase is LeavingPhase.LeavingProposed or LeavingPhase.StrikingProposed;
        return RouteRules.CommitteeVoted(facts, proposed, "leaving.committeeTally", VotingLaw.CommitteeStrikeOffShare, a);
    }

    // 06-HD/TW, 11.1 b: the cell's vote comes first, save where the texts describe none
    public static RequirementStatus CellVoted(LeavingFacts facts, Assessment a)
    {
        if (facts.Phase != LeavingPhase.StrikingOpened || StrikingRules.IsDirect(facts.Ground))
        {
            return NotApplicable;
        }

        a.Bar(LeavingCodes.CellVoteMissing, "leaving.cellTally", a.Read(VotingLaw.CellStrikeOffShare).Citation);
        return Pending;
    }

    // 294-QĐ/TW, 4.3.2; 06-HD/TW, 4.6 c names the standing committee for striking off even at province level
    public static RequirementStatus Decider(LeavingFacts facts, Assessment a)
    {
        PartyBody? given = facts.Command switch
        {
            DecideLeaving c => c.By,
            DecideStrikingOff c => c.By,
            _ => null,
        };
        if (given is not { } by || facts.RouteQuietly(a) is not { } route)
        {
            return Pending;
        }

        var expected = route.Decider;
        if (facts.Command is DecideStrikingOff && route.Kind == RouteKind.Province)
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

        if (by == expected)
        {
            return Met;
        }

        a.Bar(MembershipCodes.WrongDecider, "command.by", AdmissionCompetence.CitationOf(route.Kind, a), Arg.Term("given", by), Arg.Term("expected", expected));
        return NotMet;
    }

    private static RequirementStatus Vote(LeavingFacts facts, Ballot ballot, PartyBody body, Provision<Share> striking, Assessment a)
    {
        if (facts.RequireRoster(body, a) is not { } roster)
        {
            return Pending;
        }

        var meeting = body == PartyBody.Cell ? MeetingKind.MembersMeeting : MeetingKind.CommitteeMeeting;
        var isRequest = facts.Command is ResolveLeaving or ResolveLeavingAtCommittee or DecideLeaving;
        var share = isRequest && a.Law.Settings.LeavingShare == LeavingShareReading.General ? VotingLaw.ResolutionShare : striking;
        if (VoteCounter.Judge(ballot, roster, meeting, share, a, Subject) is not { } whole)
        {
            return Undetermined;
        }

        if (isRequest && a.Law.Settings.LeavingShare is null && General(ballot, whole, a) != whole.Carried)
        {
            a.OpenSetting(SettingKeys.LeavingShare, Subject, a.Read(share).Citation);
            return Undetermined;
        }

        if (Base(facts, roster, meeting, whole, share, isRequest, a) is not { } tally)
        {
            return Undetermined;
        }

        facts.Tally = tally;
        if (!tally.Carried)
        {
            a.Remark(
                VoteCodes.NotCarried,
                Subject,
                a.Read(VotingLaw.FailedVoteIsReported).Citation ?? a.Read(share).Citation,
                Arg.Term("body", body),
                Arg.Number("for", ballot.VotesFor),
                Arg.Number("base", tally.Base),
                Arg.Number("needed", tally.Needed));
        }

        return Met;
    }

    private static bool General(Ballot ballot, Tally tally, Assessment a) =>
        a.Read(VotingLaw.ResolutionShare) is { IsKnown: true } general ? general.Value.IsReached(ballot.VotesFor, tally.Base) : tally.Carried;

    // Whether the member to be struck off counts: no text excludes the member, no text says so (294-QĐ/TW, 9.3.2).
    private static Tally? Base(LeavingFacts facts, Roster roster, MeetingKind meeting, Tally whole, Provision<Share> share, bool isRequest, Assessment a)
    {
        if (isRequest || roster.Entries.All(entry => entry.Person != facts.Record.Person) || a.Law.Settings.AccusedInBase == AccusedReading.Counts)
        {
            return whole;
        }

        var others = roster with { Entries = roster.Entries.Where(entry => entry.Person != facts.Record.Person).ToValueList() };
        var size = VoteCounter.Count(others, meeting, new Assessment(a.Law, a.On)).Size;
        var rule = a.Read(share);
        if (size == 0)
        {
            return whole;
        }

        var without = new Tally(whole.Body, size, rule.Value.Needed(size), whole.Ballot, rule.Value.IsReached(whole.Ballot.VotesFor, size));
        if (a.Law.Settings.AccusedInBase is null && without.Carried != whole.Carried)
        {
            a.OpenSetting(SettingKeys.AccusedInBase, Subject, rule.Citation);
            return null;
        }

        return a.Law.Settings.AccusedInBase is null ? whole : without;
    }
}
