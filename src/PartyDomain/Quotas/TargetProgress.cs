using NodaTime;

namespace PartyDomain.Quotas;

/// <summary>How a target stands at the end of a day. Every percentage is of the named target; two targets of a unit are two progresses.</summary>
/// <param name="Target">The target; null where the unit has none.</param>
/// <param name="Day">The last day that the actual number covers.</param>
/// <param name="Amount">The actual number held against the target's amount. It does not depend on the day.</param>
/// <param name="Status">How the target stands.</param>
public sealed record TargetProgress(AdmissionTarget? Target, LocalDate Day, AmountJudgement Amount, ProgressStatus Status)
{
    /// <summary>The actual number.</summary>
    public long Actual => Amount.Actual;

    /// <summary>The least number that reaches the target; null for upper limits and where it is not known.</summary>
    public long? ToReach => Amount.ToReach;

    /// <summary>The part of the target that is achieved (đạt): 19/13, which is 146.15 %. Null where it is not computable.</summary>
    public Fraction? Achieved => Amount.Achieved;

    /// <summary>By what part of the target it is exceeded (vượt): 6/13, which is 46.15 %. Null where it is not.</summary>
    public Fraction? ExceededBy => Amount.ExceededBy;

    /// <summary>How many are missing; zero once the target is reached; null where that is not known.</summary>
    public long? Remaining => Amount.Remaining;

    /// <summary>Why there is no percentage; null where there is one.</summary>
    public NotComputableReason? Reason => Amount.Reason;

    /// <summary>The part of the period that has passed, the day included; null without a target.</summary>
    public Fraction? Elapsed { get; init; }

    /// <summary>Against an even course over the period. Null where it is not computable or the period has not begun.</summary>
    public Pace? LinearPace { get; init; }

    /// <summary>Against the course of last year: the same part of the target as last year had of its whole by the same day. Null where that is not given or nothing.</summary>
    public Pace? LastYearPace { get; init; }

    /// <summary>The forecast of an even course; null before enough days have passed and once the period is over.</summary>
    public Forecast? LinearForecast { get; init; }
}
