using System.Numerics;

namespace PartyDomain.Reporting.Statistics;

/// <summary>
/// Counts by number, in one flat array with open addressing. The numbers of one group, such as those of a place, share a few slots next to each other while they fit, so that members who come
/// place by place stay in the cache. Adding allocates only when the table grows.
/// </summary>
internal sealed class CountTable
{
    private const int Bucket = 8;
    private const long Stride = 0x9E37_79B1;
    private readonly ulong group;

    // A key and its count stand next to each other; a count of zero is a free slot.
    private ulong[] slots = new ulong[4 * Bucket];

    /// <summary>Makes an empty table.</summary>
    /// <param name="group">How many numbers a group has.</param>
    public CountTable(ulong group) => this.group = group;

    /// <summary>How many keys have a count.</summary>
    public int Count { get; private set; }

    /// <summary>Adds to the count of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="place">The group of the key.</param>
    /// <param name="count">How much, greater than zero. Whoever adds sees to it that no sum is above that of an <see cref="int"/>.</param>
    public void Add(ulong key, ulong place, int count)
    {
        var at = Slot(key, place);
        if (slots[at + 1] == 0)
        {
            if (Count >= slots.Length / 16 * 5)
            {
                Grow();
                at = Slot(key, place);
            }

            Count++;
            slots[at] = key;
        }

        slots[at + 1] += (uint)count;
    }

    /// <summary>The keys with their counts, by key.</summary>
    public (ulong[] Keys, int[] Counts) Sorted()
    {
        var (keys, counts) = (new ulong[Count], new int[Count]);
        for (int at = 0, next = 0; at < slots.Length; at += 2)
        {
            if (slots[at + 1] != 0)
            {
                (keys[next], counts[next]) = (slots[at], (int)slots[at + 1]);
                next++;
            }
        }

        Array.Sort(keys, counts);
        return (keys, counts);
    }

    public void Add(CountTable other)
    {
        // The other table stands in the order of hashes: taken as it stands, it would fill a smaller table, or one end of this one, and every look-up would walk over what stands there.
        while (slots.Length < other.slots.Length)
        {
            Grow();
        }

        var buckets = other.slots.Length / (2 * Bucket);
        for (var i = 0; i < buckets; i++)
        {
            var at = (int)(i * Stride % buckets) * 2 * Bucket;
            for (var end = at + (2 * Bucket); at < end; at += 2)
            {
                if (other.slots[at + 1] != 0)
                {
                    Add(other.slots[at], other.slots[at] / group, (int)other.slots[at + 1]);
                }
            }
        }
    }

    // Nothing is ever taken out: a free slot on the way means that the key is not there.
    private int Slot(ulong key, ulong place)
    {
        unchecked
        {
            var all = slots;
            var bucket = Mixed(place, all.Length / (2 * Bucket)) * Bucket;
            for (var i = 0UL; i < Bucket; i++)
            {
                var at = (bucket + (int)((key + i) & (Bucket - 1))) * 2;
                if (all[at] == key || all[at + 1] == 0)
                {
                    return at;
                }
            }

            var next = Mixed(key, all.Length / 2) * 2;
            while (all[next] != key && all[next + 1] != 0)
            {
                next = (next + 2) & (all.Length - 1);
            }

            return next;
        }
    }

    private static int Mixed(ulong key, int size) => unchecked((int)((key * 0x9E37_79B9_7F4A_7C15UL) >> (64 - BitOperations.Log2((uint)size))));

    private void Grow()
    {
        var old = slots;
        slots = new ulong[old.Length * 2];
        for (var at = 0; at < old.Length; at += 2)
        {
            if (old[at + 1] != 0)
            {
                var slot = Slot(old[at], old[at] / group);
                (slots[slot], slots[slot + 1]) = (old[at], old[at + 1]);
            }
        }
    }
}
