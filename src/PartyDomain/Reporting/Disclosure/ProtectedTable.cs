namespace PartyDomain.Reporting.Disclosure;

/// <summary>A table with the figures hidden that must be. What is hidden is never given out, and never written as text.</summary>
/// <typeparam name="TKey">What names a figure.</typeparam>
public sealed class ProtectedTable<TKey>
    where TKey : notnull
{
    private readonly PublishedTable<TKey> table;
    private readonly Hiding hiding;

    internal ProtectedTable(PublishedTable<TKey> table, Hiding hiding, DisclosurePolicy policy)
    {
        this.table = table;
        this.hiding = hiding;
        Policy = policy;
        Findings = DisclosureFindings.Of(this, hiding);
    }

    /// <summary>What the figures were judged by.</summary>
    public DisclosurePolicy Policy { get; }

    /// <summary>Whether the table may be shown with these gaps. Where not, every figure is hidden that is not known already.</summary>
    public bool IsPublishable => !hiding.IsRefused;

    /// <summary>How much is hidden, and what stands in the way of a table that cannot be shown.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The keys of what is hidden, with the reason, in the order of the table.</summary>
    public IEnumerable<KeyValuePair<TKey, HiddenReason>> Hidden =>
        from key in table.Keys
        let reason = Reason(key)
        where reason is not null
        select KeyValuePair.Create(key, reason.Value);

    /// <summary>Tells why a figure is hidden.</summary>
    /// <param name="key">The key of a count or of a derived figure.</param>
    /// <returns>The reason; null where it is shown.</returns>
    /// <exception cref="KeyNotFoundException">The table has no such figure.</exception>
    public HiddenReason? Reason(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (table.Cell(key) is >= 0 and var cell)
        {
            return hiding.Reason(cell);
        }

        return table.Derived(key) is >= 0 and var derived ? DerivedReason(derived) : throw new KeyNotFoundException("The table has no figure with this key.");
    }

    /// <summary>Tells whether a figure is hidden.</summary>
    /// <param name="key">The key of a count or of a derived figure.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="KeyNotFoundException">The table has no such figure.</exception>
    public bool IsHidden(TKey key) => Reason(key) is not null;

    /// <summary>Gives a count.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The count; null where it is hidden.</returns>
    /// <exception cref="KeyNotFoundException">The table has no such count; a derived figure is made by who shows it.</exception>
    public long? Count(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var cell = table.Cell(key);
        if (cell < 0)
        {
            throw new KeyNotFoundException("The table has no count with this key.");
        }

        return hiding.Reason(cell) is null ? table.System.Counts[cell] : null;
    }

    /// <summary>Counts what is hidden for a reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>How many figures.</returns>
    public int HiddenCount(HiddenReason reason) => table.Keys.Count(key => Reason(key) == reason);

    internal int BroadlyHidden() => table.Keys.Count(key => table.Cell(key) is >= 0 and var cell && hiding.IsBroad(cell));

    private HiddenReason? DerivedReason(int derived)
    {
        if (hiding.IsRefused)
        {
            return HiddenReason.TableRefused;
        }

        return table.Sources[derived].Any(source => (source < 0 ? DerivedReason(~source) : hiding.Reason(source)) is not null) ? HiddenReason.Derived : null;
    }
}
