using NodaTime;
using PartyDomain.Calendars;
using Xunit;

namespace PartyDomain.Tests.Calendars;

public sealed class PresumedYearsTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Vietnam;

    public static TheoryData<int> Years => [.. Facts.PresumedYears];

    [Fact]
    public void The_facts_name_the_years_2028_to_2045() => Assert.Equal(Enumerable.Range(2028, 18), Facts.PresumedYears);

    [Theory]
    [MemberData(nameof(Years))]
    public void The_schedule_follows_the_rule(int year)
    {
        var schedule = Calendar.Schedule(year);
        Assert.Equal(Facts.Presumed(year).Dates("off"), schedule.Off);
        Assert.Empty(schedule.Worked);
        Assert.Equal(EvidenceGrade.Presumed, schedule.Grade);
        Assert.False(schedule.IsAnnounced);
        Assert.StartsWith("By rule:", schedule.Source, StringComparison.Ordinal);
        for (var date = new LocalDate(year, 1, 1); date.Year == year; date = date.PlusDays(1))
        {
            Assert.Equal(Facts.IsWorked(date), Calendar.IsWorkday(date));
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void A_span_over_the_year_names_its_bridge_days_and_open_make_up(int year)
    {
        var start = new LocalDate(year - 1, 12, 31);
        var count = Calendar.CountWorkingDays(start, new(year, 12, 31))!.Value;
        var due = Calendar.AddWorkingDays(start, count)!;
        Assert.Equal([year], due.PresumedYears);
        Assert.Equal(EvidenceGrade.Presumed, due.Grade);
        Assert.Equal(Facts.Presumed(year).Dates("swapRisk"), due.SwapRisk);
        Assert.Equal(Facts.Presumed(year).Dates("openCultureMakeUp"), due.OpenMakeUps);
    }

    [Theory]
    [InlineData(2007, "01-01 02-16 02-19 02-20 02-21 04-26 04-30 05-01 09-03")]
    [InlineData(2008, "01-01 02-06 02-07 02-08 02-11 04-15 04-30 05-01 09-02")]
    [InlineData(2009, "01-01 01-26 01-27 01-28 01-29 04-06 04-30 05-01 09-02")]
    [InlineData(2010, "01-01 02-15 02-16 02-17 02-18 04-23 04-30 05-03 09-02")]
    [InlineData(2011, "01-03 02-02 02-03 02-04 02-07 04-12 05-02 05-03 09-02")]
    [InlineData(2012, "01-02 01-23 01-24 01-25 01-26 04-02 04-30 05-01 09-03")]
    [InlineData(2013, "01-01 02-11 02-12 02-13 02-14 04-19 04-30 05-01 09-02")]
    [InlineData(2014, "01-01 01-29 01-30 01-31 02-03 02-04 04-09 04-30 05-01 09-02")]
    public void The_years_before_the_announcements_follow_the_law_of_their_time(int year, string off)
    {
        var schedule = Calendar.Schedule(year);
        Assert.Equal(off.Split(' ').Select(day => Facts.Iso($"{year}-{day}")), schedule.Off);
        Assert.Equal(EvidenceGrade.Presumed, schedule.Grade);
        Assert.Equal(year == 2014 ? [new LocalDate(2014, 12, 27)] : [], schedule.Worked);
    }

    [Fact]
    public void The_Saturday_worked_for_New_Year_2015_is_known_though_its_year_is_presumed()
    {
        Assert.Equal(new CalendarDay(new(2014, 12, 27), DayKind.SwapWorked, EvidenceGrade.Confirmed), Calendar.Day(new(2014, 12, 27)));
        var due = Calendar.AddWorkingDays(new(2014, 12, 26), 1)!;
        Assert.Equal(new DueDate(new(2014, 12, 27), EvidenceGrade.Presumed, [2014], []), due);
    }

    [Fact]
    public void A_fixed_day_on_a_weekday_is_confirmed_and_every_other_day_presumed()
    {
        Assert.Equal(new CalendarDay(new(2029, 1, 1), DayKind.Holiday, EvidenceGrade.Confirmed), Calendar.Day(new(2029, 1, 1)));
        Assert.Equal(new CalendarDay(new(2029, 4, 23), DayKind.Holiday, EvidenceGrade.Confirmed), Calendar.Day(new(2029, 4, 23)));
        Assert.Equal(new CalendarDay(new(2028, 11, 24), DayKind.Holiday, EvidenceGrade.Confirmed), Calendar.Day(new(2028, 11, 24)));
        Assert.Equal(new CalendarDay(new(2029, 2, 13), DayKind.Holiday, EvidenceGrade.Presumed), Calendar.Day(new(2029, 2, 13)));
        Assert.Equal(new CalendarDay(new(2028, 9, 1), DayKind.Holiday, EvidenceGrade.Presumed), Calendar.Day(new(2028, 9, 1)));
        Assert.Equal(new CalendarDay(new(2028, 9, 4), DayKind.MakeUp, EvidenceGrade.Presumed), Calendar.Day(new(2028, 9, 4)));
        Assert.Equal(new CalendarDay(new(2028, 1, 3), DayKind.MakeUp, EvidenceGrade.Presumed), Calendar.Day(new(2028, 1, 3)));
        Assert.Equal(new CalendarDay(new(2028, 1, 1), DayKind.Holiday, EvidenceGrade.Presumed), Calendar.Day(new(2028, 1, 1)));
        Assert.Equal(new CalendarDay(new(2028, 1, 8), DayKind.RestDay, EvidenceGrade.Presumed), Calendar.Day(new(2028, 1, 8)));
        Assert.Equal(new CalendarDay(new(2028, 1, 4), DayKind.Workday, EvidenceGrade.Presumed), Calendar.Day(new(2028, 1, 4)));
    }

    [Fact]
    public void When_2_September_is_a_Sunday_the_Monday_is_the_second_National_Day()
    {
        Assert.Equal(DayKind.RestDay, Calendar.Day(new(2029, 9, 1)).Kind);
        Assert.Equal(DayKind.Holiday, Calendar.Day(new(2029, 9, 2)).Kind);
        Assert.Equal(DayKind.Holiday, Calendar.Day(new(2029, 9, 3)).Kind);
        Assert.Equal(DayKind.MakeUp, Calendar.Day(new(2029, 9, 4)).Kind);
    }

    [Fact]
    public void The_24th_of_November_is_a_holiday_from_2026_and_not_made_up()
    {
        Assert.Equal(DayKind.Workday, Calendar.Day(new(2025, 11, 24)).Kind);
        Assert.Equal(DayKind.Holiday, Calendar.Day(new(2026, 11, 24)).Kind);
        Assert.Equal(DayKind.Holiday, Calendar.Day(new(2029, 11, 24)).Kind);
        Assert.Equal(DayKind.Workday, Calendar.Day(new(2029, 11, 26)).Kind);
        Assert.Equal(DayKind.Holiday, Calendar.Day(new(2030, 11, 24)).Kind);
        Assert.Equal(DayKind.Workday, Calendar.Day(new(2030, 11, 25)).Kind);
        Assert.Equal(DayKind.RestDay, Calendar.Day(new(2024, 11, 24)).Kind);
    }

    [Fact]
    public void An_open_make_up_is_named_exactly_when_the_span_holds_it()
    {
        Assert.Equal([new LocalDate(2029, 11, 26)], Calendar.AddWorkingDays(new(2029, 11, 25), 1)!.OpenMakeUps);
        Assert.Equal([new LocalDate(2029, 11, 26)], Calendar.AddWorkingDays(new(2029, 11, 23), 2)!.OpenMakeUps);
        Assert.Empty(Calendar.AddWorkingDays(new(2029, 11, 26), 5)!.OpenMakeUps);
        Assert.Empty(Calendar.AddWorkingDays(new(2029, 11, 20), 3)!.OpenMakeUps);
        Assert.Empty(Calendar.AddWorkingDays(new(2024, 11, 20), 10)!.OpenMakeUps);
        Assert.Empty(Calendar.AddWorkingDays(new(2012, 11, 20), 10)!.OpenMakeUps);
    }
}
