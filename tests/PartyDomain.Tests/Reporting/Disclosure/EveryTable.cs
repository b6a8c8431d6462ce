namespace PartyDomain.Tests.Reporting.Disclosure;

/// <summary>Tries every whole number that a hidden count of a tiny table can have. Slow and certain.</summary>
internal sealed class EveryTable(PlainTable table, bool[] hidden, long largest)
{
    private readonly int[][] sumsOf = [.. Enumerable.Range(0, hidden.Length).Select(cell => Enumerable.Range(0, table.Sums.Count).Where(sum => table.Sums[sum].Total == cell || table.Sums[sum].Parts.Contains(cell)).ToArray())];
    private int left;

    /// <summary>The smallest and the largest value that a count has in any table that shows the same; null where there are too many tables to try.</summary>
    public (long Low, long High)? Range(int cell)
    {
        left = 200_000;
        var possible = new List<long>();
        for (var value = 0L; value <= largest; value++)
        {
            var (low, high) = Start();
            (low[cell], high[cell]) = (value, value);
            if (Exists(low, high))
            {
                possible.Add(value);
            }

            if (left <= 0)
            {
                return null;
            }
        }

        return (possible[0], possible[^1]);
    }

    private (long[] Low, long[] High) Start() =>
        ([.. table.Counts.Select((count, cell) => hidden[cell] ? 0 : count)], [.. table.Counts.Select((count, cell) => hidden[cell] ? largest : count)]);

    private bool Exists(long[] low, long[] high)
    {
        if (left-- <= 0 || !Narrow(low, high))
        {
            return false;
        }

        var open = Enumerable.Range(0, low.Length).Where(cell => low[cell] < high[cell]).OrderBy(cell => high[cell] - low[cell]).ThenByDescending(cell => sumsOf[cell].Length).FirstOrDefault(-1);
        if (open < 0)
        {
            return true;
        }

        // The halves first, so that wide ranges are narrowed before single values are tried.
        var middle = (low[open] + high[open]) / 2;
        foreach (var (from, to) in new[] { (low[open], middle), (middle + 1, high[open]) })
        {
            long[] nextLow = [.. low];
            long[] nextHigh = [.. high];
            (nextLow[open], nextHigh[open]) = (from, to);
            if (Exists(nextLow, nextHigh))
            {
                return true;
            }
        }

        return false;
    }

    private bool Narrow(long[] low, long[] high)
    {
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var (total, parts) in table.Sums)
            {
                var (least, most) = (parts.Sum(part => low[part]), parts.Sum(part => high[part]));
                moved |= Squeeze(low, high, total, least, most);
                foreach (var part in parts)
                {
                    moved |= Squeeze(low, high, part, low[total] - (parts.Sum(other => high[other]) - high[part]), high[total] - (parts.Sum(other => low[other]) - low[part]));
                }
            }

            if (low.Zip(high).Any(pair => pair.First > pair.Second))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Squeeze(long[] low, long[] high, int cell, long from, long to)
    {
        var (before, after) = ((low[cell], high[cell]), (Math.Max(low[cell], from), Math.Min(high[cell], to)));
        (low[cell], high[cell]) = after;
        return before != after && after.Item1 <= after.Item2;
    }
}
