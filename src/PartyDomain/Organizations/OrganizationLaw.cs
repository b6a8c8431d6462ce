using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Formation;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;

namespace PartyDomain.Organizations;

/// <summary>Every provision on organizations, for tables and for hosts that want to look one up by key.</summary>
public static class OrganizationLaw
{
    /// <summary>The provisions.</summary>
    public static IReadOnlyList<Provision> All { get; } = [.. FormationLaw.All, .. CommitteeLaw.All, .. GrantLaw.All, .. LifecycleLaw.All, .. CongressLaw.All, .. ElectionLaw.All, .. AppointmentLaw.All, .. MeetingLaw.All];

    /// <summary>Finds a provision by its key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The provision, or null.</returns>
    public static Provision? Find(string key) => All.FirstOrDefault(provision => string.Equals(provision.Key, key, StringComparison.Ordinal));
}
