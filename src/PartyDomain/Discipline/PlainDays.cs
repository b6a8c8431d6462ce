using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Discipline;

/// <summary>Reckons with days that the regulations on discipline write without "working": both readings are kept while the question is open.</summary>
internal static class PlainDays
{
    /// <summary>When a length ends: on one day, or between two while the question is open.</summary>
    public static (LocalDate Earliest, LocalDate Latest)? End(LocalDate start, Length length, Assessment a, string subject)
    {
        if (length.Unit != LengthUnit.CalendarDay)
        {
            return a.Due(start, length, subject) is { } due ? (due.On, due.On) : null;
        }

        var calendar = a.Due(start, length, subject)!.On;
        if (a.Law.Settings.PlainDays == PlainDaysReading.CalendarDays)
        {
            return (calendar, calendar);
        }

        if (a.Due(start, Length.WorkingDays(length.Count), subject) is not { } working)
        {
            return null;
        }

        return a.Law.Settings.PlainDays == PlainDaysReading.WorkingDays ? (working.On, working.On) : (calendar, working.On);
    }

    /// <summary>Whether a day is after the end; null, with an open finding, where that hangs on the open question.</summary>
    public static bool? IsAfter(LocalDate day, (LocalDate Earliest, LocalDate Latest) end, Assessment a, string subject, Citation? citation)
    {
        if (day <= end.Earliest || day > end.Latest)
        {
            return day > end.Latest;
        }

        a.OpenSetting(SettingKeys.PlainDays, subject, citation);
        return null;
    }
}
