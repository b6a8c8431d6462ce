using NodaTime;
using PartyDomain.Calendars;
using Xunit;

namespace PartyDomain.Tests.Calendars;

public sealed class PeriodsTests
{
    [Theory]
    [InlineData("2025-10-20", 12, "2026-10-20")]
    [InlineData("2025-10-20", 0, "2025-10-20")]
    [InlineData("2025-01-30", 1, "2025-02-28")]
    [InlineData("2025-01-31", 1, "2025-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2024-01-28", 1, "2024-02-28")]
    [InlineData("2025-03-31", 6, "2025-09-30")]
    [InlineData("2025-02-28", 1, "2025-03-28")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-02-29", 48, "2028-02-29")]
    [InlineData("2025-11-30", 3, "2026-02-28")]
    public void Months_end_on_the_same_day_number_or_the_months_last_day(string start, int months, string end) =>
        Assert.Equal(Facts.Iso(end), Periods.End(Facts.Iso(start), Length.Months(months)));

    [Theory]
    [InlineData("2025-10-20", 1, "2026-10-20")]
    [InlineData("2024-02-29", 1, "2025-02-28")]
    [InlineData("2024-02-29", 4, "2028-02-29")]
    [InlineData("2023-02-28", 1, "2024-02-28")]
    [InlineData("1946-12-01", 80, "2026-12-01")]
    public void Years_end_on_the_same_day_or_on_28_February(string start, int years, string end) =>
        Assert.Equal(Facts.Iso(end), Periods.End(Facts.Iso(start), Length.Years(years)));

    [Fact]
    public void An_end_needs_months_or_years_that_are_not_negative()
    {
        LocalDate start = new(2025, 1, 1);
        var error = Assert.Throws<ArgumentException>(() => Periods.End(start, Length.WorkingDays(1)));
        Assert.Equal("length", error.ParamName);
        Assert.Contains("working days ends by a calendar", error.Message, StringComparison.Ordinal);
        Assert.Contains("unit", Assert.Throws<ArgumentException>(() => Periods.End(start, new(1, (LengthUnit)9))).Message, StringComparison.Ordinal);
        Assert.Equal("length", Assert.Throws<ArgumentOutOfRangeException>(() => Periods.End(start, Length.Months(-1))).ParamName);
        Assert.Equal(LocalDate.MaxIsoValue, Periods.End(start, Length.Months(120_000)));
        Assert.Equal(LocalDate.MaxIsoValue, Periods.End(start, Length.Years(int.MaxValue)));
        Assert.Equal(new LocalDate(9999, 12, 30), Periods.End(new LocalDate(9998, 12, 30), Length.Years(1)));
        Assert.Equal(LocalDate.MaxIsoValue, Periods.End(new LocalDate(9999, 1, 1), Length.Years(1)));
    }

    [Fact]
    public void A_due_date_in_months_or_years_needs_no_covered_calendar()
    {
        var calendar = WorkingCalendar.Vietnam;
        Assert.Equal(new DueDate(new(2026, 4, 6), EvidenceGrade.Confirmed, [], []), Periods.Due(new(2025, 10, 6), Length.Months(6), calendar));
        Assert.Equal(new DueDate(new(2047, 1, 1), EvidenceGrade.Confirmed, [], []), Periods.Due(new(2045, 1, 1), Length.Years(2), calendar));
        Assert.Equal(new DueDate(new(1950, 2, 28), EvidenceGrade.Confirmed, [], []), Periods.Due(new(1950, 1, 31), Length.Months(1), calendar));
    }

    [Fact]
    public void A_due_date_in_working_days_is_the_calendars()
    {
        var calendar = WorkingCalendar.Vietnam;
        Assert.Equal(calendar.AddWorkingDays(new(2027, 12, 20), 30), Periods.Due(new(2027, 12, 20), Length.WorkingDays(30), calendar));
        Assert.Equal(new LocalDate(2025, 12, 8), Periods.Due(new(2025, 10, 6), Length.WorkingDays(45), calendar)!.On);
        Assert.Null(Periods.Due(new(2045, 12, 29), Length.WorkingDays(1), calendar));
        Assert.Throws<ArgumentOutOfRangeException>(() => Periods.Due(new(2025, 1, 1), Length.WorkingDays(-1), calendar));
        Assert.Throws<ArgumentOutOfRangeException>(() => Periods.Due(new(2025, 1, 1), Length.Years(-1), calendar));
        Assert.Equal("calendar", Assert.Throws<ArgumentNullException>(() => Periods.Due(new(2025, 1, 1), Length.Months(1), null!)).ParamName);
    }
}
