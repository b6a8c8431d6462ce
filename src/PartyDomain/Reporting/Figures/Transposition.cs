using System.Globalization;
using System.Numerics;

namespace PartyDomain.Reporting.Figures;

/// <summary>Two neighboring digits that changed places: the most common slip of whoever types a number.</summary>
internal static class Transposition
{
    public static bool Explains(long printed, BigInteger right)
    {
        var (a, b) = (printed.ToString(CultureInfo.InvariantCulture), right.ToString(CultureInfo.InvariantCulture));
        if (a.Length != b.Length)
        {
            return false;
        }

        var differ = Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToList();
        return differ is [var i, var j] && j == i + 1 && a[i] == b[j] && a[j] == b[i];
    }
}
