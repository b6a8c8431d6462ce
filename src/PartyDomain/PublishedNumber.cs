using System.Numerics;

namespace PartyDomain;

/// <summary>A number as it is printed in a report or an article: its value, the decimals it is printed with, whether it is a percentage, and its wording.</summary>
/// <remarks>Two numbers are equal when they are printed alike: 83.4 and 83.40 are not, for they leave different values open.</remarks>
public readonly record struct PublishedNumber
{
    /// <summary>The most decimals a number can be printed with here.</summary>
    public const int MostDecimals = 9;

    /// <summary>Creates a number.</summary>
    /// <param name="digits">The number without its decimal point: 8345 for 83.45.</param>
    /// <param name="decimals">How many of the digits stand behind the point, from 0 to <see cref="MostDecimals"/>.</param>
    /// <param name="isPercent">Whether it is a percentage.</param>
    /// <param name="wording">The word beside it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range, or <paramref name="digits"/> has no opposite.</exception>
    public PublishedNumber(long digits, int decimals = 0, bool isPercent = false, NumberWording wording = NumberWording.Exact)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(digits, long.MinValue);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDecimals);
        Digits = digits;
        Decimals = decimals;
        IsPercent = isPercent;
        Wording = wording;
    }

    /// <summary>The number without its decimal point.</summary>
    public long Digits { get; }

    /// <summary>How many of the digits stand behind the point.</summary>
    public int Decimals { get; }

    /// <summary>Whether it is a percentage.</summary>
    public bool IsPercent { get; init; }

    /// <summary>The word beside the number.</summary>
    public NumberWording Wording { get; init; }

    /// <summary>Whether it can count something: it is whole and no percentage.</summary>
    public bool IsCount => Decimals == 0 && !IsPercent;

    internal Rational Exact => new(Digits, BigInteger.Pow(10, Decimals));

    /// <summary>Takes a whole number as it is.</summary>
    /// <param name="count">The number.</param>
    /// <returns>The same number, exact and without decimals.</returns>
    public static implicit operator PublishedNumber(long count) => new(count);

    /// <summary>Reads a number such as <c>83.45%</c>, <c>hơn 500</c>, <c>gần 78%</c>, <c>từ 160 trở lên</c>, <c>at least 3%</c> or <c>+1.2%</c>.</summary>
    /// <param name="text">The text: a dot before decimals, no separators between thousands.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is no such number; the message says how to write it.</exception>
    public static PublishedNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PublishedNumberText.Fault(text, out var number) is { } fault ? throw new FormatException(fault) : number;
    }

    /// <summary>Reads a number as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number, or <c>default</c>.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse(string? text, out PublishedNumber number)
    {
        number = default;
        return text is not null && PublishedNumberText.Fault(text, out number) is null;
    }

    /// <summary>Prints an exact fraction.</summary>
    /// <param name="value">The fraction: 3/7, not 300/7, for 42.86 %.</param>
    /// <param name="decimals">The decimals to print, from 0 to <see cref="MostDecimals"/>.</param>
    /// <param name="isPercent">Whether to print it as a percentage.</param>
    /// <param name="rounding">How to round.</param>
    /// <returns>The printed number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    /// <exception cref="OverflowException">The number is too large to be printed so.</exception>
    public static PublishedNumber Of(Fraction value, int decimals, bool isPercent, Rounding rounding = Rounding.HalfUp)
    {
        var exact = new Rational(value.Numerator, value.Denominator) * (isPercent ? 100 : 1);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDecimals);
        return new PublishedNumber((long)(exact * BigInteger.Pow(10, decimals)).Round(rounding), decimals, isPercent);
    }

    /// <summary>Whether a count can be printed so.</summary>
    /// <param name="count">The count.</param>
    /// <returns>Whether the number leaves it open; never for a percentage.</returns>
    public bool Allows(long count) => !IsPercent && PrintedRanges.Of(this).Contains(count);

    /// <summary>Whether an exact fraction can be printed so.</summary>
    /// <param name="value">The fraction: 3/7 for a percentage such as 42.86 %.</param>
    /// <returns>Whether the number leaves it open.</returns>
    public bool Allows(Fraction value) =>
        PrintedRanges.Of(this).Contains(new Rational(value.Numerator, value.Denominator) * (IsPercent ? 100 : 1));

    /// <summary>The ways of rounding that print an exact fraction as this number.</summary>
    /// <param name="value">The fraction: 3/7 for a percentage such as 42.86 %.</param>
    /// <returns>Those that do; none where the number has a wording.</returns>
    public ValueList<Rounding> RoundingsOf(Fraction value)
    {
        var exact = NumberRange.Point(new Rational(value.Numerator, value.Denominator) * (IsPercent ? 100 : 1));
        return Roundings(range => range.Intersects(exact));
    }

    /// <summary>Writes the number as <see cref="Parse"/> reads it, for example <c>more than 56%</c>.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => PublishedNumberText.Write(this);

    internal ValueList<Rounding> Roundings(Func<NumberRange, bool> fits)
    {
        var number = this;
        return Wording == NumberWording.Exact
            ? Enum.GetValues<Rounding>().Where(rounding => fits(PrintedRanges.Of(number, rounding))).ToValueList()
            : [];
    }
}
