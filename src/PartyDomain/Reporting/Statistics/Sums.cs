using System.Numerics;
using System.Runtime.InteropServices;

namespace PartyDomain.Reporting.Statistics;

/// <summary>Adds lists of counts, several at a time. No sum overflows: it is at most the number of rows.</summary>
internal static class Sums
{
    public static void Add<T>(Span<T> sums, ReadOnlySpan<T> more)
        where T : struct, IBinaryInteger<T>
    {
        var wide = MemoryMarshal.Cast<T, Vector<T>>(sums);
        var other = MemoryMarshal.Cast<T, Vector<T>>(more);
        for (var i = 0; i < wide.Length; i++)
        {
            wide[i] += other[i];
        }

        for (var i = wide.Length * Vector<T>.Count; i < sums.Length; i++)
        {
            sums[i] = unchecked(sums[i] + more[i]);
        }
    }

    public static void AddTo(Span<long> sums, ReadOnlySpan<int> more)
    {
        for (var i = 0; i < more.Length; i++)
        {
            sums[i] += more[i];
        }
    }

    /// <summary>Adds the number of each place to that of the place above, beginning below.</summary>
    public static T[] RolledUp<T>(T[] own, ReadOnlySpan<int> above)
        where T : struct, IBinaryInteger<T>
    {
        var sums = own.AsSpan().ToArray();
        for (var place = sums.Length - 1; place >= 0; place--)
        {
            if (above[place] >= 0)
            {
                sums[above[place]] += sums[place];
            }
        }

        return sums;
    }
}
