using PartyDomain.Discipline;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Oversight;
using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>The provisions of every room: what a host may confirm or replace.</summary>
public static class ShippedProvisions
{
    /// <summary>Every provision, room by room.</summary>
    public static IReadOnlyList<Provision> All { get; } = [.. OrganizationLaw.All, .. MembershipLaw.All, .. DisciplineLaw.All, .. OversightLaw.All];

    /// <summary>Finds a provision.</summary>
    /// <param name="key">Its key, such as <c>probation.duration</c>.</param>
    /// <returns>The provision, or null where there is none of this key.</returns>
    public static Provision? Find(string key) => All.FirstOrDefault(provision => string.Equals(provision.Key, key, StringComparison.Ordinal));
}
