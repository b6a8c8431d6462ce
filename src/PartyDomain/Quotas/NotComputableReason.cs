namespace PartyDomain.Quotas;

/// <summary>Why there is no percentage of a target.</summary>
public enum NotComputableReason
{
    /// <summary>There is no target.</summary>
    NoTarget = 0,

    /// <summary>The target is zero.</summary>
    ZeroTarget = 1,

    /// <summary>The target is a rate, and the stock it is of was not given.</summary>
    NoStock = 2,

    /// <summary>The target is only an upper limit: it is kept or not, and nothing is achieved of it.</summary>
    UpperLimit = 3,

    /// <summary>The amount makes no sense: a range without an upper bound or with its bounds reversed, or a negative number.</summary>
    BrokenAmount = 4,
}
