namespace PartyDomain.Reporting.Disclosure;

/// <summary>The smallest total above a figure that anybody may see: no gap can make the figure look larger than that.</summary>
internal sealed class Ceilings(TableSystem system, DisclosurePolicy policy)
{
    private const long Unknown = -1;
    private readonly long[] known = [.. Enumerable.Repeat(Unknown, system.CellCount)];

    /// <summary>Gives the ceiling of a count; <see cref="long.MaxValue"/> where there is none.</summary>
    public long Of(int cell)
    {
        if (known[cell] == Unknown)
        {
            known[cell] = long.MaxValue; // also what a circle of sums gives
            known[cell] = system.RelationsOf(cell).Length == 0 ? long.MaxValue : Lowest(cell);
        }

        return known[cell];
    }

    private long Lowest(int cell)
    {
        var lowest = long.MaxValue;
        var relations = system.RelationsOf(cell);
        for (var at = 0; at < relations.Length; at++)
        {
            if (system.SignsIn(cell)[at] > 0 && system.TotalOf(relations[at]) is >= 0 and var total)
            {
                lowest = Math.Min(lowest, IsOpen(total) ? system.Counts[total] : Of(total));
            }
        }

        return lowest;
    }

    private bool IsOpen(int cell) => system.Roles[cell] != TableCellRole.Withheld && !policy.Applies(system.Roles[cell], system.Tiers[cell]);
}
