using PartyDomain.Membership.Restoration;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership;

/// <summary>Who settles a question of party membership (294-QĐ/TW, 5.1).</summary>
internal static class MembershipQuestionRules
{
    /// <summary>Whether a body settles a question of party membership of somebody whom a level manages; the body is null while a step is only explained.</summary>
    public static RequirementStatus Settles(CadreManagement? level, PartyBody? body, Assessment a)
    {
        if (level is not { } managed)
        {
            a.Bar(WorkflowCodes.EvidenceMissing, "evidence.managedBy", null, Arg.Term("evidence", "evidence.managed-by"));
            return Pending;
        }

        var provision = managed switch
        {
            CadreManagement.Central => MembershipQuestionLaw.Central,
            CadreManagement.Provincial => MembershipQuestionLaw.Provincial,
            _ => MembershipQuestionLaw.Other,
        };
        if (a.Require(provision, "command.by") is not { } rule)
        {
            return Undetermined;
        }

        if (body is not { } by)
        {
            return Pending;
        }

        if (by == rule.Value)
        {
            return Met;
        }

        if (managed == CadreManagement.Central && a.Read(MembershipQuestionLaw.CentralDisputed) is { IsKnown: true } disputed && by == disputed.Value)
        {
            a.Remark(RestorationCodes.SecretariatDecides, "command.by", disputed.Citation);
            return Met;
        }

        a.Bar(RestorationCodes.WrongDecider, "command.by", rule.Citation, Arg.Term("given", by), Arg.Term("expected", rule.Value));
        return NotMet;
    }
}
