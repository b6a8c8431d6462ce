using System.Numerics;

namespace PartyDomain.Reporting.Figures;

/// <summary>Prints computed values, rounded half up.</summary>
internal static class Shown
{
    public static PublishedNumber Of(Rational value, int decimals, bool isPercent, bool keepsZeros = false)
    {
        var digits = (value * BigInteger.Pow(10, decimals)).Round(Rounding.HalfUp);
        while (decimals > 0 && ((!keepsZeros && digits % 10 == 0) || BigInteger.Abs(digits) > long.MaxValue))
        {
            (digits, decimals) = (digits / 10, decimals - 1);
        }

        return new PublishedNumber((long)BigInteger.Clamp(digits, -long.MaxValue, long.MaxValue), decimals, isPercent);
    }

    /// <summary>A range, as one number where both ends are printed alike; null where nothing bounds it, or nothing is in it.</summary>
    public static PublishedRange? Find(NumberRange range, int decimals, bool isPercent, bool keepsZeros = false)
    {
        if (range.IsEmpty)
        {
            return null;
        }

        PublishedNumber? from = range.Low is { } low ? Of(low, decimals, isPercent, keepsZeros) : null;
        PublishedNumber? to = range.High is { } high ? Of(high, decimals, isPercent, keepsZeros) : null;
        return (from, to) switch
        {
            ({ } first, { } last) => new PublishedRange(first, first == last ? null : last),
            ({ } first, null) => first with { Wording = NumberWording.AtLeast },
            (null, { } last) => last with { Wording = range.HasHigh ? NumberWording.AtMost : NumberWording.LessThan },
            _ => null,
        };
    }

    public static PublishedRange Of(NumberRange range, int decimals, bool isPercent, bool keepsZeros = false) =>
        Find(range, decimals, isPercent, keepsZeros) ?? new PublishedNumber(0, 0, isPercent);

    /// <summary>A percentage with the decimals of a printed one; with two where none is printed, or one with a wording.</summary>
    public static PublishedRange Percent(NumberRange percent, PublishedNumber? like = null) => like is { Wording: NumberWording.Exact, Decimals: var decimals }
        ? Of(percent, decimals, isPercent: true, keepsZeros: true)
        : Of(percent, Math.Max(2, like?.Decimals ?? 0), isPercent: true);

    public static PublishedRange Percent(Rational percent, PublishedNumber? like = null) => Percent(NumberRange.Point(percent), like);

    public static PublishedNumber Number(Rational value) => Of(value, 4, isPercent: false);

    public static PublishedRange Number(NumberRange range) => Of(range, 4, isPercent: false);
}
