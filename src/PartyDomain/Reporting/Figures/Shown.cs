using System.Numerics;

namespace PartyDomain.Reporting.Figures;

/// <summary>Prints computed values: rounded half up, without zeros at the end.</summary>
internal static class Shown
{
    public static PublishedNumber Of(Rational value, int decimals, bool isPercent)
    {
        var digits = (value * BigInteger.Pow(10, decimals)).Round(Rounding.HalfUp);
        while (decimals > 0 && (digits % 10 == 0 || BigInteger.Abs(digits) > long.MaxValue))
        {
            (digits, decimals) = (digits / 10, decimals - 1);
        }

        return new PublishedNumber((long)BigInteger.Clamp(digits, -long.MaxValue, long.MaxValue), decimals, isPercent);
    }

    public static PublishedNumber Percent(Rational percent, PublishedNumber? like = null) => Of(percent, Math.Max(2, like?.Decimals ?? 0), isPercent: true);

    public static PublishedNumber Number(Rational value) => Of(value, 4, isPercent: false);
}
