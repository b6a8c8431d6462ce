using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership;

/// <summary>What the route asks of every workflow whose resolutions go from the cell to the competent committee (06-HD/TW, 3.6–3.7, 4.5–4.6).</summary>
internal static class RouteRules
{
    public static RequirementStatus Route(MembershipFacts facts, Assessment a)
    {
        var findings = a.Findings.Count;
        if (facts.RequireRoute(a) is not null)
        {
            return Met;
        }

        return a.Findings.Skip(findings).Any(finding => finding.Effect == FindingEffect.Bars) ? Pending : Undetermined;
    }

    public static RequirementStatus HasPartCommittee(MembershipFacts facts, Assessment a)
    {
        if (facts.RequireCell(a) is not { } cell)
        {
            return Pending;
        }

        if (cell.HasPartCommittee)
        {
            return Met;
        }

        a.Bar(MembershipCodes.NoPartCommittee, "evidence.cell.hasPartCommittee", null);
        return NotMet;
    }

    /// <summary>Whether a grassroots committee votes on the route; the subject is where its vote would stand.</summary>
    public static RequirementStatus CommitteeOnRoute(MembershipFacts facts, string subject, Assessment a)
    {
        if (facts.RouteQuietly(a) is not { } route)
        {
            return Pending;
        }

        if (route.CommitteeVotes is not { } votes)
        {
            AdmissionCompetence.OpenCommitteeVote(subject, a);
            return Undetermined;
        }

        if (votes)
        {
            return Met;
        }

        a.Bar(MembershipCodes.NoCommitteeOnRoute, "command", null, Arg.Term("route", route.Kind), Arg.Term("decider", route.Decider));
        return NotMet;
    }

    /// <summary>Whether the grassroots committee has still to vote on what the cell proposes; the subject is where its vote would stand, the share what the vote needs.</summary>
    public static RequirementStatus CommitteeVoted(MembershipFacts facts, bool proposedByCell, string subject, Provision<Share> share, Assessment a)
    {
        if (!proposedByCell || facts.RouteQuietly(a) is not { } route || route.CommitteeVotes == false)
        {
            return NotApplicable;
        }

        if (route.CommitteeVotes is null)
        {
            AdmissionCompetence.OpenCommitteeVote(subject, a);
            return Undetermined;
        }

        a.Bar(MembershipCodes.CommitteeVoteMissing, subject, a.Read(share).Citation);
        return Pending;
    }
}
