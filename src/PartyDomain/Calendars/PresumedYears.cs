using NodaTime;

namespace PartyDomain.Calendars;

/// <summary>The schedule of a year whose announcement is not known here: its statutory days by rule, and never a swap.</summary>
internal static class PresumedYears
{
    private const string Source = "By rule: the statutory days in force that year, the usual choice of the Tết days and the second National Day, make-up days, no swap";

    public static YearSchedule Of(int year)
    {
        ValueList<LocalDate> worked = year == AnnouncedYears.WorkedForNewYear2015.Year ? [AnnouncedYears.WorkedForNewYear2015] : [];
        return new(year, StatutoryYear.ByRule(year).WeekdaysOff.ToValueList(), worked, EvidenceGrade.Presumed, Source);
    }
}
