using NodaTime;

namespace PartyDomain.Calendars;

/// <summary>
/// The working days of bodies that rest on Saturday and Sunday. It answers for the days from <see cref="First"/> to <see cref="Last"/> and refuses
/// every other day. Immutable and safe to share; two calendars with the same content are equal. Dates are of the ISO calendar.
/// </summary>
/// <remarks>
/// Weekly rest: Decision 188/1999/QĐ-TTg art. 1. Holidays and make-up days: Labor Code 1994 art. 73 with Law 84/2007/QH11, Labor Code 10/2012/QH13
/// art. 115, Labor Code 45/2019/QH14 art. 111(3) and 112, Resolution 28/2026/QH16 art. 2. Swaps: yearly directions of the Prime Minister.
/// The years 2015 to 2027 are as announced; the others follow a rule and are graded <see cref="EvidenceGrade.Presumed"/>.
/// </remarks>
public sealed class WorkingCalendar : IEquatable<WorkingCalendar>
{
    private static readonly LocalDate FirstDay = new(LunarDates.FirstYear, 1, 1);
    private static readonly LocalDate LastDay = new(LunarDates.LastYear, 12, 31);

    private readonly YearSchedule[] years;
    private readonly DayCode[] days;

    // counts[i]: working days up to and including day i. workdays[n]: the index of working day n, from zero.
    private readonly ushort[] counts;
    private readonly ushort[] workdays;

    private WorkingCalendar(YearSchedule[] years, DayCode[] days)
    {
        this.years = years;
        this.days = days;
        counts = new ushort[days.Length];
        ushort count = 0;
        for (var i = 0; i < days.Length; i++)
        {
            count += days[i].IsWorkday ? (ushort)1 : (ushort)0;
            counts[i] = count;
        }

        workdays = new ushort[count];
        for (var i = 0; i < days.Length; i++)
        {
            if (days[i].IsWorkday)
            {
                workdays[counts[i] - 1] = (ushort)i;
            }
        }
    }

    /// <summary>The shipped calendar of Vietnam, 2007 to 2045.</summary>
    public static WorkingCalendar Vietnam { get; } = CreateVietnam();

    /// <summary>The first day covered: 1 January 2007.</summary>
    public LocalDate First { get; } = FirstDay;

    /// <summary>The last day covered: 31 December 2045.</summary>
    public LocalDate Last { get; } = LastDay;

    /// <summary>Whether the calendar answers for a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it lies from <see cref="First"/> to <see cref="Last"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not of the ISO calendar.</exception>
    public bool Covers(LocalDate date) => IsCovered(IndexOf(date));

    /// <summary>Tells what a day is.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Its kind and grade.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the day: it does not guess.</exception>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not of the ISO calendar.</exception>
    public CalendarDay Day(LocalDate date)
    {
        var code = days[CoveredIndexOf(date)];
        return new(date, code.Kind, code.Grade);
    }

    /// <summary>Tells whether a day is a working day. It allocates nothing.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is worked.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the day: it does not guess.</exception>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not of the ISO calendar.</exception>
    public bool IsWorkday(LocalDate date) => days[CoveredIndexOf(date)].IsWorkday;

    /// <summary>Gives the schedule of a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>Its weekdays off and weekend days worked, with grade and source.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the year.</exception>
    public YearSchedule Schedule(int year) => years[YearIndexOf(year, nameof(year))];

    /// <summary>Finds the working day that is a number of working days after a day. Day 0 is the start, whether or not it is worked.</summary>
    /// <param name="start">The day whose event starts the clock.</param>
    /// <param name="count">How many working days, not negative.</param>
    /// <returns>
    /// The <paramref name="count"/>-th working day after <paramref name="start"/>, or <paramref name="start"/> itself for zero;
    /// null when the start or that day is not covered.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="start"/> is not of the ISO calendar.</exception>
    public DueDate? AddWorkingDays(LocalDate start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var from = IndexOf(start);
        if (!IsCovered(from))
        {
            return null;
        }

        if (count == 0)
        {
            return new(start, EvidenceGrade.Confirmed, [], []);
        }

        return count > workdays.Length - counts[from] ? null : Describe(from + 1, workdays[counts[from] + count - 1]);
    }

    /// <summary>Counts the working days after a day up to and including another: which working day the end is at. It allocates nothing.</summary>
    /// <param name="start">Day 0, not counted.</param>
    /// <param name="end">The last day counted, not before <paramref name="start"/>.</param>
    /// <returns>The number of working days, zero or more; null when either day is not covered.</returns>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>, or a date is not of the ISO calendar.</exception>
    public int? CountWorkingDays(LocalDate start, LocalDate end)
    {
        if (end < start)
        {
            throw new ArgumentException("The end may not be before the start.", nameof(end));
        }

        return Covers(start) && Covers(end) ? counts[IndexOf(end)] - counts[IndexOf(start)] : null;
    }

    /// <summary>Gives a calendar in which a host's schedule stands in place of this one's for that year.</summary>
    /// <param name="schedule">The year's whole schedule, as announced or as the host knows it.</param>
    /// <returns>The other calendar; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schedule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the schedule's year.</exception>
    public WorkingCalendar With(YearSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        YearSchedule[] otherYears = [.. years];
        otherYears[YearIndexOf(schedule.Year, nameof(schedule))] = schedule;
        DayCode[] otherDays = [.. days];
        YearLayout.Fill(YearOf(otherDays, schedule.Year), schedule);
        return new(otherYears, otherDays);
    }

    /// <inheritdoc/>
    public bool Equals(WorkingCalendar? other) =>
        ReferenceEquals(this, other)
        || (other is not null && years.AsSpan().SequenceEqual(other.years) && days.AsSpan().SequenceEqual(other.days));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkingCalendar);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var year in years)
        {
            hash.Add(year);
        }

        return hash.ToHashCode();
    }

    private static WorkingCalendar CreateVietnam()
    {
        var schedules = new YearSchedule[LunarDates.LastYear - LunarDates.FirstYear + 1];
        var codes = new DayCode[IndexOf(LastDay) + 1];
        for (var i = 0; i < schedules.Length; i++)
        {
            var year = LunarDates.FirstYear + i;
            schedules[i] = AnnouncedYears.Find(year) ?? PresumedYears.Of(year);
            YearLayout.Fill(YearOf(codes, year), schedules[i]);
        }

        codes[IndexOf(AnnouncedYears.WorkedForNewYear2015)] = new(DayKind.SwapWorked, EvidenceGrade.Confirmed);
        codes[IndexOf(AnnouncedYears.UnnamedMakeUp2019)] = new(DayKind.MakeUp, EvidenceGrade.Secondary);
        return new(schedules, codes);
    }

    private static Span<DayCode> YearOf(DayCode[] days, int year) => days.AsSpan(IndexOf(new LocalDate(year, 1, 1)), YearLayout.Length(year));

    private static int IndexOf(LocalDate date) => Period.DaysBetween(FirstDay, date);

    private bool IsCovered(int index) => index >= 0 && index < days.Length;

    private int CoveredIndexOf(LocalDate date)
    {
        var index = IndexOf(date);
        return IsCovered(index)
            ? index
            : throw new ArgumentOutOfRangeException(nameof(date), "The calendar covers 2007 to 2045 and does not guess beyond.");
    }

    private int YearIndexOf(int year, string name)
    {
        var index = (long)year - LunarDates.FirstYear;
        return index >= 0 && index < years.Length
            ? (int)index
            : throw new ArgumentOutOfRangeException(name, "The calendar covers the years 2007 to 2045.");
    }

    private DueDate Describe(int from, int to)
    {
        var on = FirstDay.PlusDays(to);
        var grade = EvidenceGrade.Confirmed;
        ValueList<int> presumed = [];
        ValueList<LocalDate> openMakeUps = [];
        for (var year = FirstDay.PlusDays(from).Year; year <= on.Year; year++)
        {
            var schedule = Schedule(year);
            grade = Weaker(grade, schedule.Grade);
            if (!schedule.IsAnnounced)
            {
                presumed = presumed.Add(year);
                openMakeUps = OpenMakeUp(year, from, to) is { } open ? openMakeUps.Add(open) : openMakeUps;
            }
        }

        for (var i = from; i <= to; i++)
        {
            grade = Weaker(grade, days[i].Grade);
        }

        return new(on, grade, presumed, presumed.Count == 0 ? [] : SwapRisk(from, to)) { OpenMakeUps = openMakeUps };
    }

    private LocalDate? OpenMakeUp(int year, int from, int to)
    {
        if (CultureDay.OpenMakeUp(year) is not { } day)
        {
            return null;
        }

        var index = IndexOf(day);
        return index >= from && index <= to && days[index].IsWorkday ? day : null;
    }

    private ValueList<LocalDate> SwapRisk(int from, int to)
    {
        ValueList<LocalDate> risk = [];
        for (var i = from; i <= to; i++)
        {
            if (IsBridge(i) && FirstDay.PlusDays(i) is var day && !Schedule(day.Year).IsAnnounced)
            {
                risk = risk.Add(day);
            }
        }

        return risk;
    }

    // Both neighbors exist: a span begins after its covered start, and the last day covered is a Sunday, never a plain working day.
    private bool IsBridge(int index) =>
        days[index].Kind == DayKind.Workday && !days[index - 1].IsWorkday && !days[index + 1].IsWorkday;

    private static EvidenceGrade Weaker(EvidenceGrade one, EvidenceGrade other) => one > other ? one : other;
}
