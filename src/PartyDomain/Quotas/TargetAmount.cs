using NodaTime;

namespace PartyDomain.Quotas;

/// <summary>How much a target asks for, as published: a number, or a rate of a stock. The family is closed.</summary>
public abstract record TargetAmount
{
    private protected TargetAmount(Comparator comparator) => Comparator = comparator;

    /// <summary>How a number compares with the amount.</summary>
    public Comparator Comparator { get; init; }
}

/// <summary>A number of admissions.</summary>
/// <param name="Comparator">How a number compares with it.</param>
/// <param name="Value">The published number; of a range, its lower bound.</param>
public sealed record CountTarget(Comparator Comparator, long Value) : TargetAmount(Comparator)
{
    /// <summary>The upper bound of a range; null for every other comparator.</summary>
    public long? UpTo { get; init; }
}

/// <summary>A rate of the members on a day: 7 % or more of the members at the beginning of the year.</summary>
/// <param name="Comparator">How a number compares with it.</param>
/// <param name="Rate">The published rate; of a range, its lower bound.</param>
/// <param name="BaseOn">The day whose stock of members the rate is of.</param>
public sealed record RateTarget(Comparator Comparator, Fraction Rate, LocalDate BaseOn) : TargetAmount(Comparator)
{
    /// <summary>The upper bound of a range; null for every other comparator.</summary>
    public Fraction? UpTo { get; init; }
}
