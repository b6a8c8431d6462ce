using NodaTime;

namespace PartyDomain.Quotas;

/// <summary>Computes how targets stand. Everything is exact; rounding is the business of whoever writes a number down.</summary>
public static class ProgressCalculator
{
    /// <summary>How many days of a period must have passed before a forecast is made. Our choice: earlier ones say nothing.</summary>
    public const int DaysBeforeForecast = 30;

    /// <summary>Computes how a target stands at the end of a day.</summary>
    /// <param name="target">The target; null where the unit has none, which is not computable.</param>
    /// <param name="actual">How many of the target's group were admitted from the beginning of the period to the day.</param>
    /// <param name="day">The last day that the actual number covers.</param>
    /// <param name="stock">For a rate, the members on the day it is of.</param>
    /// <param name="lastYear">What the same days of the year before brought; null where it is not known.</param>
    /// <returns>The progress.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="OverflowException">A number is too large.</exception>
    public static TargetProgress Of(AdmissionTarget? target, long actual, LocalDate day, long? stock = null, LastYearFigures? lastYear = null)
    {
        if (target is null)
        {
            return new TargetProgress(null, day, AmountJudgement.Without(NotComputableReason.NoTarget, actual), ProgressStatus.NotComputable);
        }

        ArgumentOutOfRangeException.ThrowIfNegative(lastYear?.ToSameDay ?? 0, nameof(lastYear));
        ArgumentOutOfRangeException.ThrowIfNegative(lastYear?.Whole ?? 0, nameof(lastYear));
        var amount = target.Amount.Judge(actual, stock);
        var elapsed = new Fraction(target.Period.ElapsedDays(day), target.Period.Days);
        var linear = amount.Reason is null && day >= target.Period.From ? Pace.Of(actual, amount.Base!.Value.Times(elapsed)) : null;
        return new TargetProgress(target, day, amount, StatusOf(target.Period, day, amount, linear))
        {
            Elapsed = elapsed,
            LinearPace = linear,
            LastYearPace = linear is not null && lastYear is { Whole: > 0 } ? Pace.Of(actual, amount.Base!.Value.Times(new Fraction(lastYear.ToSameDay, lastYear.Whole))) : null,
            LinearForecast = linear is null ? null : ForecastOf(target.Period, day, amount),
        };
    }

    private static ProgressStatus StatusOf(TargetPeriod period, LocalDate day, AmountJudgement amount, Pace? linear)
    {
        if (amount.Reason is not null)
        {
            return ProgressStatus.NotComputable;
        }

        if (linear is null)
        {
            return ProgressStatus.NotStarted;
        }

        if (amount.IsAbove)
        {
            return ProgressStatus.AboveRange;
        }

        if (amount.Remaining == 0)
        {
            return amount.Highest is null && amount.Actual > amount.ToReach ? ProgressStatus.Exceeded : ProgressStatus.Reached;
        }

        if (day > period.To)
        {
            return ProgressStatus.Missed;
        }

        return linear.BehindBy == default ? ProgressStatus.OnPace : ProgressStatus.Behind;
    }

    private static Forecast? ForecastOf(TargetPeriod period, LocalDate day, AmountJudgement amount)
    {
        var elapsed = period.ElapsedDays(day);
        if (elapsed < DaysBeforeForecast || day >= period.To)
        {
            return null;
        }

        var final = new Fraction(period.Days, elapsed).Times(amount.Actual);
        var isEnough = final >= Ratios.Whole(amount.ToReach!.Value);
        return new Forecast(final, isEnough && (amount.Highest is not { } highest || final <= Ratios.Whole(highest)));
    }
}
