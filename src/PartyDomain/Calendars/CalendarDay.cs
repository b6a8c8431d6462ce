using NodaTime;

namespace PartyDomain.Calendars;

/// <summary>One day of a working calendar.</summary>
/// <param name="Date">The date.</param>
/// <param name="Kind">What the day is.</param>
/// <param name="Grade">
/// How well that is evidenced: the grade of the year's schedule, but confirmed for a statutory day of fixed date that falls on a weekday,
/// because no notice can change it; two days of the shipped years have a grade of their own (27 December 2014 and 15 April 2019).
/// </param>
public sealed record CalendarDay(LocalDate Date, DayKind Kind, EvidenceGrade Grade)
{
    /// <summary>Whether the day counts as a working day.</summary>
    public bool IsWorkday => Kind is DayKind.Workday or DayKind.SwapWorked;
}
