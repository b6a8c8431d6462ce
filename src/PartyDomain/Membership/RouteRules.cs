using PartyDomain.Rulebooks;
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
}
