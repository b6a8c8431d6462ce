using NodaTime;
using PartyDomain.Organizations.Formation;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>Who decides (Charter, 10.3; 294-QĐ/TW, 9.3.5, 10.5, 6.3.4, 20.3.3).</summary>
internal static class CompetenceRules
{
    public static RequirementStatus Decider(LifecycleFacts facts, Assessment a)
    {
        if (facts.Command is not { } command)
        {
            return Pending;
        }

        if (a.Require(LifecycleLaw.SuperiorDecides, "command.decidedBy") is not { } rule)
        {
            return Undetermined;
        }

        if (command is ReparentOrganization move && LeavesBase(facts, move, a) is var (grassroots, transfer))
        {
            return Judge(facts, facts.Superior(grassroots, a), sides: true, transfer, a);
        }

        var senders = (command is FoundOrganization ? [] : LifecycleFacts.Subjects(command).Where(facts.Before.Contains).Select(id => facts.Superior(id, a)))
            .Concat(facts.Founded.Select(made => facts.DecidesBelow(Above(facts, made), a)))
            .Distinct()
            .ToList();

        // What concerns two superiors, and a handing over, may be decided by what stands above both sides.
        // 294-QĐ/TW, 20.3.1: so may a party organization with few members, by the one directly above or a higher one.
        var sides = senders.Count > 1 || command is ReparentOrganization || FoundsSmall(facts, a);
        return senders.Aggregate(Met, (status, expected) => Statuses.Worst(status, Judge(facts, expected, sides, rule.Citation, a)));
    }

    // 294-QĐ/TW, 10.5
    public static RequirementStatus Ending(LifecycleFacts facts, Assessment a)
    {
        if (facts.Command is not EndOrganization command)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        a.Read(LifecycleLaw.EndingGrounds);
        if (a.Read(LifecycleLaw.FounderEnds) is { IsKnown: true } rule)
        {
            a.Remark(LifecycleCodes.ReportUp, "command.decidedBy", rule.Citation, Arg.Key("organization", command.Organization.Value));
        }

        return Met;
    }

    // 294-QĐ/TW, 9.3.5: the committee directly above proposes, the one a level further up decides
    public static RequirementStatus TwoLevels(LifecycleFacts facts, Assessment a)
    {
        if (facts.Command is not DissolveOrganization command || facts.Now(command.Organization) is null)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        if (a.Require(LifecycleLaw.DissolutionDecisionShare, "command.decision") is not { } rule)
        {
            return Undetermined;
        }

        var proposer = facts.Superior(command.Organization, a);
        var status = Met;
        if (command.Proposed > command.Decided)
        {
            a.Bar(LifecycleCodes.ProposedAfterDecision, "command.proposedOn", rule.Citation, Arg.Date("proposed", command.Proposed), Arg.Date("decided", command.Decided));
            status = NotMet;
        }

        if (!IsOf(facts, proposer, command.ProposedBy))
        {
            a.Bar(LifecycleCodes.WrongProposer, "command.proposedBy", rule.Citation, Arg.Key("expected", Shown(proposer)));
            status = NotMet;
        }

        var decider = proposer is { } id ? facts.Superior(id, a) : null;
        if (!IsOf(facts, decider, command.DecidedBy))
        {
            a.Bar(LifecycleCodes.WrongDecider, "command.decidedBy", rule.Citation, Arg.Key("expected", Shown(decider)));
            status = NotMet;
        }

        return status;
    }

    public static RequirementStatus Proposal(LifecycleFacts facts, Assessment a) => facts.Command is DissolveOrganization c
        ? Vote(facts, c.Proposal, c.Proposed, facts.Evidence.Proposing, c.ProposedBy, LifecycleLaw.DissolutionProposalShare, "command.proposal", a)
        : Pending;

    public static RequirementStatus Decision(LifecycleFacts facts, Assessment a) => facts.Command is DissolveOrganization c
        ? Vote(facts, c.Decision, c.Decided, facts.Evidence.Deciding, c.DecidedBy, LifecycleLaw.DissolutionDecisionShare, "command.decision", a)
        : Pending;

    // Of what one act founds below each other, what is above all of it.
    private static OrganizationId? Above(LifecycleFacts facts, NewOrganization made)
    {
        var seen = new HashSet<OrganizationId> { made.Id };
        var at = made.Attributes.Parent;
        while (at is { } id && seen.Add(id) && facts.Founded.FirstOrDefault(other => other.Id == id) is { } other)
        {
            at = other.Attributes.Parent;
        }

        return at;
    }

    private static RequirementStatus Judge(LifecycleFacts facts, OrganizationId? expected, bool sides, Citation? citation, Assessment a)
    {
        var given = facts.Command!.DecidedBy;
        if (IsOf(facts, expected, given))
        {
            return Met;
        }

        if (given is null || (expected is { } id && facts.Before.Contains(id) && facts.Before.Path(id).Contains(given.Value)))
        {
            if (!sides)
            {
                a.Breach(LifecycleCodes.DecidedHigherUp, "command.decidedBy", citation, Arg.Key("expected", Shown(expected)));
            }

            return Met;
        }

        a.Bar(LifecycleCodes.WrongDecider, "command.decidedBy", citation, Arg.Key("expected", Shown(expected)));
        return NotMet;
    }

    // Above the top of the register anybody who is not in it may be the one.
    private static bool IsOf(LifecycleFacts facts, OrganizationId? expected, OrganizationId? given) =>
        given == expected || (expected is null && given is { } id && facts.Tree.Find(id) is null);

    // 38-HD/BTCTW, II.4.3.3 b; 06-HD/TW, 10.5 b alone reads both ways, and either committee may decide.
    private static (OrganizationId Grassroots, Citation? Citation)? LeavesBase(LifecycleFacts facts, ReparentOrganization move, Assessment a) =>
        facts.Now(move.Organization) is { Role: TierRole.Subordinate } && facts.Superior(move.Organization, a) is { } grassroots && facts.Now(grassroots)?.Role == TierRole.Grassroots
        && !(move.Parent is { } to && facts.Before.Contains(to) && facts.Before.Path(to).Contains(grassroots))
        && a.Read(LifecycleLaw.SuperiorTransfersCell) is { IsKnown: true, Value: true } rule
            ? (grassroots, rule.Citation)
            : null;

    private static bool FoundsSmall(LifecycleFacts facts, Assessment a) =>
        facts.Command is FoundOrganization { Founded: { Attributes: { Kind: OrganizationKind.PartyOrganization, Role: TierRole.Grassroots } } made }
        && facts.Members(made.Id, a, required: false) is { } members
        && a.Read(FormationLaw.PartyOrganizationFrom) is { IsKnown: true } from && members.Total < from.Value
        && a.Read(FormationLaw.PartyOrganizationBelow) is { IsKnown: true, Value: true };

    private static PartyBody BodyOf(LifecycleFacts facts, OrganizationId id) => facts.Now(id)?.Role switch
    {
        TierRole.Grassroots => PartyBody.GrassrootsCommittee,
        TierRole.SuperiorOfGrassroots => PartyBody.SuperiorCommittee,
        TierRole.Provincial => PartyBody.ProvincialCommittee,
        _ => PartyBody.DirectSuperior,
    };

    private static string Shown(OrganizationId? id) => id?.Value ?? "—";

    private static RequirementStatus Vote(
        LifecycleFacts facts,
        Ballot ballot,
        LocalDate met,
        Roster? roster,
        OrganizationId? committee,
        Provision<Share> share,
        string subject,
        Assessment a)
    {
        if (roster is null)
        {
            a.Bar(WorkflowCodes.EvidenceMissing, "evidence.roster", null, Arg.Term("evidence", "evidence.roster"));
            return Pending;
        }

        if (committee is { } id && roster.Organization != id)
        {
            a.Bar(WorkflowCodes.EvidenceOfAnother, "evidence.roster.organization", null, Arg.Term("evidence", "evidence.roster"));
            return NotMet;
        }

        // 294-QĐ/TW, 9.3.3 and 9.3.5: the incumbents of the whole committee at its meeting
        if (roster.AsOf != met)
        {
            a.Bar(LifecycleCodes.RosterOfAnotherDay, "evidence.roster.asOf", null, Arg.Date("asOf", roster.AsOf), Arg.Date("met", met));
            return NotMet;
        }

        var body = BodyOf(facts, roster.Organization);
        if (roster.Body != body && roster.Body != PartyBody.DirectSuperior && (roster.Body, body) != (PartyBody.DelegatedCommittee, PartyBody.GrassrootsCommittee))
        {
            a.Bar(VoteCodes.WrongBody, "evidence.roster.body", a.Read(share).Citation, Arg.Term("given", roster.Body), Arg.Term("expected", body));
            return NotMet;
        }

        if (VoteCounter.Judge(ballot, roster, MeetingKind.CommitteeMeeting, share, a, subject) is not { } tally)
        {
            return Undetermined;
        }

        if (!tally.Carried)
        {
            a.Bar(LifecycleCodes.DissolutionNotCarried, subject, a.Read(share).Citation, Arg.Number("needed", tally.Needed), Arg.Number("given", ballot.VotesFor));
            return NotMet;
        }

        return Met;
    }
}
