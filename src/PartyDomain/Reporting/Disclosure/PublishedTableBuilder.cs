using PartyDomain.Organizations;

namespace PartyDomain.Reporting.Disclosure;

/// <summary>Collects the figures of one publication and the sums that hold among them.</summary>
/// <typeparam name="TKey">What names a figure: a unit, a row and a column, for instance.</typeparam>
public sealed class PublishedTableBuilder<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> cells = [];
    private readonly Dictionary<TKey, int> derived = [];
    private readonly List<int[]> sources = [];
    private readonly TableSystemBuilder system = new();

    /// <summary>Adds a count.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="count">What was counted.</param>
    /// <param name="role">What it is to those who want to protect it.</param>
    /// <param name="tier">The tier of the unit it speaks of.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    /// <exception cref="ArgumentException">The key is there already.</exception>
    public PublishedTableBuilder<TKey> Add(TKey key, long count, TableCellRole role, TierRole tier)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Claim(key);
        cells.Add(key, system.Add(count, role, tier));
        return this;
    }

    /// <summary>Says that a count is the sum of others. Members without the attribute are a part too ("unknown").</summary>
    /// <param name="total">The key of the sum.</param>
    /// <param name="parts">The keys of the parts; a single one says that two figures are the same.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">There are no parts, a key is not there, stands twice, or the parts do not add up to the total.</exception>
    public PublishedTableBuilder<TKey> AddSum(TKey total, IEnumerable<TKey> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        system.AddSum(Cell(total), [.. parts.Select(Cell)]);
        return this;
    }

    /// <summary>Says that two sums are the same: opening and increases are decreases and closing.</summary>
    /// <param name="left">The keys of one side.</param>
    /// <param name="right">The keys of the other.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">A side is empty, a key is not there, stands twice, or the sides differ.</exception>
    public PublishedTableBuilder<TKey> AddBalance(IEnumerable<TKey> left, IEnumerable<TKey> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        system.AddBalance([.. left.Select(Cell)], [.. right.Select(Cell)]);
        return this;
    }

    /// <summary>
    /// Says that one count is contained in another ("of which women"). The rest follows from both, so it is protected with them: confidential where one of the two
    /// is.
    /// </summary>
    /// <param name="whole">The key of the whole.</param>
    /// <param name="part">The key of what is contained in it.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">A key is not there, both are the same, or the part is greater than the whole.</exception>
    public PublishedTableBuilder<TKey> AddOfWhich(TKey whole, TKey part)
    {
        system.AddOfWhich(Cell(whole), Cell(part));
        return this;
    }

    /// <summary>Adds a figure that is made from others: a ratio, a change, a mean. It is hidden where one of them is.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="from">The keys it is made from: counts, or derived figures added before.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">The key is there already, or a source is not.</exception>
    public PublishedTableBuilder<TKey> AddDerived(TKey key, params IEnumerable<TKey> from)
    {
        ArgumentNullException.ThrowIfNull(from);
        int[] made = [.. from.Select(source => derived.TryGetValue(source, out var number) ? ~number : Cell(source))];
        Claim(key);
        derived.Add(key, sources.Count);
        sources.Add(made);
        return this;
    }

    /// <summary>Gives the table with what was added so far.</summary>
    /// <returns>The table.</returns>
    public PublishedTable<TKey> Build() => new(system.Build(), new(cells), new(derived), [.. sources]);

    // A key may name a religion in a unit: what goes wrong is said without it.
    private int Cell(TKey key) => cells.TryGetValue(key, out var cell) ? cell : throw new ArgumentException("There is no count with this key.", nameof(key));

    private void Claim(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (cells.ContainsKey(key) || derived.ContainsKey(key))
        {
            throw new ArgumentException("The key is there already.", nameof(key));
        }
    }
}
