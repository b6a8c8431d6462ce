namespace PartyDomain.Quotas;

/// <summary>Exact arithmetic with fractions. A result that does not fit in lowest terms is an <see cref="OverflowException"/>.</summary>
internal static class Ratios
{
    public static Rational Exact(this Fraction value) => new(value.Numerator, value.Denominator);

    public static Fraction ToFraction(this Rational value) => new((long)value.Numerator, (long)value.Denominator);

    public static Fraction Whole(long value) => new(value, 1);

    public static Fraction Times(this Fraction left, Fraction right) => (left.Exact() * right.Exact()).ToFraction();

    public static Fraction Times(this Fraction left, long right) => (left.Exact() * right).ToFraction();

    public static Fraction Plus(this Fraction left, Fraction right) => (left.Exact() + right.Exact()).ToFraction();

    /// <summary>What is left of the first after the second; zero where the second is greater.</summary>
    public static Fraction Less(this Fraction left, Fraction right) => left <= right ? default : (left.Exact() - right.Exact()).ToFraction();

    /// <summary>Divides a whole number by a fraction that is not zero.</summary>
    public static Fraction DividedBy(this long left, Fraction right) => (left / right.Exact()).ToFraction();

    public static long Floor(this Fraction value) => (long)value.Exact().Floor();

    public static long Ceiling(this Fraction value) => (long)value.Exact().Ceiling();
}
