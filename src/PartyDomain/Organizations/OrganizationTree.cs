using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>Every organization of a register with its whole history. Immutable, free of cycles on every day.</summary>
public sealed class OrganizationTree
{
    private readonly Dictionary<OrganizationId, int> places;
    private int[]? byKey;

    private OrganizationTree(ValueList<PartyOrganization> organizations)
    {
        Organizations = organizations;
        places = new Dictionary<OrganizationId, int>(organizations.Count);
        for (var i = 0; i < organizations.Count; i++)
        {
            places.Add(organizations[i].Id, i);
        }
    }

    /// <summary>A tree without organizations.</summary>
    public static OrganizationTree Empty { get; } = new([]);

    /// <summary>The organizations, in the order in which they were given.</summary>
    public ValueList<PartyOrganization> Organizations { get; }

    /// <summary>The places of the organizations in the order of their keys.</summary>
    internal ReadOnlySpan<int> ByKey => byKey ??= Sorted(Enumerable.Range(0, Organizations.Count));

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
    public PartyOrganization? Find(OrganizationId id) => PlaceOf(id) is >= 0 and var place ? Organizations[place] : null;

    /// <summary>The way from an organization to the top on a day: who counts what happens in it.</summary>
    /// <param name="id">Where to begin.</param>
    /// <param name="day">The day.</param>
    /// <returns>The organization itself first, the one at the top last; nothing where it does not exist on that day. Walking it with <c>foreach</c> allocates nothing.</returns>
    public OrganizationPath Upward(OrganizationId id, LocalDate day) => new(this, id, day);

    /// <summary>The tree on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>What exists on that day, in order. Making it reads every organization once.</returns>
    public OrganizationTreeView On(LocalDate day) => new(this, day);

    /// <summary>Puts organizations into the place of those with the same key, new ones last.</summary>
    /// <exception cref="ArgumentException">One of them would be above itself on some day.</exception>
    internal OrganizationTree With(IReadOnlyCollection<PartyOrganization> changed)
    {
        var all = Organizations.ToList();
        foreach (var one in changed)
        {
            if (PlaceOf(one.Id) is >= 0 and var place)
            {
                all[place] = one;
            }
            else
            {
                all.Add(one);
            }
        }

        var tree = new OrganizationTree(all.ToValueList());
        if (byKey is { } sorted)
        {
            tree.byKey = tree.Merged(sorted, tree.Sorted(Enumerable.Range(sorted.Length, all.Count - sorted.Length)));
        }

        // A new cycle goes through something that changed, and begins on a day on which a member of it changes.
        var days = all.SelectMany(one => one.Versions).Select(version => version.From).Distinct().ToList();
        foreach (var one in changed)
        {
            if (days.Any(day => OrganizationAudit.IsAboveItself(one.Id, day, tree.Find)))
            {
                throw new ArgumentException($"These organizations make no tree: {OrganizationCodes.Cycle} at organizations[{one.Id}].", nameof(changed));
            }
        }

        return tree;
    }

    /// <summary>The place of an organization in <see cref="Organizations"/>; -1 where it is not there.</summary>
    internal int PlaceOf(OrganizationId id) => places.TryGetValue(id, out var place) ? place : -1;

    private int[] Sorted(IEnumerable<int> which) => [.. which.OrderBy(place => Organizations[place].Id.Value, StringComparer.Ordinal)];

    private int[] Merged(int[] left, int[] right)
    {
        if (right.Length == 0)
        {
            return left;
        }

        var merged = new int[left.Length + right.Length];
        for (int i = 0, j = 0; i + j < merged.Length;)
        {
            var takeLeft = j == right.Length || (i < left.Length && string.CompareOrdinal(Organizations[left[i]].Id.Value, Organizations[right[j]].Id.Value) < 0);
            merged[i + j] = takeLeft ? left[i] : right[j];
            (i, j) = takeLeft ? (i + 1, j) : (i, j + 1);
        }

        return merged;
    }
}
