using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Dues;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Evaluation;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Transfers;
using PartyDomain.Membership.Readmission;
using PartyDomain.Membership.Restoration;
using PartyDomain.Membership.Seniority;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership;

/// <summary>Every provision that the workflows of membership read, for tables and for hosts that want to look one up by key.</summary>
public static class MembershipLaw
{
    /// <summary>The provisions.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        .. ReadingsLaw.All, .. VotingLaw.All, .. EligibilityLaw.All, .. DossierLaw.All, .. PlaceLaw.All, .. AdmissionLaw.All,
        .. ProbationLaw.All, .. PaperForms.All,
        .. TransferLaw.All, .. TemporaryTransferLaw.All, .. SigningLaw.All,
        .. ExemptionLaw.All,
        .. EndedPapersLaw.All, .. ExemptRightsLaw.All,
        .. RequestLaw.All, .. StrikingLaw.All,
        .. DuesLaw.All, .. DuesRatesLaw.All,
        .. ReadmissionLaw.All, .. MembershipQuestionLaw.All, .. MovingLaw.All, .. RestorationLaw.All, .. SeniorityLaw.All,
        .. BadgeLaw.All,
        .. CardLaw.All, .. FileLaw.All,
        .. EvaluationLaw.All,
    ];

    /// <summary>Finds a provision by its key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The provision, or null.</returns>
    public static Provision? Find(string key) => All.FirstOrDefault(provision => string.Equals(provision.Key, key, StringComparison.Ordinal));
}
