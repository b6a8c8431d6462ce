using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Membership;

/// <summary>Whether all opinions were asked for that admission and recognition need (06-HD/TW, 3.5, 4.4).</summary>
internal static class Opinions
{
    public static RequirementStatus Complete(bool massOrganizations, bool residence, Citation? citation, Assessment a)
    {
        if (!massOrganizations)
        {
            a.Bar(MembershipCodes.MassOrganizationOpinionMissing, "command.massOrganizationsAsked", citation);
        }

        if (!residence)
        {
            a.Bar(MembershipCodes.ResidenceOpinionMissing, "command.residenceAsked", citation);
        }

        return massOrganizations && residence ? RequirementStatus.Met : RequirementStatus.NotMet;
    }
}
