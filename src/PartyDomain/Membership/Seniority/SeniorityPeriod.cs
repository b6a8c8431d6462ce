using NodaTime;

namespace PartyDomain.Membership.Seniority;

/// <summary>Completed years, then completed months, then days of party seniority.</summary>
/// <param name="Years">The completed years.</param>
/// <param name="Months">The completed months beside them, 0 to 11.</param>
/// <param name="Days">The days beside them, 0 to 30.</param>
public readonly record struct SeniorityPeriod(int Years, int Months, int Days)
{
    /// <summary>The completed months in all.</summary>
    public int TotalMonths => (Years * 12) + Months;

    // A month is complete at its end by the one policy of month ends; a start after the end is no time at all.
    internal static SeniorityPeriod Between(LocalDate start, LocalDate end)
    {
        if (start >= end)
        {
            return default;
        }

        var months = Calendars.LegalAge.Measure(start, end).Completed;
        return new(months / 12, months % 12, Period.DaysBetween(Calendars.Periods.End(start, Length.Months(months)), end));
    }

    internal LocalDate Added(LocalDate start) => Calendars.Periods.End(Calendars.Periods.End(start, Length.Months(TotalMonths)), Length.CalendarDays(Days));
}
