namespace PartyDomain.Reporting.Disclosure;

/// <summary>
/// One publication: counts by key, and the sums that hold among them. Whoever reads it knows the sums, so everything that is printed in one publication, and every
/// complement that follows from it (the men, where all and the women are printed), belongs in one table.
/// </summary>
/// <typeparam name="TKey">What names a figure: a unit, a row and a column, for instance.</typeparam>
public sealed class PublishedTable<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> cells;
    private readonly Dictionary<TKey, int> derived;

    internal PublishedTable(TableSystem system, Dictionary<TKey, int> cells, Dictionary<TKey, int> derived, List<int[]> sources)
    {
        System = system;
        this.cells = cells;
        this.derived = derived;
        Sources = sources;
    }

    /// <summary>How many counts there are; figures derived from them are not among them.</summary>
    public int Count => cells.Count;

    /// <summary>How many sums hold among the counts.</summary>
    public int RelationCount => System.RelationCount;

    /// <summary>The keys of the counts, then those of what is derived from them, each in the order in which they were added.</summary>
    public IEnumerable<TKey> Keys => cells.Keys.Concat(derived.Keys);

    internal TableSystem System { get; }

    /// <summary>For each derived figure its sources: a count, or (below zero) the complement of a derived figure before it.</summary>
    internal List<int[]> Sources { get; }

    internal int Cell(TKey key) => cells.GetValueOrDefault(key, -1);

    internal int Derived(TKey key) => derived.GetValueOrDefault(key, -1);
}
