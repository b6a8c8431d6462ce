using NodaTime;

namespace PartyDomain.Oversight;

/// <summary>The periods of the calendar for which a duty owes reports.</summary>
internal static class ReportPeriods
{
    /// <summary>The periods of a duty whose last day lies between two days, both included.</summary>
    public static IEnumerable<(LocalDate From, LocalDate To)> Of(ReportDuty duty, LocalDate from, LocalDate to)
    {
        var first = LocalDate.Max(from, duty.Since);
        for (var begin = Begin(duty.Periodicity, first); ; begin = begin.PlusMonths(Months(duty.Periodicity)))
        {
            var end = End(duty.Periodicity, begin);
            if (end > to || !IsOwed(duty, end))
            {
                yield break;
            }

            yield return (begin, end);
            if (end == LocalDate.MaxIsoValue)
            {
                yield break;
            }
        }
    }

    /// <summary>The period of a duty that begins on a day; null where it owes none.</summary>
    public static (LocalDate From, LocalDate To)? BeginningOn(ReportDuty duty, LocalDate day) =>
        Begin(duty.Periodicity, day) == day && End(duty.Periodicity, day) is var end && IsOwed(duty, end) ? (day, end) : null;

    private static bool IsOwed(ReportDuty duty, LocalDate end) => duty.Since <= end && (duty.Until is not { } until || end < until);

    private static LocalDate Begin(ReportPeriodicity periodicity, LocalDate day)
    {
        var months = Months(periodicity);
        return new LocalDate(day.Year, ((day.Month - 1) / months * months) + 1, 1);
    }

    private static LocalDate End(ReportPeriodicity periodicity, LocalDate begin) => begin.PlusMonths(Months(periodicity) - 1).With(DateAdjusters.EndOfMonth);

    private static int Months(ReportPeriodicity periodicity) => periodicity switch
    {
        ReportPeriodicity.Monthly => 1,
        ReportPeriodicity.Quarterly => 3,
        ReportPeriodicity.HalfYearly => 6,
        ReportPeriodicity.Yearly => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(periodicity), periodicity, "No such periodicity."),
    };
}
