using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>The tree of organizations on one day. An organization whose parent is not in the register stands at the top.</summary>
public sealed class OrganizationTreeView
{
    private readonly OrganizationTree tree;
    private readonly Node[] nodes;
    private readonly int[] places;

    internal OrganizationTreeView(OrganizationTree tree, LocalDate day)
    {
        Day = day;
        this.tree = tree;
        places = new int[tree.Organizations.Count];
        nodes = InOrder(tree, day, places);
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>How many organizations exist.</summary>
    public int Count => nodes.Length;

    /// <summary>Every organization, each before those below it; those of one parent by key.</summary>
    public IEnumerable<OrganizationId> Organizations => nodes.Select(node => node.Id);

    /// <summary>The organizations at the top, by key.</summary>
    public IEnumerable<OrganizationId> Roots => nodes.Where(node => node.Parent < 0).Select(node => node.Id);

    /// <summary>What is said of an organization on the day.</summary>
    /// <param name="id">Which.</param>
    /// <returns>Its attributes.</returns>
    /// <exception cref="KeyNotFoundException">It does not exist on that day.</exception>
    public OrganizationAttributes this[OrganizationId id] => nodes[Place(id)].Attributes;

    /// <summary>Whether an organization exists on the day.</summary>
    /// <param name="id">Which.</param>
    /// <returns>Whether it exists.</returns>
    public bool Contains(OrganizationId id) => tree.PlaceOf(id) is >= 0 and var place && places[place] >= 0;

    /// <summary>The organization directly above.</summary>
    /// <param name="id">Which.</param>
    /// <returns>The parent; null at the top.</returns>
    /// <exception cref="KeyNotFoundException">It does not exist on that day.</exception>
    public OrganizationId? Parent(OrganizationId id) => nodes[Place(id)].Parent is >= 0 and var parent ? nodes[parent].Id : null;

    /// <summary>The organizations directly below, by key.</summary>
    /// <param name="id">Which.</param>
    /// <returns>The children.</returns>
    /// <exception cref="KeyNotFoundException">It does not exist on that day.</exception>
    public IEnumerable<OrganizationId> Children(OrganizationId id)
    {
        var place = Place(id);
        return ChildrenOf(place);
    }

    /// <summary>An organization and everything below it.</summary>
    /// <param name="id">Which.</param>
    /// <returns>The organization first, each before those below it.</returns>
    /// <exception cref="KeyNotFoundException">It does not exist on that day.</exception>
    public IEnumerable<OrganizationId> Subtree(OrganizationId id)
    {
        var place = Place(id);
        return nodes.Skip(place).Take(nodes[place].Size).Select(node => node.Id);
    }

    /// <summary>The way from the top to an organization.</summary>
    /// <param name="id">Which.</param>
    /// <returns>The organization at the top first, the one asked for last.</returns>
    /// <exception cref="KeyNotFoundException">It does not exist on that day.</exception>
    public ValueList<OrganizationId> Path(OrganizationId id)
    {
        var path = new List<OrganizationId>();
        for (var place = Place(id); place >= 0; place = nodes[place].Parent)
        {
            path.Add(nodes[place].Id);
        }

        path.Reverse();
        return path.ToValueList();
    }

    /// <summary>The nearest organization with a role, going up from one and beginning with it.</summary>
    /// <param name="id">Where to begin.</param>
    /// <param name="role">The role.</param>
    /// <returns>That organization; null where none has the role.</returns>
    /// <exception cref="KeyNotFoundException">It does not exist on that day.</exception>
    public OrganizationId? Above(OrganizationId id, TierRole role)
    {
        for (var place = Place(id); place >= 0; place = nodes[place].Parent)
        {
            if (nodes[place].Attributes.Role == role)
            {
                return nodes[place].Id;
            }
        }

        return null;
    }

    /// <summary>Counts what is below an organization, itself included, by role, kind and sector.</summary>
    /// <param name="id">Which.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="KeyNotFoundException">It does not exist on that day.</exception>
    public OrganizationCounts Counts(OrganizationId id)
    {
        var place = Place(id);
        return OrganizationCounts.Of(nodes.Skip(place).Take(nodes[place].Size).Select(node => node.Attributes));
    }

    /// <summary>Adds numbers up the tree.</summary>
    /// <param name="own">The number of an organization by itself.</param>
    /// <returns>For every organization, its own number and those of everything below.</returns>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public IReadOnlyDictionary<OrganizationId, long> RollUp(Func<OrganizationId, long> own) => RollUp(own, (a, b) => a + b);

    /// <summary>Adds values up the tree.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="own">The value of an organization by itself.</param>
    /// <param name="add">Adds two values; the order in which it is called is not fixed.</param>
    /// <returns>For every organization, its own value and those of everything below.</returns>
    public IReadOnlyDictionary<OrganizationId, T> RollUp<T>(Func<OrganizationId, T> own, Func<T, T, T> add)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(add);
        var sums = nodes.Select(node => own(node.Id)).ToArray();
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            if (nodes[i].Parent is >= 0 and var parent)
            {
                sums[parent] = add(sums[parent], sums[i]);
            }
        }

        var all = new Dictionary<OrganizationId, T>(nodes.Length);
        for (var i = 0; i < nodes.Length; i++)
        {
            all.Add(nodes[i].Id, sums[i]);
        }

        return all;
    }

    // The organizations below one are a chain by key; the roots are the chain of the place after the last. Going down a chain first and then along it
    // gives each organization before those below it.
    private static Node[] InOrder(OrganizationTree tree, LocalDate day, int[] places)
    {
        var all = tree.Organizations.AsSpan();
        var attributes = new OrganizationAttributes?[all.Length];
        var count = 0;
        for (var i = 0; i < all.Length; i++)
        {
            attributes[i] = all[i].On(day);
            count += attributes[i] is null ? 0 : 1;
        }

        var (parents, next, first) = (new int[all.Length], new int[all.Length], new int[all.Length + 1]);
        Array.Fill(first, -1);
        Array.Fill(places, -1);
        for (var at = all.Length - 1; at >= 0; at--)
        {
            var i = tree.ByKey[at];
            if (attributes[i] is { } own)
            {
                parents[i] = own.Parent is { } parent && tree.PlaceOf(parent) is >= 0 and var place && attributes[place] is not null ? place : -1;
                var chain = parents[i] < 0 ? all.Length : parents[i];
                next[i] = first[chain];
                first[chain] = i;
            }
        }

        var ordered = new Node[count];
        var here = first[all.Length];
        for (var i = 0; i < count; i++)
        {
            places[here] = i;
            ordered[i] = new Node(all[here].Id, attributes[here]!, parents[here] < 0 ? -1 : places[parents[here]], 1);
            here = Next(here, first, next, parents);
        }

        for (var i = ordered.Length - 1; i >= 0; i--)
        {
            if (ordered[i].Parent is >= 0 and var parent)
            {
                ordered[parent] = ordered[parent] with { Size = ordered[parent].Size + ordered[i].Size };
            }
        }

        return ordered;
    }

    private static int Next(int here, int[] first, int[] next, int[] parents)
    {
        if (first[here] >= 0)
        {
            return first[here];
        }

        while (here >= 0 && next[here] < 0)
        {
            here = parents[here];
        }

        return here < 0 ? -1 : next[here];
    }

    private IEnumerable<OrganizationId> ChildrenOf(int place)
    {
        for (var child = place + 1; child < place + nodes[place].Size; child += nodes[child].Size)
        {
            yield return nodes[child].Id;
        }
    }

    private int Place(OrganizationId id) => tree.PlaceOf(id) is >= 0 and var place && places[place] is >= 0 and var at
        ? at
        : throw new KeyNotFoundException($"Organization {id} does not exist on {Day:uuuu-MM-dd}.");

    private readonly record struct Node(OrganizationId Id, OrganizationAttributes Attributes, int Parent, int Size);
}
