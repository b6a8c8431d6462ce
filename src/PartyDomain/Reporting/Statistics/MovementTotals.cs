namespace PartyDomain.Reporting.Statistics;

/// <summary>The movements of a period: what each organization gains and loses by them, and both ends of each.</summary>
internal sealed class MovementTotals
{
    private const int Reasons = (int)MovementReason.Transit + 1;
    private readonly int[] counts;

    public MovementTotals(Places places, CountTable table)
    {
        counts = new int[places.UnitCount * Reasons * 2];
        var (keys, numbers) = table.Sorted();
        Rows = [.. keys.Select(MovementKey.Read)];
        Numbers = numbers;
        var marks = new int[places.UnitCount];
        for (var i = 0; i < Rows.Length; i++)
        {
            Count(places, Rows[i], numbers[i], marks, 2 * i);
        }
    }

    /// <summary>Each movement that occurs, by place it leads from.</summary>
    public MovementRow[] Rows { get; }

    /// <summary>How often each one occurs.</summary>
    public int[] Numbers { get; }

    public (int Increases, int Decreases) Of(int unit, MovementReason reason)
    {
        var at = ((unit * Reasons) + (int)reason) * 2;
        return (counts[at], counts[at + 1]);
    }

    // Two ways may meet in an organization that is at two places: the organizations are compared, not the places.
    private void Count(Places places, MovementRow row, int number, int[] marks, int mark)
    {
        Mark(row.To, mark + 1);
        Each(row.From, mark + 1, 1);
        Mark(row.From, mark + 2);
        Each(row.To, mark + 2, 0);

        void Mark(int place, int with)
        {
            for (var at = place; at >= 0; at = places.AboveSpan[at])
            {
                marks[places.UnitSpan[at]] = with;
            }
        }

        void Each(int place, int without, int side)
        {
            for (var at = place; at >= 0; at = places.AboveSpan[at])
            {
                if (marks[places.UnitSpan[at]] is var marked && marked != without)
                {
                    counts[(((places.UnitSpan[at] * Reasons) + (int)row.Reason) * 2) + side] += number;
                }
            }
        }
    }
}
