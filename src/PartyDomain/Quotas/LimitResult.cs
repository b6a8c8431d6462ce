namespace PartyDomain.Quotas;

/// <summary>A part of a body or list held against a cap or floor.</summary>
/// <param name="Part">How many are known to belong to the part.</param>
/// <param name="Whole">How many the body or list has; null where it was not given.</param>
/// <param name="Unknown">Of how many it is not known whether they belong to the part.</param>
public sealed record LimitResult(long Part, long? Whole, long Unknown)
{
    /// <summary>Whether the cap or floor is kept; null where that cannot be said.</summary>
    public bool? Holds { get; init; }

    /// <summary>The largest whole number that a cap allows, or the least that a floor asks for; null where it cannot be computed.</summary>
    public long? Bound { get; init; }

    /// <summary>How many are too many under a cap; zero where it is kept and for a floor; null where that cannot be said.</summary>
    public long? Excess { get; init; }

    /// <summary>How many are missing under a floor; zero where it is kept and for a cap; null where that cannot be said.</summary>
    public long? Shortfall { get; init; }

    /// <summary>Why it cannot be said; null where it can.</summary>
    public LimitObstacle? Obstacle { get; init; }

    internal static LimitResult OfCap(long? bound, long part, long? whole, long unknown) => Of(
        bound, part, whole, unknown, least => part > least, least => part + unknown <= least, least => part - least, _ => 0);

    internal static LimitResult OfFloor(long? bound, long part, long? whole, long unknown) => Of(
        bound, part, whole, unknown, least => part + unknown < least, least => part >= least, _ => 0, least => least - part - unknown);

    private static LimitResult Of(long? bound, long part, long? whole, long unknown, Predicate<long> isBroken, Predicate<long> isKept, Func<long, long> excess, Func<long, long> shortfall)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfNegative(unknown);
        if (part + unknown > whole)
        {
            throw new ArgumentOutOfRangeException(nameof(part), "A part is not larger than the whole.");
        }

        var result = new LimitResult(part, whole, unknown) { Bound = bound };
        if (bound is not { } limit)
        {
            return result with { Obstacle = LimitObstacle.EmptyWhole };
        }

        if (isBroken(limit))
        {
            return result with { Holds = false, Excess = excess(limit), Shortfall = shortfall(limit) };
        }

        return isKept(limit) ? result with { Holds = true, Excess = 0, Shortfall = 0 } : result with { Obstacle = LimitObstacle.UnknownMembers };
    }
}
