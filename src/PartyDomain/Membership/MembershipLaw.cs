using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Dues;
using PartyDomain.Membership.Evaluation;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership;

/// <summary>Every provision that admission and probation read, for tables and for hosts that want to look one up by key.</summary>
public static class MembershipLaw
{
    /// <summary>The provisions.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        .. ReadingsLaw.All, .. VotingLaw.All, .. EligibilityLaw.All, .. DossierLaw.All, .. PlaceLaw.All, .. AdmissionLaw.All,
        .. ProbationLaw.All, .. PaperForms.All,
        .. DuesLaw.All, .. DuesRatesLaw.All,
        .. EvaluationLaw.All,
    ];

    /// <summary>Finds a provision by its key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The provision, or null.</returns>
    public static Provision? Find(string key) => All.FirstOrDefault(provision => string.Equals(provision.Key, key, StringComparison.Ordinal));
}
