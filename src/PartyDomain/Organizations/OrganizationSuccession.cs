using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>Follows organizations through mergers, splits and endings: which ones came before one, and what stands in the place of one on a later day.</summary>
/// <remarks>It reads the facts alone, whoever wrote them. A handing over to another parent is no succession: the organization stays what it is.</remarks>
public sealed class OrganizationSuccession
{
    private readonly OrganizationTree tree;
    private readonly ILookup<OrganizationId, SuccessionLink> byPredecessor;
    private readonly ILookup<OrganizationId, SuccessionLink> bySuccessor;

    private OrganizationSuccession(OrganizationTree tree)
    {
        this.tree = tree;
        Links = tree.Organizations.SelectMany(LinksOf).ToValueList();
        byPredecessor = Links.ToLookup(link => link.Predecessor);
        bySuccessor = Links.ToLookup(link => link.Successor);
    }

    /// <summary>Every link, in the order of the tree and of each history.</summary>
    public ValueList<SuccessionLink> Links { get; }

    /// <summary>Reads the links of a tree.</summary>
    /// <param name="tree">The organizations.</param>
    /// <returns>The successions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tree"/> is null.</exception>
    public static OrganizationSuccession Of(OrganizationTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return new OrganizationSuccession(tree);
    }

    /// <summary>The links from the organizations whose place one took.</summary>
    /// <param name="id">Which.</param>
    /// <returns>The links, one step back; none for what was simply founded.</returns>
    public IEnumerable<SuccessionLink> Predecessors(OrganizationId id) => bySuccessor[id];

    /// <summary>The links to the organizations that took the place of one.</summary>
    /// <param name="id">Which.</param>
    /// <returns>The links, one step on.</returns>
    public IEnumerable<SuccessionLink> Successors(OrganizationId id) => byPredecessor[id];

    /// <summary>What stands on a later day in the place that an organization had on an earlier one.</summary>
    /// <param name="id">Which.</param>
    /// <param name="from">The earlier day.</param>
    /// <param name="on">The later day.</param>
    /// <returns>
    /// The organization itself while it exists; what it was merged into; where it was split since, itself or none and everything that came out of it;
    /// where it was ended without a successor, what stands in the place of the organization that was directly above it. Each once, by key; none where the
    /// organization did not exist by then or nothing is above it. An organization that had ended before the earlier day counts with the place it had last.
    /// </returns>
    public ValueList<OrganizationId> InPlaceOf(OrganizationId id, LocalDate from, LocalDate on)
    {
        if (byPredecessor[id].FirstOrDefault() is null && tree.Find(id)?.On(on) is not null)
        {
            return [id];
        }

        var found = new SortedSet<OrganizationId>(Comparer<OrganizationId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value)));
        Follow(id, from, on, found, []);
        return found.ToValueList();
    }

    private static IEnumerable<SuccessionLink> LinksOf(PartyOrganization one)
    {
        foreach (var happened in OrganizationHistory.InForce(one.History))
        {
            foreach (var successor in OrganizationFacts.Successors(happened).Where(id => id != one.Id))
            {
                yield return new SuccessionLink(one.Id, successor, happened.On, happened is OrganizationMerged ? SuccessionKind.Merger : SuccessionKind.Split);
            }
        }
    }

    private void Follow(OrganizationId id, LocalDate from, LocalDate on, SortedSet<OrganizationId> found, HashSet<OrganizationId> seen)
    {
        if (!seen.Add(id) || tree.Find(id) is not { } one)
        {
            return;
        }

        var exists = one.On(on) is not null;
        if (exists)
        {
            found.Add(id);
        }

        // What came out of it after the day, or by the act that ended it before.
        var ended = one.On(from) is null;
        var next = byPredecessor[id].Where(link => link.On <= on && (link.On > from || (ended && link.On == LastEnd(one, on)))).ToList();
        foreach (var link in next)
        {
            Follow(link.Successor, link.On, on, found, seen);
        }

        if (!exists && next.TrueForAll(link => link.On != LastEnd(one, on)) && LastEnd(one, on) is { } end && one.On(end.PlusDays(-1))?.Parent is { } parent)
        {
            Follow(parent, end, on, found, seen);
        }
    }

    private static LocalDate? LastEnd(PartyOrganization one, LocalDate on)
    {
        for (var i = one.Versions.Count - 1; i >= 0; i--)
        {
            if (one.Versions[i].From <= on)
            {
                return one.Versions[i].Attributes is null ? one.Versions[i].From : null;
            }
        }

        return null;
    }
}
