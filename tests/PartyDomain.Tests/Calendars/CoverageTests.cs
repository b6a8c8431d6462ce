using NodaTime;
using PartyDomain.Calendars;
using Xunit;

namespace PartyDomain.Tests.Calendars;

public sealed class CoverageTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Vietnam;
    private static readonly LocalDate First = new(2007, 1, 1);
    private static readonly LocalDate Last = new(2045, 12, 31);
    private static readonly LocalDate TooEarly = new(2006, 12, 31);
    private static readonly LocalDate TooLate = new(2046, 1, 1);

    [Fact]
    public void It_covers_2007_to_2045()
    {
        Assert.Equal(First, Calendar.First);
        Assert.Equal(Last, Calendar.Last);
        Assert.True(Calendar.Covers(First));
        Assert.True(Calendar.Covers(Last));
        Assert.False(Calendar.Covers(TooEarly));
        Assert.False(Calendar.Covers(TooLate));
        Assert.False(Calendar.Covers(LocalDate.MinIsoValue));
        Assert.False(Calendar.Covers(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void It_refuses_days_and_years_beyond()
    {
        Assert.Equal(DayKind.Holiday, Calendar.Day(First).Kind);
        Assert.Equal(DayKind.RestDay, Calendar.Day(Last).Kind);
        foreach (var date in new[] { TooEarly, TooLate })
        {
            Assert.Equal("date", Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Day(date)).ParamName);
            Assert.Contains("2007 to 2045", Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.IsWorkday(date)).Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Schedule(date.Year));
        }

        Assert.Equal(2007, Calendar.Schedule(2007).Year);
        Assert.Equal(2045, Calendar.Schedule(2045).Year);
        Assert.Contains("2007 to 2045", Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Schedule(int.MinValue)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Schedule(int.MaxValue));
    }

    [Fact]
    public void A_span_that_leaves_the_range_has_no_due_date()
    {
        LocalDate lastWorked = new(2045, 12, 29);
        Assert.Equal(lastWorked, Calendar.AddWorkingDays(new(2045, 12, 28), 1)!.On);
        Assert.Null(Calendar.AddWorkingDays(new(2045, 12, 28), 2));
        Assert.Null(Calendar.AddWorkingDays(lastWorked, 1));
        Assert.Null(Calendar.AddWorkingDays(Last, 1));
        Assert.Null(Calendar.AddWorkingDays(TooEarly, 1));
        Assert.Null(Calendar.AddWorkingDays(TooLate, 1));
        Assert.Null(Calendar.AddWorkingDays(new(2025, 1, 1), int.MaxValue));
        Assert.Equal(lastWorked, Calendar.AddWorkingDays(First, 9752)!.On);
        Assert.Null(Calendar.AddWorkingDays(First, 9753));
    }

    [Fact]
    public void A_count_beyond_the_range_is_not_known()
    {
        Assert.Equal(9752, Calendar.CountWorkingDays(First, Last));
        Assert.Equal(0, Calendar.CountWorkingDays(First, First));
        Assert.Equal(0, Calendar.CountWorkingDays(Last, Last));
        Assert.Null(Calendar.CountWorkingDays(TooEarly, First));
        Assert.Null(Calendar.CountWorkingDays(Last, TooLate));
        Assert.Null(Calendar.CountWorkingDays(TooEarly, TooLate));
    }

    [Fact]
    public void Input_that_makes_no_sense_is_rejected()
    {
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(First, -1)).ParamName);
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(TooLate, -1)).ParamName);
        var error = Assert.Throws<ArgumentException>(() => Calendar.CountWorkingDays(new(2025, 1, 2), new(2025, 1, 1)));
        Assert.Equal("end", error.ParamName);
        Assert.Contains("before the start", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_of_another_calendar_system_is_rejected()
    {
        var julian = new LocalDate(2025, 1, 1).WithCalendar(CalendarSystem.Julian);
        Assert.Throws<ArgumentException>(() => Calendar.Covers(julian));
        Assert.Throws<ArgumentException>(() => Calendar.IsWorkday(julian));
        Assert.Throws<ArgumentException>(() => Calendar.Day(julian));
        Assert.Throws<ArgumentException>(() => Calendar.AddWorkingDays(julian, 1));
        Assert.Throws<ArgumentException>(() => Calendar.CountWorkingDays(julian, julian));
    }

    [Fact]
    public void Asking_about_a_day_allocates_nothing()
    {
        Calendar.IsWorkday(First);
        Calendar.CountWorkingDays(First, Last);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Calendar.IsWorkday(First.PlusDays(i));
            Calendar.CountWorkingDays(First, First.PlusDays(i));
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
