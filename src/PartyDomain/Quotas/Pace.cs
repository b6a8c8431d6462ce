namespace PartyDomain.Quotas;

/// <summary>An actual number held against what a pace asks for by a day.</summary>
/// <param name="Expected">What it asks for, exactly.</param>
/// <param name="AheadBy">How much more there is; zero where there is not.</param>
/// <param name="BehindBy">How much less there is; zero where there is not.</param>
public sealed record Pace(Fraction Expected, Fraction AheadBy, Fraction BehindBy)
{
    internal static Pace Of(long actual, Fraction expected) =>
        new(expected, Ratios.Whole(actual).Less(expected), expected.Less(Ratios.Whole(actual)));
}
