namespace PartyDomain.Tests.Reporting.Disclosure;

/// <summary>A reader who knows every shown figure, every sum, and that counts are whole and not negative.</summary>
internal sealed class Attack
{
    private const int Rounds = 200;
    private readonly PlainTable table;
    private readonly bool[] hidden;
    private readonly List<int> unknown;
    private readonly List<Rational[]> rows = [];

    public Attack(PlainTable table, bool[] hidden)
    {
        this.table = table;
        this.hidden = hidden;
        unknown = [.. Enumerable.Range(0, hidden.Length).Where(cell => hidden[cell])];
        Eliminate();
    }

    /// <summary>The hidden counts that have one possible value by the sums alone.</summary>
    public IEnumerable<int> Determined() =>
        from row in rows
        let free = Enumerable.Range(0, unknown.Count).Where(column => row[column].Sign != 0).ToList()
        where free.Count == 1
        select unknown[free[0]];

    /// <summary>The hidden counts that have one possible value by the sums and because no count is negative: bounds are narrowed until nothing moves.</summary>
    public IEnumerable<int> Squeezed()
    {
        var bounds = Enumerable.Repeat((Low: Rational.Zero, High: (Rational?)null), unknown.Count).ToArray();
        var equations = rows.Concat(Sums()).ToList();
        for (var (round, moved) = (0, true); moved && round < Rounds; round++)
        {
            moved = false;
            foreach (var row in equations)
            {
                moved |= Narrow(row, bounds);
            }
        }

        return unknown.Where((_, column) => bounds[column].High is { } high && high.Floor() == bounds[column].Low.Ceiling());
    }

    private static bool Narrow(Rational[] row, (Rational Low, Rational? High)[] bounds)
    {
        var moved = false;
        for (var column = 0; column < bounds.Length; column++)
        {
            if (row[column].Sign == 0)
            {
                continue;
            }

            // coefficient × x = constant − the others.
            Rational? least = row[^1];
            Rational? most = row[^1];
            for (var other = 0; other < bounds.Length; other++)
            {
                if (other == column || row[other].Sign == 0)
                {
                    continue;
                }

                var (atLow, atHigh) = (row[other] * bounds[other].Low, bounds[other].High is { } top ? row[other] * top : (Rational?)null);
                var (small, large) = row[other].Sign > 0 ? ((Rational?)atLow, atHigh) : (atHigh, atLow);
                least = least is { } l && large is { } b ? l - b : null;
                most = most is { } m && small is { } s ? m - s : null;
            }

            var (from, to) = row[column].Sign > 0 ? (least, most) : (most, least);
            if (from is { } f && (Rational)(f / row[column]).Ceiling() > bounds[column].Low)
            {
                bounds[column].Low = (f / row[column]).Ceiling();
                moved = true;
            }

            if (to is { } t && (bounds[column].High is not { } high || (Rational)(t / row[column]).Floor() < high))
            {
                bounds[column].High = (t / row[column]).Floor();
                moved = true;
            }
        }

        return moved;
    }

    private IEnumerable<Rational[]> Sums() => table.Sums.Select(sum =>
    {
        var row = new Rational[unknown.Count + 1];
        Put(row, sum.Total, -1);
        foreach (var part in sum.Parts)
        {
            Put(row, part, 1);
        }

        return row;
    });

    private void Put(Rational[] row, int cell, int sign)
    {
        if (hidden[cell])
        {
            row[unknown.BinarySearch(cell)] += sign;
        }
        else
        {
            row[^1] -= sign * table.Counts[cell];
        }
    }

    // Gauss and Jordan, with exact fractions.
    private void Eliminate()
    {
        var waiting = Sums().ToList();
        for (var column = 0; column < unknown.Count; column++)
        {
            var pivot = waiting.FindIndex(row => row[column].Sign != 0);
            if (pivot < 0)
            {
                continue;
            }

            var leading = waiting[pivot];
            waiting.RemoveAt(pivot);
            var factor = leading[column];
            leading = [.. leading.Select(value => value / factor)];
            for (var i = 0; i < waiting.Count; i++)
            {
                waiting[i] = Without(waiting[i], leading, column);
            }

            for (var i = 0; i < rows.Count; i++)
            {
                rows[i] = Without(rows[i], leading, column);
            }

            rows.Add(leading);
        }
    }

    private static Rational[] Without(Rational[] row, Rational[] leading, int column) =>
        row[column].Sign == 0 ? row : [.. row.Select((value, i) => value - (row[column] * leading[i]))];
}
