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

        var senders = (command is FoundOrganization ? [] : LifecycleFacts.Subjects(command).Where(facts.Before.Contains).Select(id => facts.Superior(id, a)))
            .Concat(facts.Founded.Select(made => facts.DecidesBelow(Above(facts, made), a)))
            .Distinct()
            .ToList();

        // What concerns two superiors, and a handing over, may be decided by what stands above both sides.
        var sides = senders.Count > 1 || command is ReparentOrganization;
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
        ? Vote(facts, c.Proposal, facts.Evidence.Proposing, c.ProposedBy, LifecycleLaw.DissolutionProposalShare, "command.proposal", a)
        : Pending;

    public static RequirementStatus Decision(LifecycleFacts facts, Assessment a) => facts.Command is DissolveOrganization c
        ? Vote(facts, c.Decision, facts.Evidence.Deciding, c.DecidedBy, LifecycleLaw.DissolutionDecisionShare, "command.decision", a)
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

    private static string Shown(OrganizationId? id) => id?.Value ?? "—";

    private static RequirementStatus Vote(
        LifecycleFacts facts,
        Ballot ballot,
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

        if (roster.AsOf < facts.On)
        {
            a.Bar(WorkflowCodes.EvidenceStale, "evidence.roster", null, Arg.Term("evidence", "evidence.roster"), Arg.Date("asOf", roster.AsOf), Arg.Date("on", facts.On));
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
