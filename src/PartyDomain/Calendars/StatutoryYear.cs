using NodaTime;

namespace PartyDomain.Calendars;

/// <summary>The statutory holidays of a year, under one choice of its Tết days and second National Day, and the make-up days that follow.</summary>
/// <remarks>
/// Labor Code 1994 art. 73 (Tết: the last day of the old year and three days) with Law 84/2007/QH11 (the Hùng Kings' day); Labor Code 10/2012/QH13
/// art. 115 (Tết of five days, from 1 May 2013); Labor Code 45/2019/QH14 art. 111(3) and 112 (second National Day, from 2021; the Prime Minister chooses
/// its day and those of Tết); Resolution 28/2026/QH16 art. 2 (24 November, from 2026).
/// </remarks>
internal sealed class StatutoryYear
{
    private readonly List<LocalDate> holidays = [];
    private readonly List<LocalDate> makeUps = [];
    private readonly List<LocalDate> fixedDays;

    private StatutoryYear(int year, int tetFrom, int secondNationalDay)
    {
        fixedDays = [new(year, 1, 1), LunarDates.HungKings(year), new(year, 4, 30), new(year, 5, 1), new(year, 9, 2)];
        if (year >= CultureDay.FirstYear)
        {
            fixedDays.Add(CultureDay.Of(year));
        }

        holidays.AddRange(fixedDays);
        for (var i = 0; i < TetLength(year); i++)
        {
            holidays.Add(LunarDates.Tet(year).PlusDays(tetFrom + i));
        }

        if (HasSecondNationalDay(year))
        {
            holidays.Add(new LocalDate(year, 9, 2).PlusDays(secondNationalDay));
        }

        holidays.Sort();
        AddMakeUps();
    }

    /// <summary>The weekdays off, in no order.</summary>
    public IEnumerable<LocalDate> WeekdaysOff => holidays.Where(date => !Weekend.Has(date)).Concat(makeUps);

    public IReadOnlyList<LocalDate> Holidays => holidays;

    /// <summary>The usual choice, read off the announcements of 2015 to 2027.</summary>
    public static StatutoryYear ByRule(int year) => new(year, UsualTet(year), UsualSecondNationalDay(year));

    /// <summary>The choice that explains the weekdays off best: the usual one unless another leaves fewer of its own days out of the schedule.</summary>
    public static StatutoryYear Behind(YearSchedule schedule)
    {
        var best = ByRule(schedule.Year);
        if (best.Misses(schedule) == 0)
        {
            return best;
        }

        int[] tetChoices = TetLength(schedule.Year) == 5 ? [-1, -2, -3] : [-1];
        foreach (var tetFrom in tetChoices)
        {
            foreach (var second in (ReadOnlySpan<int>)[-1, 1])
            {
                var other = new StatutoryYear(schedule.Year, tetFrom, second);
                best = other.Misses(schedule) < best.Misses(schedule) ? other : best;
            }
        }

        return best;
    }

    public bool IsHoliday(LocalDate date) => holidays.Contains(date);

    public bool IsMakeUp(LocalDate date) => makeUps.Contains(date);

    /// <summary>Whether no yearly choice can move the day.</summary>
    public bool IsFixed(LocalDate date) => fixedDays.Contains(date);

    private static int TetLength(int year) => year <= 2013 ? 4 : 5;

    private static bool HasSecondNationalDay(int year) => year >= 2021;

    private static int UsualTet(int year) =>
        TetLength(year) == 4 || LunarDates.Tet(year).DayOfWeek is IsoDayOfWeek.Monday or IsoDayOfWeek.Tuesday ? -1 : -2;

    private static int UsualSecondNationalDay(int year) =>
        new LocalDate(year, 9, 2).DayOfWeek is IsoDayOfWeek.Monday or IsoDayOfWeek.Thursday or IsoDayOfWeek.Sunday ? 1 : -1;

    // Every choice has the same number of weekdays off, so the fewest missing are the fewest unexplained too.
    private int Misses(YearSchedule schedule) => WeekdaysOff.Except(schedule.Off).Count();

    private void AddMakeUps()
    {
        foreach (var holiday in holidays.Where(date => Weekend.Has(date) && !CultureDay.Is(date)))
        {
            var day = holiday;
            while (Weekend.Has(day) || holidays.Contains(day) || makeUps.Contains(day))
            {
                day = day.PlusDays(1);
            }

            makeUps.Add(day);
        }
    }
}
