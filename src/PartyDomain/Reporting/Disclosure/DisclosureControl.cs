namespace PartyDomain.Reporting.Disclosure;

/// <summary>Hides small confidential figures, and what they could be computed from. It judges numbers and their sums alone.</summary>
/// <remarks>
/// What holds afterwards, for a reader who knows every sum and that counts are whole and not negative: no hidden count has only one possible value, and a small or withheld one has
/// possible values as far apart as <see cref="DisclosurePolicy.Width"/> asks. The same table always gives the same gaps, and a higher minimum hides the same figures and perhaps more.
/// It holds for one publication as a whole: a second one with other gaps (for a unit within this one, or for another period with figures in common) belongs in the same table, or its figures are
/// <see cref="TableCellRole.Known"/> and its gaps <see cref="TableCellRole.Withheld"/> here.
/// </remarks>
public static class DisclosureControl
{
    /// <summary>Protects a table.</summary>
    /// <typeparam name="TKey">What names a figure.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="policy">What is small, and how closely a hidden figure may be bounded.</param>
    /// <returns>The table with its gaps; where none are found that protect it, one that cannot be shown.</returns>
    public static ProtectedTable<TKey> Protect<TKey>(PublishedTable<TKey> table, DisclosurePolicy policy)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(policy);
        return new ProtectedTable<TKey>(table, Hider.Hide(table.System, policy), policy);
    }
}
