using PartyDomain.Membership;
using PartyDomain.Organizations;

namespace PartyDomain.Reporting.Coverage;

/// <summary>How many members live in each unit, and of how many members of each organization nobody knows where they live.</summary>
internal sealed class Residents
{
    private readonly Dictionary<CoverageUnitId, int> byUnit;
    private readonly IReadOnlyDictionary<OrganizationId, long> unplaced;

    private Residents(Dictionary<CoverageUnitId, int> byUnit, IReadOnlyDictionary<OrganizationId, long> unplaced)
    {
        this.byUnit = byUnit;
        this.unplaced = unplaced;
    }

    // Who lived in a unit that no longer exists lives nobody knows where.
    public static Residents Count(
        OrganizationTreeView tree,
        HashSet<CoverageUnitId> units,
        IReadOnlyDictionary<PersonId, MembershipTimeline> timelines,
        IReadOnlyDictionary<PersonId, ValueList<MemberProfile>> profiles)
    {
        var residents = new Dictionary<CoverageUnitId, int>();
        var unknown = new Dictionary<OrganizationId, long>();
        foreach (var (person, timeline) in timelines)
        {
            if (timeline.On(tree.Day) is not { IsMember: true } span)
            {
                continue;
            }

            var profile = profiles.TryGetValue(person, out var dated) ? dated.Where(item => item.From <= tree.Day).OrderBy(item => item.From).LastOrDefault() : null;
            if (profile?.LivesIn is { } unit && units.Contains(unit))
            {
                residents[unit] = residents.GetValueOrDefault(unit) + 1;
            }
            else if (span.Cell is { } cell)
            {
                unknown[cell] = unknown.GetValueOrDefault(cell) + 1;
            }
        }

        return new Residents(residents, tree.RollUp(cell => unknown.GetValueOrDefault(cell)));
    }

    public int In(CoverageUnitId unit) => byUnit.GetValueOrDefault(unit);

    public LocalMembership Judge(CoverageUnitId unit, OrganizationId within) =>
        In(unit) > 0 ? LocalMembership.Some : unplaced.GetValueOrDefault(within) > 0 ? LocalMembership.NotKnown : LocalMembership.None;
}
