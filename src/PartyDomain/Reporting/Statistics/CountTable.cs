using System.Numerics;

namespace PartyDomain.Reporting.Statistics;

/// <summary>Counts by number, in one flat array with open addressing: a key stands beside its count, in one line of memory. Adding allocates only when the table grows.</summary>
internal sealed class CountTable
{
    private const int Block = 16;
    private const long Stride = 0x9E37_79B1;
    private Entry[] entries = new Entry[Block];
    private int shift = 60;

    /// <summary>How many keys have a count.</summary>
    public int Count { get; private set; }

    public void Add(ulong key, int count)
    {
        ref var entry = ref Slot(key);
        if (entry.Count == 0)
        {
            if (Count >= entries.Length / 8 * 5)
            {
                Grow();
                entry = ref Slot(key);
            }

            Count++;
            entry.Key = key;
        }

        entry.Count = checked(entry.Count + count);
    }

    public int this[ulong key] => Slot(key).Count;

    /// <summary>The keys with their counts, by key.</summary>
    public (ulong[] Keys, int[] Counts) Sorted()
    {
        var (sortedKeys, sortedCounts) = (new ulong[Count], new int[Count]);
        var next = 0;
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if (entry.Count != 0)
            {
                (sortedKeys[next], sortedCounts[next]) = (entry.Key, entry.Count);
                next++;
            }
        }

        Array.Sort(sortedKeys, sortedCounts);
        return (sortedKeys, sortedCounts);
    }

    public void Add(CountTable other)
    {
        // The other table stands in the order of hashes: taken as it stands it would fill a smaller table, or one end of this one, and every look-up would walk over what stands there.
        while (entries.Length < other.entries.Length)
        {
            Grow();
        }

        var blocks = other.entries.Length / Block;
        for (var i = 0; i < blocks; i++)
        {
            foreach (ref readonly var entry in other.entries.AsSpan((int)(i * Stride % blocks) * Block, Block))
            {
                if (entry.Count != 0)
                {
                    Add(entry.Key, entry.Count);
                }
            }
        }
    }

    private ref Entry Slot(ulong key)
    {
        unchecked
        {
            var own = entries;
            var mask = own.Length - 1;
            var at = (int)((key * 0x9E37_79B9_7F4A_7C15UL) >> shift);
            while (own[at].Count != 0 && own[at].Key != key)
            {
                at = (at + 1) & mask;
            }

            return ref own[at];
        }
    }

    private void Grow()
    {
        var old = entries;
        entries = new Entry[old.Length * 2];
        shift = 64 - BitOperations.Log2((uint)entries.Length);
        foreach (ref readonly var entry in old.AsSpan())
        {
            if (entry.Count != 0)
            {
                Slot(entry.Key) = entry;
            }
        }
    }

    private struct Entry
    {
        public ulong Key;
        public int Count;
    }
}
