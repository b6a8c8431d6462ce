using PartyDomain.Quotas;
using static PartyDomain.Tests.Quotas.Units;
using Xunit;

namespace PartyDomain.Tests.Quotas;

public sealed class TargetPeriodTests
{
    [Fact]
    public void A_period_does_not_end_before_it_begins()
    {
        Assert.Throws<ArgumentException>(() => TargetPeriod.Term(Day(2025, 7, 1), Day(2025, 6, 30)));
        Assert.Equal(1, TargetPeriod.Custom(Day(2025, 7, 1), Day(2025, 7, 1)).Days);
    }

    [Fact]
    public void A_year_is_a_calendar_year()
    {
        Assert.Throws<ArgumentException>(() => new TargetPeriod(TargetPeriodKind.Year, Day(2025, 1, 2), Day(2025, 12, 31)));
        Assert.Throws<ArgumentException>(() => new TargetPeriod(TargetPeriodKind.Year, Day(2025, 1, 1), Day(2026, 12, 31)));
        Assert.Equal(TargetPeriod.Year(2025), new TargetPeriod(TargetPeriodKind.Year, Day(2025, 1, 1), Day(2025, 12, 31)));
        Assert.NotEqual(TargetPeriod.Year(2025), TargetPeriod.Custom(Day(2025, 1, 1), Day(2025, 12, 31)));
    }

    [Theory]
    [InlineData(2021, 365)]
    [InlineData(2024, 366)]
    public void Both_ends_count(int year, int days)
    {
        var period = TargetPeriod.Year(year);
        Assert.Equal(days, period.Days);
        Assert.True(period.Contains(Day(year, 1, 1)) && period.Contains(Day(year, 12, 31)));
        Assert.False(period.Contains(Day(year - 1, 12, 31)) || period.Contains(Day(year + 1, 1, 1)));
    }

    [Theory]
    [InlineData("2020-12-31", 0)]
    [InlineData("2021-01-01", 1)]
    [InlineData("2021-06-30", 181)]
    [InlineData("2021-12-31", 365)]
    [InlineData("2022-02-01", 365)]
    public void Elapsed_days_include_the_day(string day, int elapsed) =>
        Assert.Equal(elapsed, Year2021.ElapsedDays(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));

    [Fact]
    public void The_part_up_to_a_day()
    {
        Assert.Null(Year2021.UpTo(Day(2020, 12, 31)));
        Assert.Equal(TargetPeriod.Custom(Day(2021, 1, 1), Day(2021, 6, 30)), Year2021.UpTo(Day(2021, 6, 30)));
        Assert.Same(Year2021, Year2021.UpTo(Day(2021, 12, 31)));
        Assert.Same(Year2021, Year2021.UpTo(Day(2023, 1, 1)));
    }

    [Fact]
    public void The_same_period_last_year()
    {
        Assert.Equal(TargetPeriod.Year(2020), Year2021.SamePeriodLastYear());
        Assert.Equal(TargetPeriod.Custom(Day(2023, 1, 1), Day(2023, 2, 28)), TargetPeriod.Year(2024).UpTo(Day(2024, 2, 29))!.SamePeriodLastYear());
        Assert.Equal(TargetPeriod.Custom(Day(2023, 2, 28), Day(2023, 6, 30)), TargetPeriod.Custom(Day(2024, 2, 29), Day(2024, 6, 30)).SamePeriodLastYear());
        Assert.Equal(TargetPeriod.Custom(Day(2024, 1, 1), Day(2024, 2, 28)), TargetPeriod.Year(2025).UpTo(Day(2025, 2, 28))!.SamePeriodLastYear());
        Assert.Equal(TargetPeriodKind.Custom, TargetPeriod.Term(Day(2020, 7, 1), Day(2025, 6, 30)).SamePeriodLastYear().PeriodKind);
    }
}
