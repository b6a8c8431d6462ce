using NodaTime;
using PartyDomain.Calendars;
using Xunit;

namespace PartyDomain.Tests.Calendars;

public sealed class AnnouncedYearsTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Vietnam;

    public static TheoryData<int> Years => [.. Facts.AnnouncedYears];

    [Fact]
    public void The_facts_name_the_years_2015_to_2027() => Assert.Equal(Enumerable.Range(2015, 13), Facts.AnnouncedYears);

    [Theory]
    [MemberData(nameof(Years))]
    public void The_schedule_is_as_announced(int year)
    {
        var facts = Facts.Announced(year);
        var schedule = Calendar.Schedule(year);
        Assert.Equal(facts.Dates("off"), schedule.Off);
        Assert.Equal(facts.Dates("worked"), schedule.Worked);
        Assert.Equal(facts.GetProperty("grade").GetString(), schedule.Grade.ToString(), ignoreCase: true);
        Assert.Equal(facts.GetProperty("document").GetString(), schedule.Source);
        Assert.True(schedule.IsAnnounced);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_day_is_worked_or_not_as_announced(int year)
    {
        for (var date = new LocalDate(year, 1, 1); date.Year == year; date = date.PlusDays(1))
        {
            Assert.Equal(Facts.IsWorked(date), Calendar.IsWorkday(date));
            Assert.Equal(Facts.IsWorked(date), Calendar.Day(date).IsWorkday);
            Assert.Equal(date, Calendar.Day(date).Date);
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_weekday_off_has_the_announced_kind(int year)
    {
        foreach (var day in Facts.Announced(year).GetProperty("days").EnumerateArray())
        {
            var expected = day.GetProperty("kind").GetString() switch
            {
                "statutory" => DayKind.Holiday,
                "compensatory" => DayKind.MakeUp,
                _ => DayKind.SwapOff,
            };
            Assert.Equal(expected, Calendar.Day(day.Date("date")).Kind);
            if (day.TryGetProperty("workedInstead", out _))
            {
                Assert.Equal(DayKind.SwapWorked, Calendar.Day(day.Date("workedInstead")).Kind);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void A_day_has_the_grade_of_its_year_unless_it_is_fixed(int year)
    {
        var grade = Calendar.Schedule(year).Grade;
        LocalDate[] fixedDays =
        [
            new(year, 1, 1), Facts.Lunar(year).Date("gioTo"), new(year, 4, 30), new(year, 5, 1), new(year, 9, 2),
            .. year >= 2026 ? [new LocalDate(year, 11, 24)] : Array.Empty<LocalDate>(),
        ];
        for (var date = new LocalDate(year, 1, 1); date.Year == year; date = date.PlusDays(1))
        {
            var weekday = date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
            var expected = fixedDays.Contains(date) && weekday ? EvidenceGrade.Confirmed : grade;
            expected = date == new LocalDate(2019, 4, 15) ? EvidenceGrade.Secondary : expected;
            Assert.Equal(expected, Calendar.Day(date).Grade);
        }
    }

    [Fact]
    public void A_holiday_on_a_weekend_is_a_holiday_and_other_weekend_days_are_rest_days()
    {
        Assert.Equal(DayKind.Holiday, Calendar.Day(new(2019, 4, 14)).Kind);
        Assert.Equal(DayKind.RestDay, Calendar.Day(new(2019, 4, 13)).Kind);
        Assert.Equal(DayKind.Workday, Calendar.Day(new(2019, 4, 16)).Kind);
    }

    [Fact]
    public void The_unnamed_make_up_day_of_2019_is_secondary_in_a_confirmed_year()
    {
        Assert.Equal(new CalendarDay(new(2019, 4, 15), DayKind.MakeUp, EvidenceGrade.Secondary), Calendar.Day(new(2019, 4, 15)));
        Assert.Equal(EvidenceGrade.Confirmed, Calendar.AddWorkingDays(new(2019, 4, 11), 1)!.Grade);
        Assert.Equal(EvidenceGrade.Secondary, Calendar.AddWorkingDays(new(2019, 4, 12), 1)!.Grade);
        Assert.Equal(EvidenceGrade.Confirmed, Calendar.AddWorkingDays(new(2019, 4, 15), 1)!.Grade);
    }

    [Fact]
    public void Proposals_that_were_not_adopted_are_not_in_the_calendar()
    {
        Assert.True(Calendar.IsWorkday(new(2017, 4, 7)));
        Assert.False(Calendar.IsWorkday(new(2025, 2, 8)));
        Assert.True(Calendar.IsWorkday(new(2026, 11, 23)));
        Assert.False(Calendar.IsWorkday(new(2026, 11, 28)));
        Assert.True(Calendar.IsWorkday(new(2023, 1, 27)));
    }
}
