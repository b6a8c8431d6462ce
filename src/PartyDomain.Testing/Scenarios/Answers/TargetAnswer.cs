using PartyDomain.Quotas;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>How one target stands. Fractions are exact; the texts beside them are rounded to two decimals.</summary>
internal sealed record TargetAnswer(
    string? Target,
    OrganizationId? Unit,
    TargetOrigin? Origin,
    MemberGroup? Group,
    long Actual,
    long UnknownGroup,
    long? Stock,
    Fraction? Base,
    long? ToReach,
    long? Highest,
    long? Remaining,
    Fraction? Achieved,
    string? AchievedPercent,
    Fraction? ExceededBy,
    string? ExceededPercent,
    bool? Holds,
    ProgressStatus Status,
    NotComputableReason? Reason,
    Fraction? Elapsed,
    Pace? Pace,
    Pace? LastYearPace,
    Forecast? Forecast)
{
    public static TargetAnswer Of(TargetProgress progress, long? stock, long unknown = 0) => new(
        progress.Target?.Id,
        progress.Target?.Unit,
        progress.Target?.Origin,
        progress.Target?.Group,
        progress.Actual,
        unknown,
        stock,
        progress.Amount.Base,
        progress.ToReach,
        progress.Amount.Highest,
        progress.Remaining,
        progress.Achieved,
        Printed.Percent(progress.Achieved),
        progress.ExceededBy,
        Printed.Percent(progress.ExceededBy),
        progress.Amount.Holds,
        progress.Status,
        progress.Reason,
        progress.Elapsed,
        progress.LinearPace,
        progress.LastYearPace,
        progress.LinearForecast);
}
