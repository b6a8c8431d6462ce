using NodaTime;
using PartyDomain.Calendars;
using Xunit;

namespace PartyDomain.Tests.Calendars;

public sealed class DueDateTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Vietnam;

    [Theory]
    [InlineData(30, "2025-11-17")]
    [InlineData(45, "2025-12-08")]
    [InlineData(50, "2025-12-15")]
    [InlineData(60, "2025-12-29")]
    public void Known_due_dates_after_6_October_2025(int count, string due) =>
        Assert.Equal(new DueDate(Facts.Iso(due), EvidenceGrade.Confirmed, [], []), Calendar.AddWorkingDays(new(2025, 10, 6), count));

    [Fact]
    public void Due_dates_across_every_Tet_agree_with_a_count_day_by_day()
    {
        for (var year = 2016; year <= 2026; year++)
        {
            foreach (var before in new[] { 1, 12, 33 })
            {
                foreach (var count in new[] { 30, 45, 60 })
                {
                    var start = Facts.Lunar(year).Date("tet").PlusDays(-before);
                    Assert.Equal(Naive(start, count), Calendar.AddWorkingDays(start, count)!.On);
                    Assert.Equal(count, Calendar.CountWorkingDays(start, Naive(start, count)));
                }
            }
        }
    }

    [Fact]
    public void Day_0_is_the_start_whether_worked_or_not()
    {
        Assert.Equal(new LocalDate(2025, 10, 7), Calendar.AddWorkingDays(new(2025, 10, 6), 1)!.On);
        Assert.Equal(new LocalDate(2025, 10, 6), Calendar.AddWorkingDays(new(2025, 10, 3), 1)!.On);
        Assert.Equal(new LocalDate(2025, 10, 6), Calendar.AddWorkingDays(new(2025, 10, 4), 1)!.On);
        Assert.Equal(new LocalDate(2025, 10, 6), Calendar.AddWorkingDays(new(2025, 10, 5), 1)!.On);
        Assert.Equal(new LocalDate(2026, 8, 22), Calendar.AddWorkingDays(new(2026, 8, 21), 1)!.On);
    }

    [Fact]
    public void No_working_days_end_at_the_start_itself()
    {
        Assert.Equal(new DueDate(new(2028, 1, 1), EvidenceGrade.Confirmed, [], []), Calendar.AddWorkingDays(new(2028, 1, 1), 0));
        Assert.Equal(new DueDate(new(2045, 12, 31), EvidenceGrade.Confirmed, [], []), Calendar.AddWorkingDays(new(2045, 12, 31), 0));
        Assert.Null(Calendar.AddWorkingDays(new(2046, 1, 1), 0));
        Assert.Null(Calendar.AddWorkingDays(new(2006, 12, 31), 0));
    }

    [Fact]
    public void The_grade_is_the_weakest_of_the_years_after_the_start()
    {
        Assert.Equal(EvidenceGrade.Secondary, Calendar.AddWorkingDays(new(2026, 12, 1), 45)!.Grade);
        Assert.Empty(Calendar.AddWorkingDays(new(2026, 12, 1), 45)!.PresumedYears);
        Assert.Equal(EvidenceGrade.Confirmed, Calendar.AddWorkingDays(new(2026, 12, 30), 1)!.Grade);
        Assert.Equal(new DueDate(new(2027, 1, 4), EvidenceGrade.Secondary, [], []), Calendar.AddWorkingDays(new(2026, 12, 31), 1));
        Assert.Equal(new DueDate(new(2015, 1, 5), EvidenceGrade.Confirmed, [], []), Calendar.AddWorkingDays(new(2014, 12, 31), 1));
        Assert.Equal(new DueDate(new(2015, 1, 5), EvidenceGrade.Presumed, [2014], []), Calendar.AddWorkingDays(new(2014, 12, 30), 2));
        Assert.Equal(new DueDate(new(2027, 12, 31), EvidenceGrade.Secondary, [], []), Calendar.AddWorkingDays(new(2027, 12, 30), 1));
        Assert.Equal(new DueDate(new(2028, 2, 8), EvidenceGrade.Presumed, [2028], []), Calendar.AddWorkingDays(new(2027, 12, 20), 30));
    }

    [Fact]
    public void Every_presumed_year_of_a_long_span_is_named_and_no_other()
    {
        var due = Calendar.AddWorkingDays(new(2026, 6, 1), Calendar.CountWorkingDays(new(2026, 6, 1), new(2030, 3, 1))!.Value)!;
        Assert.Equal(new LocalDate(2030, 3, 1), due.On);
        Assert.Equal([2028, 2029, 2030], due.PresumedYears);
        Assert.Equal([new LocalDate(2028, 4, 3), new LocalDate(2029, 12, 31)], due.SwapRisk);
        Assert.Equal([new LocalDate(2029, 11, 26)], due.OpenMakeUps);
    }

    [Fact]
    public void Swap_risk_holds_the_bridge_days_after_the_start_up_to_the_due_date()
    {
        LocalDate bridge = new(2031, 1, 20);
        Assert.Equal([bridge], Calendar.AddWorkingDays(new(2031, 1, 19), 1)!.SwapRisk);
        Assert.Equal([bridge], Calendar.AddWorkingDays(new(2031, 1, 17), 1)!.SwapRisk);
        Assert.Empty(Calendar.AddWorkingDays(bridge, 1)!.SwapRisk);
        Assert.Empty(Calendar.AddWorkingDays(new(2031, 1, 16), 1)!.SwapRisk);
        Assert.Equal([bridge], Calendar.AddWorkingDays(new(2031, 1, 2), 30)!.SwapRisk);
    }

    [Fact]
    public void A_bridge_day_of_an_announced_year_is_no_risk()
    {
        Assert.True(Calendar.IsWorkday(new(2026, 11, 23)));
        Assert.Empty(Calendar.AddWorkingDays(new(2026, 11, 20), 1)!.SwapRisk);
        Assert.Equal([new LocalDate(2028, 4, 3)], Calendar.AddWorkingDays(new(2026, 11, 20), 400)!.SwapRisk);
    }

    [Fact]
    public void The_bridge_days_before_the_announcements_are_named_too()
    {
        var due = Calendar.AddWorkingDays(new(2007, 1, 1), Calendar.CountWorkingDays(new(2007, 1, 1), new(2014, 12, 31))!.Value)!;
        Assert.Equal(
            [
                "2007-04-27", "2007-12-31", "2008-04-14", "2008-05-02", "2008-09-01", "2009-01-02", "2009-01-30", "2010-02-19", "2010-09-03", "2011-04-11",
                "2012-01-27", "2012-12-31", "2013-02-15", "2013-04-29", "2014-05-02", "2014-09-01",
            ],
            due.SwapRisk.Select(NodaTime.Text.LocalDatePattern.Iso.Format));
        Assert.Equal(Enumerable.Range(2007, 8), due.PresumedYears);
    }

    private static LocalDate Naive(LocalDate start, int count)
    {
        var date = start;
        while (count > 0)
        {
            date = date.PlusDays(1);
            count -= Facts.IsWorked(date) ? 1 : 0;
        }

        return date;
    }
}
