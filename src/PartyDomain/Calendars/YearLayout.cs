using NodaTime;

namespace PartyDomain.Calendars;

/// <summary>Lays a year's schedule out day by day.</summary>
internal static class YearLayout
{
    public static int Length(int year) => CalendarSystem.Iso.GetDaysInYear(year);

    /// <summary>Fills one year.</summary>
    /// <param name="days">The days of the year, from 1 January.</param>
    /// <param name="schedule">The year's schedule.</param>
    public static void Fill(Span<DayCode> days, YearSchedule schedule)
    {
        var statutory = StatutoryYear.Behind(schedule);
        var newYear = new LocalDate(schedule.Year, 1, 1);
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = new(Weekend.Has(newYear.PlusDays(i)) ? DayKind.RestDay : DayKind.Workday, schedule.Grade);
        }

        foreach (var date in statutory.Holidays.Where(Weekend.Has))
        {
            days[date.DayOfYear - 1] = new(DayKind.Holiday, schedule.Grade);
        }

        foreach (var date in schedule.Off)
        {
            days[date.DayOfYear - 1] = new(KindOf(date, statutory), statutory.IsFixed(date) ? EvidenceGrade.Confirmed : schedule.Grade);
        }

        foreach (var date in schedule.Worked)
        {
            days[date.DayOfYear - 1] = new(DayKind.SwapWorked, schedule.Grade);
        }
    }

    private static DayKind KindOf(LocalDate off, StatutoryYear statutory)
    {
        if (statutory.IsHoliday(off))
        {
            return DayKind.Holiday;
        }

        return statutory.IsMakeUp(off) ? DayKind.MakeUp : DayKind.SwapOff;
    }
}
