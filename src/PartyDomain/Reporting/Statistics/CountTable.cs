using System.Numerics;

namespace PartyDomain.Reporting.Statistics;

/// <summary>Counts by number, in two flat arrays with open addressing. Adding allocates only when the table grows.</summary>
internal sealed class CountTable
{
    private ulong[] keys = new ulong[16];
    private int[] counts = new int[16];
    private int shift = 60;

    /// <summary>How many keys have a count.</summary>
    public int Count { get; private set; }

    public void Add(ulong key, int count)
    {
        var at = Slot(key);
        if (counts[at] == 0)
        {
            if (Count >= counts.Length / 8 * 5)
            {
                Grow();
                at = Slot(key);
            }

            Count++;
            keys[at] = key;
        }

        counts[at] = checked(counts[at] + count);
    }

    public int this[ulong key] => counts[Slot(key)];

    /// <summary>The keys with their counts, by key.</summary>
    public (ulong[] Keys, int[] Counts) Sorted()
    {
        var (sortedKeys, sortedCounts) = (new ulong[Count], new int[Count]);
        for (int i = 0, next = 0; i < counts.Length; i++)
        {
            if (counts[i] != 0)
            {
                (sortedKeys[next], sortedCounts[next]) = (keys[i], counts[i]);
                next++;
            }
        }

        Array.Sort(sortedKeys, sortedCounts);
        return (sortedKeys, sortedCounts);
    }

    public void Add(CountTable other)
    {
        for (var i = 0; i < other.counts.Length; i++)
        {
            if (other.counts[i] != 0)
            {
                Add(other.keys[i], other.counts[i]);
            }
        }
    }

    private int Slot(ulong key)
    {
        unchecked
        {
            var mask = counts.Length - 1;
            var at = (int)((key * 0x9E37_79B9_7F4A_7C15UL) >> shift);
            while (counts[at] != 0 && keys[at] != key)
            {
                at = (at + 1) & mask;
            }

            return at;
        }
    }

    private void Grow()
    {
        var (oldKeys, oldCounts) = (keys, counts);
        keys = new ulong[oldKeys.Length * 2];
        counts = new int[keys.Length];
        shift = 64 - BitOperations.Log2((uint)keys.Length);
        for (var i = 0; i < oldCounts.Length; i++)
        {
            if (oldCounts[i] != 0)
            {
                var at = Slot(oldKeys[i]);
                (keys[at], counts[at]) = (oldKeys[i], oldCounts[i]);
            }
        }
    }
}
