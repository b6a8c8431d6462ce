using NodaTime;
using PartyDomain.Calendars;
using Xunit;

namespace PartyDomain.Tests.Calendars;

public sealed class LegalAgeTests
{
    [Theory]
    [InlineData("2007-03-15", "2025-10-20", 223, 223)]
    [InlineData("2007-10-25", "2025-10-20", 215, 216)]
    [InlineData("2007-10-20", "2025-10-20", 216, 216)]
    [InlineData("2007-10-21", "2025-10-20", 215, 216)]
    [InlineData("2007-10-19", "2025-10-20", 216, 216)]
    [InlineData("2007-11-01", "2025-10-31", 215, 215)]
    [InlineData("2007-10-31", "2025-11-01", 216, 217)]
    [InlineData("2007-12-31", "2026-01-01", 216, 217)]
    [InlineData("2025-10-20", "2025-10-20", 0, 0)]
    [InlineData("2025-10-31", "2025-11-01", 0, 1)]
    [InlineData("2008-02-29", "2026-02-27", 215, 216)]
    [InlineData("2008-02-29", "2026-02-28", 216, 216)]
    [InlineData("2008-02-29", "2028-02-28", 239, 240)]
    [InlineData("2008-02-29", "2028-02-29", 240, 240)]
    [InlineData("2008-03-31", "2026-04-29", 216, 217)]
    [InlineData("2008-03-31", "2026-04-30", 217, 217)]
    public void Both_readings(string birth, string on, int completed, int byCalendar) =>
        Assert.Equal(new AgeInMonths(completed, byCalendar), LegalAge.Measure(Facts.Iso(birth), Facts.Iso(on)));

    [Fact]
    public void Nobody_has_an_age_before_birth_and_the_message_keeps_the_dates_to_itself()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => LegalAge.Measure(new(2007, 3, 15), new LocalDate(2007, 3, 14)));
        Assert.Equal("birth", error.ParamName);
        Assert.Contains("may not be after", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("2007", error.ToString().Split("at PartyDomain")[0], StringComparison.Ordinal);
        Assert.Null(error.ActualValue);
    }
}
