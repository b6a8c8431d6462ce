using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Restoration;
using PartyDomain.Membership.Seniority;
using PartyDomain.Membership.Transfers;
using PartyDomain.Workflows;

namespace PartyDomain.Membership;

/// <summary>The steps of every workflow of membership, for tables, texts and requirements of the host's own.</summary>
public static class MembershipSteps
{
    /// <summary>Describes the steps, workflow by workflow.</summary>
    /// <returns>The rows of the step tables.</returns>
    public static IEnumerable<StepDescription> Describe() =>
    [
        .. AdmissionSteps.Describe(),
        .. ProbationSteps.Describe(),
        .. TransferSteps.Describe(),
        .. ExemptionSteps.Describe(),
        .. LeavingSteps.Describe(),
        .. RestorationSteps.Describe(),
        .. SenioritySteps.Describe(),
        .. BadgeSteps.Describe(),
        .. PaperSteps.Describe(),
    ];
}
