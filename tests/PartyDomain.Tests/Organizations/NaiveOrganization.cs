using NodaTime;
using PartyDomain.Organizations;

namespace PartyDomain.Tests.Organizations;

/// <summary>A second model of an organization: it goes through all facts anew for every question, and knows nothing of versions.</summary>
internal sealed class NaiveOrganization(OrganizationId id, IReadOnlyList<OrganizationEvent> events)
{
    public OrganizationId Id { get; } = id;

    public IReadOnlyList<OrganizationEvent> Events { get; } = events;

    public OrganizationAttributes? On(LocalDate day)
    {
        OrganizationAttributes? now = null;
        foreach (var happened in Holding().Where(happened => happened.On <= day))
        {
            now = happened switch
            {
                OrganizationTakenOver e => e.Attributes,
                OrganizationFounded e => e.Attributes,
                OrganizationEnded or OrganizationMerged or OrganizationDissolved or OrganizationSplit { Continues: false } => null,
                OrganizationRenamed e => now is null ? null : now with { Name = e.Name },
                OrganizationRecoded e => now is null ? null : now with { Code = e.Code },
                OrganizationRetyped e => now is null ? null : now with { Kind = e.Kind, Sector = e.Sector },
                TierRoleChanged e => now is null ? null : now with { Role = e.Role },
                OrganizationReparented e => now is null ? null : now with { Parent = e.Parent },
                _ => now,
            };
        }

        return now;
    }

    public static NaiveOrganization? Parent(IReadOnlyList<NaiveOrganization> all, NaiveOrganization of, LocalDate day) =>
        of.On(day)?.Parent is { } parent ? all.FirstOrDefault(other => other.Id == parent && other.On(day) is not null) : null;

    /// <summary>The way up; it stops where it comes to an organization again.</summary>
    public static List<OrganizationId> Chain(IReadOnlyList<NaiveOrganization> all, NaiveOrganization of, LocalDate day)
    {
        var chain = new List<OrganizationId>();
        for (var at = of; at is not null && !chain.Contains(at.Id); at = Parent(all, at, day))
        {
            chain.Add(at.Id);
        }

        return chain;
    }

    public static bool IsInCycle(IReadOnlyList<NaiveOrganization> all, NaiveOrganization one, LocalDate day)
    {
        var at = Parent(all, one, day);
        for (var steps = 0; at is not null && steps <= all.Count; steps++)
        {
            if (at.Id == one.Id)
            {
                return true;
            }

            at = Parent(all, at, day);
        }

        return false;
    }

    // Corrections are applied in the order in which they were learned, then the facts are put in the order of days.
    private IEnumerable<OrganizationEvent> Holding()
    {
        var holding = new List<OrganizationEvent?>();
        foreach (var happened in Events)
        {
            holding.Add(happened is OrganizationCorrected ? null : happened);
            if (happened is OrganizationCorrected correction)
            {
                holding[correction.Corrects] = correction.Replacement;
            }
        }

        return holding.OfType<OrganizationEvent>().OrderBy(happened => happened.On);
    }
}
