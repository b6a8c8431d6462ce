using NodaTime;
using PartyDomain.Calendars;
using Xunit;

namespace PartyDomain.Tests.Calendars;

public sealed class YearScheduleTests
{
    private static readonly LocalDate Friday = new(2028, 12, 29);
    private static readonly LocalDate Saturday = new(2028, 12, 30);
    private static readonly LocalDate Sunday = new(2028, 12, 31);
    private static readonly LocalDate Monday = new(2028, 1, 3);

    [Fact]
    public void Dates_are_kept_in_order()
    {
        var schedule = Of([Friday, Monday], [Sunday, Saturday]);
        Assert.Equal(2028, schedule.Year);
        Assert.Equal([Monday, Friday], schedule.Off);
        Assert.Equal([Saturday, Sunday], schedule.Worked);
        Assert.Equal(EvidenceGrade.Confirmed, schedule.Grade);
        Assert.Equal("Notice", schedule.Source);
        Assert.Equal(Of([Monday, Friday], [Saturday, Sunday]), schedule);
        Assert.NotEqual(Of([Monday], [Saturday, Sunday]), schedule);
    }

    [Fact]
    public void A_date_of_another_year_is_rejected()
    {
        Rejects("off", "2029-01-01 is not a day of 2028.", () => Of([new(2029, 1, 1)], []));
        Rejects("off", "2027-12-31 is not a day of 2028.", () => Of([Monday, new(2027, 12, 31)], []));
        Rejects("worked", "2027-12-26 is not a day of 2028.", () => Of([], [new(2027, 12, 26)]));
    }

    [Fact]
    public void A_date_of_another_calendar_system_is_rejected()
    {
        var error = Assert.Throws<ArgumentException>(() => Of([Monday.WithCalendar(CalendarSystem.Gregorian)], []));
        Assert.Contains("is not a day of 2028", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_weekend_day_off_is_rejected()
    {
        Rejects("off", "2028-12-30 is a weekend day: list only weekdays off.", () => Of([Saturday], []));
        Rejects("off", "2028-12-31 is a weekend day: list only weekdays off.", () => Of([Sunday], []));
    }

    [Fact]
    public void A_weekday_worked_is_rejected()
    {
        Rejects("worked", "2028-12-29 is a weekday: only weekend days can be worked in exchange.", () => Of([], [Friday]));
        Rejects("worked", "2028-01-03 is a weekday: only weekend days can be worked in exchange.", () => Of([], [Saturday, Monday]));
    }

    [Fact]
    public void A_date_listed_twice_is_rejected()
    {
        Rejects("off", "2028-01-03 is listed twice.", () => Of([Monday, Friday, Monday], []));
        Rejects("worked", "2028-12-31 is listed twice.", () => Of([], [Sunday, Sunday]));
    }

    [Fact]
    public void Missing_input_is_rejected()
    {
        Assert.Equal("off", Assert.Throws<ArgumentNullException>(() => Of(null!, [])).ParamName);
        Assert.Equal("worked", Assert.Throws<ArgumentNullException>(() => Of([], null!)).ParamName);
        Assert.Equal("source", Assert.Throws<ArgumentException>(() => new YearSchedule(2028, [], [], EvidenceGrade.Confirmed, " ")).ParamName);
    }

    [Theory]
    [InlineData(EvidenceGrade.Confirmed, true)]
    [InlineData(EvidenceGrade.Secondary, true)]
    [InlineData(EvidenceGrade.Presumed, false)]
    [InlineData(EvidenceGrade.Unknown, false)]
    public void A_schedule_is_announced_when_better_than_presumed(EvidenceGrade grade, bool announced) =>
        Assert.Equal(announced, new YearSchedule(2028, [], [], grade, "Notice").IsAnnounced);

    private static YearSchedule Of(ValueList<LocalDate> off, ValueList<LocalDate> worked) => new(2028, off, worked, EvidenceGrade.Confirmed, "Notice");

    private static void Rejects(string parameter, string message, Func<YearSchedule> create)
    {
        var error = Assert.Throws<ArgumentException>(create);
        Assert.Equal(parameter, error.ParamName);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }
}
