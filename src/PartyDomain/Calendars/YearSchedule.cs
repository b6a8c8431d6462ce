using NodaTime;
using NodaTime.Text;

namespace PartyDomain.Calendars;

/// <summary>Where a year departs from the plain week of Monday to Friday: its weekdays off and its weekend days worked.</summary>
public sealed record YearSchedule
{
    /// <summary>Creates a schedule; the dates may come in any order.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="off">Every weekday off: holidays, make-up days and swaps alike.</param>
    /// <param name="worked">Every Saturday or Sunday worked in exchange.</param>
    /// <param name="grade">How well the schedule is evidenced. A year counts as announced when the grade is better than presumed.</param>
    /// <param name="source">The notice or rule it comes from.</param>
    /// <exception cref="ArgumentNullException">A list or the source is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="source"/> is blank; or a date is of another year or not of the ISO calendar, occurs twice, is a weekend day in <paramref name="off"/>
    /// or a weekday in <paramref name="worked"/>. The message names the date.
    /// </exception>
    public YearSchedule(int year, ValueList<LocalDate> off, ValueList<LocalDate> worked, EvidenceGrade grade, string source)
    {
        ArgumentNullException.ThrowIfNull(off);
        ArgumentNullException.ThrowIfNull(worked);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        Year = year;
        Off = Checked(year, off, weekend: false, nameof(off));
        Worked = Checked(year, worked, weekend: true, nameof(worked));
        Grade = grade;
        Source = source;
    }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>Every weekday off, ascending.</summary>
    public ValueList<LocalDate> Off { get; }

    /// <summary>Every Saturday or Sunday worked, ascending.</summary>
    public ValueList<LocalDate> Worked { get; }

    /// <summary>How well the schedule is evidenced.</summary>
    public EvidenceGrade Grade { get; }

    /// <summary>The notice or rule it comes from.</summary>
    public string Source { get; }

    /// <summary>Whether the schedule was announced: its grade is better than presumed.</summary>
    public bool IsAnnounced => Grade < EvidenceGrade.Presumed;

    private static ValueList<LocalDate> Checked(int year, ValueList<LocalDate> dates, bool weekend, string name)
    {
        LocalDate? previous = null;
        foreach (var date in dates)
        {
            if (date.Calendar != CalendarSystem.Iso || date.Year != year)
            {
                throw Unfit(date, $"is not a day of {year:D4}", name);
            }

            if (Weekend.Has(date) != weekend)
            {
                throw Unfit(date, weekend ? "is a weekday: only weekend days can be worked in exchange" : "is a weekend day: list only weekdays off", name);
            }
        }

        var sorted = dates.Order().ToValueList();
        foreach (var date in sorted)
        {
            if (date == previous)
            {
                throw Unfit(date, "is listed twice", name);
            }

            previous = date;
        }

        return sorted;
    }

    private static ArgumentException Unfit(LocalDate date, string reason, string name) =>
        new($"{LocalDatePattern.Iso.Format(date)} {reason}.", name);
}
