using NodaTime;

namespace PartyDomain.Calendars;

/// <summary>
/// Reckons the end of a length of time. Day 0 is the day whose event starts the clock. A length in months or years ends on the day of the same number,
/// or on the last day of the month where that number is missing: 31 January and one month give 28 or 29 February, 29 February and one year 28 February.
/// </summary>
/// <remarks>
/// No text of the party has a rule for month ends and 29 February: this one policy is <see cref="EvidenceGrade.Presumed"/> and is used everywhere.
/// An end on a day of rest is not moved: Civil Code 2015 art. 148(5) moves it, but no text of the party seen here takes that over.
/// </remarks>
public static class Periods
{
    /// <summary>Finds the end of a length in calendar days, months or years.</summary>
    /// <param name="start">Day 0.</param>
    /// <param name="length">The length, not negative.</param>
    /// <returns>The day reached; for months and years the day of the same number, or that month's last day.</returns>
    /// <exception cref="ArgumentException"><paramref name="length"/> is in working days, which need a calendar, or in an unknown unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    public static LocalDate End(LocalDate start, Length length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length.Count, nameof(length));
        return length.Unit switch
        {
            LengthUnit.CalendarDay => PlusDays(start, length.Count),
            LengthUnit.Month => PlusMonths(start, length.Count),
            LengthUnit.Year => PlusMonths(start, 12L * length.Count),
            LengthUnit.WorkingDay => throw new ArgumentException("A length in working days ends by a calendar: call Due.", nameof(length)),
            _ => throw new ArgumentException("The unit of the length is unknown.", nameof(length)),
        };
    }

    // An end beyond the last day of the calendar is that day.
    private static LocalDate PlusDays(LocalDate start, int days) =>
        days > Period.DaysBetween(start, LocalDate.MaxIsoValue) ? LocalDate.MaxIsoValue : start.PlusDays(days);

    private static LocalDate PlusMonths(LocalDate start, long months) =>
        (start.Year * 12L) + start.Month - 1 + months > (LocalDate.MaxIsoValue.Year * 12L) + 11 ? LocalDate.MaxIsoValue : start.PlusMonths((int)months);

    /// <summary>Finds the due date of a length in any unit.</summary>
    /// <param name="start">Day 0.</param>
    /// <param name="length">The length, not negative.</param>
    /// <param name="calendar">The calendar for lengths in working days; it does not bear on months and years.</param>
    /// <returns>
    /// The due date; null when it is counted in working days and its span is not covered by the calendar. A due date in months or years carries no
    /// presumed years and, since it depends on no schedule, the grade confirmed.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="length"/> is in an unknown unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    public static DueDate? Due(LocalDate start, Length length, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return length.Unit == LengthUnit.WorkingDay
            ? calendar.AddWorkingDays(start, length.Count)
            : new(End(start, length), EvidenceGrade.Confirmed, [], []);
    }
}
