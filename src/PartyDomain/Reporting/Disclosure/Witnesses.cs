namespace PartyDomain.Reporting.Disclosure;

/// <summary>Keeps, for every hidden count, how far apart two tables stand that show the same; and finds such tables.</summary>
internal sealed class Witnesses
{
    private readonly Hiding hiding;
    private readonly MoveCosts costs;
    private readonly MoveRoom room;
    private readonly MoveSearch search;
    private readonly Raising raising;
    private readonly long[] lowest;
    private readonly long[] highest;
    private readonly OtherTable above;
    private readonly OtherTable below;

    public Witnesses(TableSystem system, Hiding hiding, DisclosurePolicy policy)
    {
        this.hiding = hiding;
        costs = new MoveCosts(system, hiding, policy);
        room = new MoveRoom(system, costs);
        search = new MoveSearch(system, costs, room);
        raising = new Raising(system);
        lowest = [.. system.Counts];
        highest = [.. system.Counts];
        above = new OtherTable(system.Counts);
        below = new OtherTable(system.Counts);
    }

    /// <summary>Hides a count.</summary>
    public void Hide(int cell, HiddenReason reason)
    {
        for (var scope = MoveScope.Hidden; scope <= MoveScope.All; scope++)
        {
            if (!costs.MayMove(cell, scope))
            {
                room.Open(cell, scope);
            }
        }

        hiding.Hide(cell, reason);
    }

    /// <summary>Hides what is needed so that a hidden count can have values that far apart.</summary>
    /// <param name="cell">The count.</param>
    /// <param name="width">How far.</param>
    /// <returns>Whether that could be reached.</returns>
    public bool Widen(int cell, long width)
    {
        while (Missing(cell, width) > 0 && (Go(cell, width) || Raise(cell, width)))
        {
        }

        above.Restore();
        below.Restore();
        return Missing(cell, width) <= 0;
    }

    private long Missing(int cell, long width) => width - (highest[cell] - lowest[cell]);

    // One more move, up from the table in which the count is largest, or down from the one in which it is smallest.
    private bool Go(int cell, long width)
    {
        foreach (var effort in MoveEffort.Rising)
        {
            foreach (var (table, step) in new[] { (above, 1), (below, -1) })
            {
                // Earlier tables count: only what is missing from the other end is wanted.
                var wanted = step > 0 ? lowest[cell] + width - table.Values[cell] : table.Values[cell] - (highest[cell] - width);
                if (search.Find(cell, step, table.Values, effort, wanted))
                {
                    Take(table, wanted);
                    search.Clear();
                    return true;
                }
            }
        }

        return false;
    }

    private void Take(OtherTable table, long wanted)
    {
        var (ahead, back) = (wanted, table.IsOriginal ? wanted : 0);
        foreach (var cell in search.Cells)
        {
            var held = table.Values[cell];
            if (search.Step(cell) < 0)
            {
                ahead = Math.Min(ahead, held);
            }
            else
            {
                back = Math.Min(back, held);
            }
        }

        foreach (var cell in search.Cells)
        {
            // The same move backwards is another table as well.
            Note(cell, table.Values[cell] - (back * search.Step(cell)));
            table.Shift(cell, ahead * search.Step(cell));
            Note(cell, table.Values[cell]);
        }
    }

    private bool Raise(int cell, long width)
    {
        var raised = raising.Of(cell);
        var missing = Missing(cell, width);
        foreach (var (member, times) in raised)
        {
            above.Shift(member, times * missing);
            Note(member, above.Values[member]);
        }

        return raised.Count > 0;
    }

    private void Note(int cell, long value)
    {
        lowest[cell] = Math.Min(lowest[cell], value);
        highest[cell] = Math.Max(highest[cell], value);
        if (!hiding.IsHidden(cell))
        {
            Hide(cell, HiddenReason.Secondary);
        }
    }
}
