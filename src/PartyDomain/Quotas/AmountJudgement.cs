namespace PartyDomain.Quotas;

/// <summary>An actual number held against an amount.</summary>
/// <param name="Actual">The actual number.</param>
public sealed record AmountJudgement(long Actual)
{
    /// <summary>
    /// The published number, which percentages are of: 160 for "160 or more", 5,000 for "more than 5,000", the lower bound of a range,
    /// the exact product of a rate and its stock. Null for upper limits and where it is not known.
    /// </summary>
    public Fraction? Base { get; init; }

    /// <summary>The least whole number that reaches the amount; null for upper limits and where it is not known.</summary>
    public long? ToReach { get; init; }

    /// <summary>The largest whole number that the amount allows; null where it sets no upper bound.</summary>
    public long? Highest { get; init; }

    /// <summary>Why there is no percentage; null where there is one.</summary>
    public NotComputableReason? Reason { get; init; }

    /// <summary>Whether the actual number is as the amount asks; null where that cannot be said.</summary>
    public bool? Holds => ToReach is null && Highest is null ? null : (ToReach is not { } least || Actual >= least) && !IsAbove;

    /// <summary>Whether the actual number is above the upper bound.</summary>
    public bool IsAbove => Actual > Highest;

    /// <summary>The part of the base that is achieved (đạt): 19/13 for 19 of 13. Null where it is not computable.</summary>
    public Fraction? Achieved => Reason is null ? Actual.DividedBy(Base!.Value) : null;

    /// <summary>By what part of the base it is exceeded (vượt): 6/13 for 19 of 13. Null where the actual number is not more than the base.</summary>
    public Fraction? ExceededBy => Achieved is { } achieved && achieved > Ratios.Whole(1) ? achieved.Less(Ratios.Whole(1)) : null;

    /// <summary>How many are missing until the amount is reached; zero once it is; null where that is not known.</summary>
    public long? Remaining => ToReach is { } least ? Math.Max(0, least - Actual) : null;

    internal static AmountJudgement Without(NotComputableReason reason, long actual)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(actual);
        return new AmountJudgement(actual) { Reason = reason };
    }

    internal static AmountJudgement Of(Comparator comparator, Fraction amount, Fraction? upTo, long actual)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(actual);
        return comparator switch
        {
            Comparator.AtMost => Limit(amount.Floor(), actual),
            Comparator.LessThan => Limit(amount.Ceiling() - 1, actual),
            Comparator.Between when upTo is not { } upper || upper < amount => Without(NotComputableReason.BrokenAmount, actual),
            _ => new AmountJudgement(actual)
            {
                Base = amount,
                ToReach = comparator == Comparator.MoreThan ? amount.Floor() + 1 : amount.Ceiling(),
                Highest = comparator switch
                {
                    Comparator.Between => upTo!.Value.Floor(),
                    Comparator.Exactly => amount.Floor(),
                    _ => null,
                },
                Reason = amount == default ? NotComputableReason.ZeroTarget : null,
            },
        };
    }

    private static AmountJudgement Limit(long highest, long actual) => new(actual) { Highest = highest, Reason = NotComputableReason.UpperLimit };
}
