namespace PartyDomain.Reporting.Statistics;

/// <summary>
/// Holds rows back until there are many, and gives them out place by place. Members who come in any order, such as by their key, would else touch memory all over the place for each row; the
/// counts are the same. The rows held back are a fixed number.
/// </summary>
internal sealed class RowSorter
{
    private const int Most = 1 << 20;
    private const int FewPlaces = 1 << 12;
    private readonly int places;
    private MemberRow[] rows = [];
    private int[] order = [];
    private int[] starts = [];
    private int held;
    private int last = Places.Nowhere;

    private RowSorter(int places) => this.places = places;

    /// <summary>Makes a sorter; null where the counts of all places are so few that order does not matter.</summary>
    public static RowSorter? For(int places) => places <= FewPlaces ? null : new RowSorter(places);

    /// <summary>Takes a row.</summary>
    /// <returns>Whether it is held back; false where it belongs to the place of the row before it, which may be counted at once.</returns>
    public bool Hold(in MemberRow row)
    {
        if (row.Place == last)
        {
            return false;
        }

        last = row.Place;
        if (held == rows.Length)
        {
            Array.Resize(ref rows, Math.Clamp(2 * held, FewPlaces, Most));
        }

        rows[held++] = row;
        return true;
    }

    /// <summary>Whether the rows are to be given out before another one is held.</summary>
    public bool IsFull => held == Most;

    /// <summary>Gives out the rows place by place, and holds none.</summary>
    public void Release(Action<MemberRow> row)
    {
        if (held == 0)
        {
            return;
        }

        starts = starts.Length == 0 ? new int[places + 1] : starts;
        order = order.Length < held ? new int[rows.Length] : order;
        Array.Clear(starts);
        foreach (ref readonly var one in rows.AsSpan(0, held))
        {
            starts[one.Place + 1]++;
        }

        for (var place = 1; place < starts.Length; place++)
        {
            starts[place] += starts[place - 1];
        }

        for (var i = 0; i < held; i++)
        {
            order[starts[rows[i].Place]++] = i;
        }

        var count = held;
        held = 0;
        last = Places.Nowhere;
        foreach (var i in order.AsSpan(0, count))
        {
            row(rows[i]);
        }
    }
}
