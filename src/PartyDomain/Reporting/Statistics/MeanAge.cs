namespace PartyDomain.Reporting.Statistics;

/// <summary>The mean age of those whose age is known.</summary>
/// <param name="Years">The sum of their ages in full years.</param>
/// <param name="Known">How many they are.</param>
/// <param name="Unknown">How many have no known age.</param>
public sealed record MeanAge(long Years, long Known, long Unknown)
{
    /// <summary>The mean, exactly; null where no age is known.</summary>
    public Fraction? Value => Known == 0 ? null : new Fraction(Years, Known);
}
