using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>Every organization of a register with its whole history. Immutable, free of cycles on every day.</summary>
public sealed class OrganizationTree
{
    private readonly Dictionary<OrganizationId, PartyOrganization> byId;

    private OrganizationTree(ValueList<PartyOrganization> organizations)
    {
        Organizations = organizations;
        byId = organizations.ToDictionary(organization => organization.Id);
    }

    /// <summary>A tree without organizations.</summary>
    public static OrganizationTree Empty { get; } = new([]);

    /// <summary>The organizations, in the order in which they were given.</summary>
    public ValueList<PartyOrganization> Organizations { get; }

    /// <summary>Makes a tree.</summary>
    /// <param name="organizations">The organizations.</param>
    /// <returns>The tree.</returns>
    /// <exception cref="ArgumentException">
    /// An organization is given twice, or is above itself on some day. <see cref="OrganizationAudit"/> lists everything that is wrong.
    /// </exception>
    public static OrganizationTree Of(IEnumerable<PartyOrganization> organizations)
    {
        ArgumentNullException.ThrowIfNull(organizations);
        var list = organizations.ToValueList();
        var broken = OrganizationAudit.Of(list).Where(finding => finding.Effect == FindingEffect.Bars).ToList();
        if (broken.Count > 0)
        {
            throw new ArgumentException($"These organizations make no tree: {string.Join("; ", broken.Select(finding => $"{finding.Code} at {finding.Subject}"))}.", nameof(organizations));
        }

        return new OrganizationTree(list);
    }

    /// <summary>Finds an organization.</summary>
    /// <param name="id">Which.</param>
    /// <returns>The organization, or null.</returns>
    public PartyOrganization? Find(OrganizationId id) => byId.GetValueOrDefault(id);

    /// <summary>The way from an organization to the top on a day: who counts what happens in it.</summary>
    /// <param name="id">Where to begin.</param>
    /// <param name="day">The day.</param>
    /// <returns>The organization itself first, the one at the top last; nothing where it does not exist on that day.</returns>
    public IEnumerable<OrganizationId> Upward(OrganizationId id, LocalDate day)
    {
        OrganizationId? at = id;
        while (at is { } here && Find(here)?.On(day) is { } attributes)
        {
            yield return here;
            at = attributes.Parent;
        }
    }

    /// <summary>The tree on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>What exists on that day, in order. Making it reads every organization once.</returns>
    public OrganizationTreeView On(LocalDate day) => new(this, day);
}
