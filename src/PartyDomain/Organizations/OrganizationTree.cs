using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>Every organization of a register with its whole history. Immutable, free of cycles on every day.</summary>
public sealed class OrganizationTree
{
    private readonly Dictionary<OrganizationId, int> places;
    private int[]? byKey;
    private LocalDate[]? changeDays;

    // Organizations keep their places, new ones come last: places that are known stay true.
    private OrganizationTree(ValueList<PartyOrganization> organizations, Dictionary<OrganizationId, int> known)
    {
        Organizations = organizations;
        places = known.Count == organizations.Count ? known : new Dictionary<OrganizationId, int>(known);
        for (var i = places.Count; i < organizations.Count; i++)
        {
            places.Add(organizations[i].Id, i);
        }
    }

    /// <summary>A tree without organizations.</summary>
    public static OrganizationTree Empty { get; } = new([], []);

    /// <summary>The organizations, in the order in which they were given.</summary>
    public ValueList<PartyOrganization> Organizations { get; }

    /// <summary>The places of the organizations in the order of their keys.</summary>
    internal ReadOnlySpan<int> ByKey => byKey ??= Sorted(Enumerable.Range(0, Organizations.Count));

    /// <summary>The days on which some organization begins, changes or ends, in order.</summary>
    internal ReadOnlySpan<LocalDate> ChangeDays => changeDays ??= [.. Organizations.SelectMany(one => one.Versions).Select(version => version.From).Distinct().Order()];

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

        return new OrganizationTree(list, []);
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
        var fresh = changed.Where(one => PlaceOf(one.Id) < 0).ToList();
        PartyOrganization[] all = [.. Organizations.AsSpan(), .. fresh];
        foreach (var one in changed)
        {
            if (PlaceOf(one.Id) is >= 0 and var place)
            {
                all[place] = one;
            }
        }

        var tree = new OrganizationTree(new ValueList<PartyOrganization>(all), places);
        tree.byKey = byKey is { } sorted ? tree.Merged(sorted, tree.Sorted(Enumerable.Range(sorted.Length, fresh.Count))) : null;

        // A day may be kept that a correction took away: nothing begins on it, which does no harm.
        LocalDate[] days = [.. ChangeDays, .. changed.SelectMany(one => one.Versions).Select(version => version.From)];
        tree.changeDays = [.. days.Distinct().Order()];

        // A new cycle goes through something that changed, and begins on a day on which a member of it changes.
        foreach (var one in changed)
        {
            foreach (var day in tree.changeDays)
            {
                if (OrganizationAudit.IsAboveItself(one.Id, day, tree.Find, all.Length))
                {
                    throw new ArgumentException($"These organizations make no tree: {OrganizationCodes.Cycle} at organizations[{one.Id}].", nameof(changed));
                }
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
