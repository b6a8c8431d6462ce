namespace PartyDomain.Quotas;

/// <summary>Exact arithmetic with fractions. A result that does not fit in lowest terms is an <see cref="OverflowException"/>.</summary>
internal static class Ratios
{
    public static Fraction Of(Int128 numerator, Int128 denominator)
    {
        var divisor = GreatestCommonDivisor(numerator, denominator);
        return new Fraction(checked((long)(numerator / divisor)), checked((long)(denominator / divisor)));
    }

    public static Fraction Times(this Fraction left, Fraction right) =>
        Of((Int128)left.Numerator * right.Numerator, (Int128)left.Denominator * right.Denominator);

    public static Fraction Times(this Fraction left, long right) => Of((Int128)left.Numerator * right, left.Denominator);

    /// <summary>Divides a whole number by a fraction that is not zero.</summary>
    public static Fraction DividedBy(this long left, Fraction right) => Of((Int128)left * right.Denominator, right.Numerator);

    public static Fraction Plus(this Fraction left, Fraction right) => Of(
        ((Int128)left.Numerator * right.Denominator) + ((Int128)right.Numerator * left.Denominator),
        (Int128)left.Denominator * right.Denominator);

    /// <summary>What is left of the first after the second; zero where the second is greater.</summary>
    public static Fraction Less(this Fraction left, Fraction right) => left <= right
        ? default
        : Of(
            ((Int128)left.Numerator * right.Denominator) - ((Int128)right.Numerator * left.Denominator),
            (Int128)left.Denominator * right.Denominator);

    public static long Floor(this Fraction value) => value.Numerator / value.Denominator;

    public static long Ceiling(this Fraction value) => value.Floor() + (value.Numerator % value.Denominator == 0 ? 0 : 1);

    public static Fraction Whole(long value) => new(value, 1);

    private static Int128 GreatestCommonDivisor(Int128 a, Int128 b)
    {
        while (a != 0)
        {
            (a, b) = (b % a, a);
        }

        return b;
    }
}
