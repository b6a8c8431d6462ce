using PartyDomain.Membership;
using PartyDomain.Oversight;
using PartyDomain.Rulebooks;

namespace PartyDomain.Tests.Conformance;

/// <summary>The provisions of every room.</summary>
internal static class ShippedProvisions
{
    public static IReadOnlyList<Provision> All { get; } = [.. MembershipLaw.All, .. OversightLaw.All];

    public static Provision? Find(string key) => All.FirstOrDefault(provision => string.Equals(provision.Key, key, StringComparison.Ordinal));
}
