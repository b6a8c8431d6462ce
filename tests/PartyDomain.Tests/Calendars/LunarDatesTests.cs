using NodaTime;
using PartyDomain.Calendars;
using Xunit;

namespace PartyDomain.Tests.Calendars;

public sealed class LunarDatesTests
{
    [Fact]
    public void Every_date_from_2007_to_2045_is_as_published()
    {
        Assert.Equal(Enumerable.Range(2007, 39), Facts.LunarYears);
        Assert.All(Facts.LunarYears, year =>
        {
            Assert.Equal(Facts.Lunar(year).Date("tet"), LunarDates.Tet(year));
            Assert.Equal(Facts.Lunar(year).Date("gioTo"), LunarDates.HungKings(year));
        });
    }

    [Fact]
    public void The_Vietnamese_calendar_is_a_day_ahead_of_the_Chinese_one_in_five_cases()
    {
        Assert.Equal(new LocalDate(2007, 2, 17), LunarDates.Tet(2007));
        Assert.Equal(new LocalDate(2030, 2, 2), LunarDates.Tet(2030));
        Assert.Equal(new LocalDate(2009, 4, 4), LunarDates.HungKings(2009));
        Assert.Equal(new LocalDate(2037, 4, 24), LunarDates.HungKings(2037));
        Assert.Equal(new LocalDate(2038, 4, 13), LunarDates.HungKings(2038));
    }
}
