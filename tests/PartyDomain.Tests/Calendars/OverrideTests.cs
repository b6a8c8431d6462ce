using NodaTime;
using PartyDomain.Calendars;
using Xunit;

namespace PartyDomain.Tests.Calendars;

public sealed class OverrideTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Vietnam;

    [Fact]
    public void A_host_schedule_replaces_its_year_only()
    {
        var other = Calendar.With(Announced2028());
        for (var date = Calendar.First; date <= Calendar.Last; date = date.PlusDays(1))
        {
            if (date.Year != 2028)
            {
                Assert.Equal(Calendar.Day(date), other.Day(date));
            }
            else
            {
                Assert.Equal(!Announced2028().Off.Contains(date) && (date.DayOfWeek < IsoDayOfWeek.Saturday || date == new LocalDate(2028, 4, 8)), other.IsWorkday(date));
            }
        }

        Assert.Equal(Announced2028(), other.Schedule(2028));
        Assert.Equal(Calendar.Schedule(2029), other.Schedule(2029));
    }

    [Fact]
    public void The_old_calendar_stays_as_it_is()
    {
        var before = Calendar.Schedule(2028);
        Calendar.With(Announced2028());
        Assert.Equal(before, Calendar.Schedule(2028));
        Assert.True(Calendar.IsWorkday(new(2028, 4, 3)));
        Assert.False(Calendar.IsWorkday(new(2028, 4, 8)));
    }

    [Fact]
    public void An_announced_year_takes_away_presumption_and_swap_risk()
    {
        var presumed = Calendar.AddWorkingDays(new(2028, 3, 30), 6)!;
        Assert.Equal(new DueDate(new(2028, 4, 10), EvidenceGrade.Presumed, [2028], [new(2028, 4, 3)]), presumed);
        var announced = Calendar.With(Announced2028()).AddWorkingDays(new(2028, 3, 30), 6)!;
        Assert.Equal(new DueDate(new(2028, 4, 10), EvidenceGrade.Confirmed, [], []), announced);
        Assert.Equal(new LocalDate(2028, 4, 8), Calendar.With(Announced2028()).AddWorkingDays(new(2028, 3, 30), 5)!.On);
        Assert.Equal(new LocalDate(2028, 4, 7), Calendar.AddWorkingDays(new(2028, 3, 30), 5)!.On);
    }

    [Theory]
    [InlineData("2028-04-03", DayKind.SwapOff)]
    [InlineData("2028-04-04", DayKind.Holiday)]
    [InlineData("2028-04-08", DayKind.SwapWorked)]
    [InlineData("2028-01-24", DayKind.Workday)]
    [InlineData("2028-01-25", DayKind.Holiday)]
    [InlineData("2028-01-28", DayKind.Holiday)]
    [InlineData("2028-01-29", DayKind.Holiday)]
    [InlineData("2028-01-30", DayKind.RestDay)]
    [InlineData("2028-01-31", DayKind.MakeUp)]
    [InlineData("2028-09-01", DayKind.Workday)]
    [InlineData("2028-09-03", DayKind.Holiday)]
    [InlineData("2028-09-04", DayKind.MakeUp)]
    [InlineData("2028-09-05", DayKind.MakeUp)]
    public void Another_choice_of_the_Tet_days_and_the_second_National_Day_is_understood(string date, DayKind kind) =>
        Assert.Equal(kind, Calendar.With(Announced2028()).Day(Facts.Iso(date)).Kind);

    [Fact]
    public void Three_Tet_days_before_the_new_year_are_understood_too()
    {
        var usual = Calendar.Schedule(2035);
        var off = usual.Off.Select(date => date == new LocalDate(2035, 2, 12) ? new LocalDate(2035, 2, 5) : date).ToValueList();
        var other = Calendar.With(new(2035, off, [], EvidenceGrade.Confirmed, "Notice"));
        Assert.Equal(DayKind.MakeUp, Calendar.Day(new(2035, 2, 12)).Kind);
        Assert.Equal(DayKind.Workday, other.Day(new(2035, 2, 12)).Kind);
        Assert.Equal(DayKind.Workday, Calendar.Day(new(2035, 2, 5)).Kind);
        Assert.Equal(DayKind.Holiday, other.Day(new(2035, 2, 5)).Kind);
        Assert.Equal(DayKind.Holiday, Calendar.Day(new(2035, 2, 10)).Kind);
        Assert.Equal(DayKind.RestDay, other.Day(new(2035, 2, 10)).Kind);
    }

    [Fact]
    public void A_host_may_replace_an_announced_year_and_its_doubtful_day()
    {
        var own = Calendar.Schedule(2019);
        var other = Calendar.With(own);
        Assert.Equal(EvidenceGrade.Confirmed, other.Day(new(2019, 4, 15)).Grade);
        Assert.NotEqual(Calendar, other);
        Assert.Equal(EvidenceGrade.Confirmed, other.AddWorkingDays(new(2019, 4, 12), 1)!.Grade);
    }

    [Fact]
    public void A_schedule_that_is_only_presumed_keeps_its_swap_risk()
    {
        var guess = new YearSchedule(2026, Calendar.Schedule(2026).Off, [], EvidenceGrade.Presumed, "Guess");
        var due = Calendar.With(guess).AddWorkingDays(new(2026, 11, 20), 1)!;
        Assert.Equal(new DueDate(new(2026, 11, 23), EvidenceGrade.Presumed, [2026], [new(2026, 11, 23)]), due);
        var unknown = Calendar.With(new(2026, guess.Off, [], EvidenceGrade.Unknown, "Guess")).AddWorkingDays(new(2026, 11, 20), 1)!;
        Assert.Equal(EvidenceGrade.Unknown, unknown.Grade);
        Assert.Equal([2026], unknown.PresumedYears);
    }

    [Fact]
    public void A_weekend_day_worked_may_be_due_but_is_no_bridge()
    {
        var schedule = new YearSchedule(2031, Calendar.Schedule(2031).Off, [new(2031, 1, 11)], EvidenceGrade.Presumed, "Guess");
        var due = Calendar.With(schedule).AddWorkingDays(new(2031, 1, 10), 1)!;
        Assert.Equal(new DueDate(new(2031, 1, 11), EvidenceGrade.Presumed, [2031], []), due);
        var alone = new YearSchedule(2031, [.. Calendar.Schedule(2031).Off, new LocalDate(2031, 1, 10)], [new(2031, 1, 11)], EvidenceGrade.Presumed, "Guess");
        Assert.Empty(Calendar.With(alone).AddWorkingDays(new(2031, 1, 10), 1)!.SwapRisk);
    }

    [Fact]
    public void A_day_at_the_edge_of_the_range_is_no_bridge()
    {
        var early = new YearSchedule(2007, [new(2007, 1, 2)], [], EvidenceGrade.Presumed, "Guess");
        Assert.Equal(new DueDate(new(2007, 1, 3), EvidenceGrade.Presumed, [2007], []), Calendar.With(early).AddWorkingDays(new(2007, 1, 1), 1));
        var late = new YearSchedule(2045, [new(2045, 12, 28)], [new(2045, 12, 31)], EvidenceGrade.Presumed, "Guess");
        Assert.Equal([new LocalDate(2045, 12, 29)], Calendar.With(new(2045, [new(2045, 12, 28)], [], EvidenceGrade.Presumed, "Guess")).AddWorkingDays(new(2045, 12, 28), 1)!.SwapRisk);
        Assert.Equal(new DueDate(new(2045, 12, 31), EvidenceGrade.Presumed, [2045], [new(2045, 12, 29)]), Calendar.With(late).AddWorkingDays(new(2045, 12, 28), 2));
    }

    [Fact]
    public void An_open_make_up_that_the_host_gives_is_open_no_more()
    {
        var usual = Calendar.Schedule(2029);
        var guess = new YearSchedule(2029, usual.Off.Add(new(2029, 11, 26)), [], EvidenceGrade.Presumed, "Guess");
        Assert.Empty(Calendar.With(guess).AddWorkingDays(new(2029, 11, 20), 10)!.OpenMakeUps);
        var announced = new YearSchedule(2029, usual.Off, [], EvidenceGrade.Secondary, "Notice");
        Assert.Empty(Calendar.With(announced).AddWorkingDays(new(2029, 11, 20), 10)!.OpenMakeUps);
    }

    [Fact]
    public void Calendars_with_the_same_content_are_equal()
    {
        var one = Calendar.With(Announced2028());
        var two = Calendar.With(Announced2028());
        Assert.NotSame(one, two);
        Assert.True(one.Equals(two));
        Assert.True(one.Equals((object)two));
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.False(one.Equals(Calendar));
        Assert.NotEqual(one.GetHashCode(), Calendar.GetHashCode());
        Assert.False(one.Equals(null));
        Assert.False(one.Equals("calendar"));
        Assert.True(one.Equals(one));
        Assert.Equal(Calendar, one.With(Calendar.Schedule(2028)));
        Assert.NotEqual(one, Calendar.With(new(2028, Announced2028().Off, Announced2028().Worked, EvidenceGrade.Confirmed, "Another notice")));
    }

    [Fact]
    public void A_schedule_beyond_the_range_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Calendar.With(null!));
        Assert.Equal("schedule", Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.With(new(2046, [], [], EvidenceGrade.Confirmed, "x"))).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.With(new(2006, [], [], EvidenceGrade.Confirmed, "x")));
        Assert.True(Calendar.With(new(2007, [], [], EvidenceGrade.Confirmed, "x")).IsWorkday(new(2007, 1, 1)));
        Assert.True(Calendar.With(new(2045, [], [], EvidenceGrade.Confirmed, "x")).IsWorkday(new(2045, 11, 24)));
    }

    // Tết from the 25th to the 29th of January, 3 September instead of the 1st, and a swap around the Hùng Kings' day.
    private static YearSchedule Announced2028() => new(
        2028,
        [
            new(2028, 1, 3), new(2028, 1, 25), new(2028, 1, 26), new(2028, 1, 27), new(2028, 1, 28), new(2028, 1, 31), new(2028, 4, 3), new(2028, 4, 4),
            new(2028, 5, 1), new(2028, 5, 2), new(2028, 9, 4), new(2028, 9, 5), new(2028, 11, 24),
        ],
        [new(2028, 4, 8)],
        EvidenceGrade.Confirmed,
        "Notice for 2028");
}
