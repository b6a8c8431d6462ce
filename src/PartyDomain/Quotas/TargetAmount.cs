using NodaTime;

namespace PartyDomain.Quotas;

/// <summary>How much a target asks for, as published: a number, or a rate of a stock. The family is closed.</summary>
public abstract record TargetAmount
{
    private protected TargetAmount(Comparator comparator) => Comparator = comparator;

    /// <summary>How a number compares with the amount.</summary>
    public Comparator Comparator { get; init; }

    /// <summary>Holds an actual number against the amount. Everything is exact.</summary>
    /// <param name="actual">The actual number.</param>
    /// <param name="stock">For a rate, the members on the day it is of; null where they are not known.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="OverflowException">A number is too large.</exception>
    public abstract AmountJudgement Judge(long actual, long? stock = null);

    /// <summary>The whole number that parts of the amount have to add up to: the least that reaches it, or the largest that an upper limit allows.</summary>
    /// <param name="stock">For a rate, the members on the day it is of; null where they are not known.</param>
    /// <returns>The number; null where it is not known.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stock"/> is negative.</exception>
    /// <exception cref="OverflowException">A number is too large.</exception>
    public long? Number(long? stock = null)
    {
        var judged = Judge(0, stock);
        return judged.ToReach ?? judged.Highest;
    }
}

/// <summary>A number of admissions.</summary>
/// <param name="Comparator">How a number compares with it.</param>
/// <param name="Value">The published number; of a range, its lower bound.</param>
public sealed record CountTarget(Comparator Comparator, long Value) : TargetAmount(Comparator)
{
    /// <summary>The upper bound of a range; null for every other comparator.</summary>
    public long? UpTo { get; init; }

    /// <inheritdoc/>
    public override AmountJudgement Judge(long actual, long? stock = null) => Value < 0 || UpTo < 0
        ? AmountJudgement.Without(NotComputableReason.BrokenAmount, actual)
        : AmountJudgement.Of(Comparator, Ratios.Whole(Value), UpTo is { } upTo ? Ratios.Whole(upTo) : null, actual);
}

/// <summary>A rate of the members on a day: 7 % or more of the members at the beginning of the year.</summary>
/// <param name="Comparator">How a number compares with it.</param>
/// <param name="Rate">The published rate; of a range, its lower bound.</param>
/// <param name="BaseOn">The day whose stock of members the rate is of.</param>
public sealed record RateTarget(Comparator Comparator, Fraction Rate, LocalDate BaseOn) : TargetAmount(Comparator)
{
    /// <summary>The upper bound of a range; null for every other comparator.</summary>
    public Fraction? UpTo { get; init; }

    /// <inheritdoc/>
    /// <remarks>7 % or more of 433 members is 30.31: the base of percentages is that exact number, the number to reach is 31. An exact rate that no whole number gives is never reached.</remarks>
    public override AmountJudgement Judge(long actual, long? stock = null)
    {
        if (stock is not { } members)
        {
            return AmountJudgement.Without(NotComputableReason.NoStock, actual);
        }

        ArgumentOutOfRangeException.ThrowIfNegative(members, nameof(stock));
        return AmountJudgement.Of(Comparator, Rate.Times(members), UpTo?.Times(members), actual);
    }
}
