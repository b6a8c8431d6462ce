using PartyDomain.Organizations;
using PartyDomain.Reporting.Disclosure;

namespace PartyDomain.Tests.Reporting.Disclosure;

/// <summary>Random tables of the shapes that are published.</summary>
internal static class RandomTables
{
    public static PlainTable Any(int seed, int scale = 1)
    {
        var random = new Random(seed);
        return (seed % 4) switch
        {
            0 => TwoWays(random, random.Next(1, 4 + scale), random.Next(1, 4 + scale)),
            1 => ThreeWays(random, random.Next(1, 2 + scale), random.Next(1, 3 + scale), 2),
            2 => Tree(random, random.Next(1, 3), random.Next(1, 2 + scale), random.Next(1, 3 + scale)),
            _ => Loose(random, 2 + random.Next(4 * scale)),
        };
    }

    /// <summary>Rows by columns with both margins and the grand total; some margins are plain.</summary>
    public static PlainTable TwoWays(Random random, int rows, int columns)
    {
        var table = new PlainTable();
        int[][] cells = [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => table.Add(Value(random))).ToArray())];
        var margin = Role(random);
        int[] byRow = [.. cells.Select(row => table.AddTotal(row, margin))];
        int[] byColumn = [.. Enumerable.Range(0, columns).Select(column => table.AddTotal([.. cells.Select(row => row[column])]))];
        table.Sums.Add((table.AddTotal(byRow, TableCellRole.Plain), byColumn));
        return table;
    }

    /// <summary>Ethnic groups by religions by sex with every margin.</summary>
    public static PlainTable ThreeWays(Random random, int first, int second, int third)
    {
        var table = new PlainTable();
        var cells = new int[first + 1, second + 1, third + 1];
        for (var a = 0; a <= first; a++)
        {
            for (var b = 0; b <= second; b++)
            {
                for (var c = 0; c <= third; c++)
                {
                    int[][] ways =
                    [
                        a < first ? [] : [.. Enumerable.Range(0, first).Select(i => cells[i, b, c])],
                        b < second ? [] : [.. Enumerable.Range(0, second).Select(i => cells[a, i, c])],
                        c < third ? [] : [.. Enumerable.Range(0, third).Select(i => cells[a, b, i])],
                    ];
                    ways = [.. ways.Where(way => way.Length > 0)];
                    cells[a, b, c] = ways.Length == 0 ? table.Add(Value(random)) : table.AddTotal(ways[0], a == first && b == second ? TableCellRole.Plain : TableCellRole.Sensitive);
                    table.Sums.AddRange(ways.Skip(1).Select(way => (cells[a, b, c], way)));
                }
            }
        }

        return table;
    }

    /// <summary>Communes by groups, summed up to provinces (where small figures are shown) and to the nation; each unit has a plain total.</summary>
    public static PlainTable Tree(Random random, int provinces, int communes, int groups)
    {
        var table = new PlainTable();
        int[][] Sums(int[][] units, TierRole tier) => [.. Unit([.. Enumerable.Range(0, groups).Select(group => table.AddTotal([.. units.Select(unit => unit[group])], TableCellRole.Sensitive, tier))], tier, units)];
        IEnumerable<int[]> Unit(int[] cells, TierRole tier, int[][] below)
        {
            var total = table.AddTotal(cells, TableCellRole.Plain, tier);
            if (below.Length > 0)
            {
                table.Sums.Add((total, [.. below.Select(unit => unit[^1])]));
            }

            yield return [.. cells, total];
        }

        var all = Enumerable.Range(0, provinces).SelectMany(_ => Sums([.. Enumerable.Range(0, communes).SelectMany(_ => Unit([.. Enumerable.Range(0, groups).Select(_ => table.Add(Value(random)))], TierRole.Grassroots, []))], TierRole.Provincial)).ToArray();
        _ = Sums(all, TierRole.Central);
        return table;
    }

    /// <summary>Sums of any counts: equal figures, sums of sums, overlapping parts, figures nobody sums up, some withheld and some known.</summary>
    public static PlainTable Loose(Random random, int counts)
    {
        var table = new PlainTable();
        for (var i = 0; i < counts; i++)
        {
            table.Add(Value(random), random.Next(8) switch { 0 => TableCellRole.Plain, 1 => TableCellRole.Withheld, 2 => TableCellRole.Known, _ => TableCellRole.Sensitive });
        }

        for (var sums = random.Next(1, counts + 1); sums > 0; sums--)
        {
            int[] parts = [.. Enumerable.Range(0, table.Counts.Count).Where(_ => random.Next(3) == 0)];
            if (parts.Length > 0)
            {
                table.AddTotal(parts, random.Next(6) switch { 0 => TableCellRole.Plain, 1 => TableCellRole.Known, _ => TableCellRole.Sensitive });
            }
        }

        return table;
    }

    private static TableCellRole Role(Random random) => random.Next(2) == 0 ? TableCellRole.Plain : TableCellRole.Sensitive;

    private static long Value(Random random) => random.Next(6) switch { 0 or 1 => 0, 2 or 3 => random.Next(1, 5), 4 => random.Next(1, 12), _ => random.Next(5, 80) };
}
