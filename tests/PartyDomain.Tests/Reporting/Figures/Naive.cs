using System.Globalization;
using System.Numerics;

namespace PartyDomain.Tests.Reporting.Figures;

/// <summary>The slow way to print a percentage: long division, digit by digit. It shares no code with the library.</summary>
internal static class Naive
{
    public static IEnumerable<Rounding> All => Enum.GetValues<Rounding>();

    public static string Percent(long numerator, long denominator, int decimals, Rounding rounding)
    {
        var scaled = BigInteger.DivRem((BigInteger)numerator * 100 * BigInteger.Pow(10, decimals), denominator, out var rest);
        var more = rounding switch
        {
            Rounding.HalfUp => rest * 2 >= denominator,
            Rounding.HalfEven => rest * 2 > denominator || (rest * 2 == denominator && scaled % 2 == 1),
            _ => false,
        };
        var digits = (more ? scaled + 1 : scaled).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return decimals == 0 ? $"{digits}%" : $"{digits[..^decimals]}.{digits[^decimals..]}%";
    }

    public static bool Prints(long numerator, long denominator, string stated)
    {
        var decimals = stated.Contains('.', StringComparison.Ordinal) ? stated.TrimEnd('%').Split('.')[1].Length : 0;
        return All.Any(rounding => Percent(numerator, denominator, decimals, rounding) == stated);
    }
}
