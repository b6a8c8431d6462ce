using System.Globalization;

namespace PartyDomain;

/// <summary>An exact fraction in lowest terms, such as two thirds. Its default value is zero.</summary>
public readonly record struct Fraction : IComparable<Fraction>
{
    private readonly long denominatorLessOne;

    /// <summary>Creates a fraction and reduces it.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line, greater than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is not greater than zero, or <paramref name="numerator"/> is negative.</exception>
    public Fraction(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        var divisor = GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>The number above the line.</summary>
    public long Numerator { get; }

    /// <summary>The number below the line, greater than zero.</summary>
    public long Denominator => denominatorLessOne + 1;

    /// <summary>Whether one fraction is less than another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    /// <returns>Whether the first is less.</returns>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether one fraction is greater than another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    /// <returns>Whether the first is greater.</returns>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether one fraction is less than or equal to another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    /// <returns>Whether the first is not greater.</returns>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one fraction is greater than or equal to another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    /// <returns>Whether the first is not less.</returns>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Fraction other) =>
        ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <summary>Writes numerator and denominator, for example <c>2/3</c>.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static long GreatestCommonDivisor(long a, long b)
    {
        while (a != 0)
        {
            (a, b) = (b % a, a);
        }

        return b;
    }
}
