using Xunit;

namespace PartyDomain.Tests.Reporting.Figures;

public sealed class PublishedNumberTests
{
    [Theory]
    [InlineData("83.45%", "83.45%")]
    [InlineData("83.40 %", "83.40%")]
    [InlineData("hơn 500", "more than 500")]
    [InlineData("Trên 5000", "more than 5000")]
    [InlineData("gần 78%", "nearly 78%")]
    [InlineData("nearly 2800", "nearly 2800")]
    [InlineData("từ 160 trở lên", "at least 160")]
    [InlineData("160 trở lên", "at least 160")]
    [InlineData(">=3%", "at least 3%")]
    [InlineData("≥ 3%", "at least 3%")]
    [InlineData(">3%", "more than 3%")]
    [InlineData("không quá 7", "at most 7")]
    [InlineData("dưới 10", "less than 10")]
    [InlineData("khoảng 1482", "about 1482")]
    [InlineData("+1.2%", "1.2%")]
    [InlineData("-1.2%", "-1.2%")]
    [InlineData("007", "7")]
    public void A_printed_number_is_read_and_written(string text, string written)
    {
        var number = PublishedNumber.Parse(text);
        Assert.Equal(written, number.ToString());
        Assert.Equal(number, PublishedNumber.Parse(number.ToString()));
    }

    [Theory]
    [InlineData("1,950")]
    [InlineData("83,45%")]
    [InlineData("5.000.000")]
    [InlineData("5 000")]
    [InlineData("")]
    [InlineData("hơn")]
    [InlineData("1e3")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("gần hơn 5")]
    [InlineData("1234567890123456")]
    [InlineData("0.1234567890")]
    public void Anything_else_is_refused_with_the_way_to_write_it(string text)
    {
        Assert.False(PublishedNumber.TryParse(text, out _));
        var e = Assert.Throws<FormatException>(() => PublishedNumber.Parse(text));
        Assert.True(text.Length == 0 || !e.Message.Contains($"'{text}'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hơn 500", 501, 549)]
    [InlineData("hơn 4200", 4201, 4249)]
    [InlineData("gần 29590", 29585, 29589)]
    [InlineData("gần 500", 450, 499)]
    [InlineData("khoảng 900", 850, 950)]
    [InlineData("khoảng 1482", 1481, 1483)]
    [InlineData("hơn 847", 847, 848)]
    [InlineData("gần 847", 846, 847)]
    [InlineData("48", 48, 48)]
    public void A_count_allows_what_its_wording_leaves_open(string text, int first, int last) => Assert.Equal(
        Enumerable.Range(first, last - first + 1),
        Enumerable.Range(first - 120, last - first + 240).Where(count => PublishedNumber.Parse(text).Allows(count)));

    [Theory]
    [InlineData("hơn 56%", 56000, 56999)]
    [InlineData("hơn 5.3%", 5300, 5399)]
    [InlineData("hơn 90%", 90001, 94999)]
    [InlineData("gần 78%", 77001, 78000)]
    [InlineData("56%", 55500, 56999)]
    [InlineData("100%", 99500, 100999)]
    [InlineData("17.33%", 17325, 17339)]
    [InlineData("0.0%", 0, 99)]
    public void A_percentage_allows_what_its_wording_and_its_decimals_leave_open(string text, int first, int last) => Assert.Equal(
        Enumerable.Range(first, last - first + 1),
        Enumerable.Range(Math.Max(0, first - 2000), 9000).Where(thousandths => PublishedNumber.Parse(text).Allows(new Fraction(thousandths, 100_000))));

    [Theory]
    [InlineData("từ 160 trở lên", 159, false)]
    [InlineData("từ 160 trở lên", 160, true)]
    [InlineData("từ 160 trở lên", 999_999, true)]
    [InlineData("không quá 7", 7, true)]
    [InlineData("không quá 7", 8, false)]
    [InlineData("dưới 7", 7, false)]
    [InlineData("dưới 7", 0, true)]
    public void Bounds_have_one_end(string text, int count, bool allowed) => Assert.Equal(allowed, PublishedNumber.Parse(text).Allows(count));

    [Fact]
    public void The_decimals_printed_are_part_of_the_number()
    {
        Assert.NotEqual(PublishedNumber.Parse("83.4%"), PublishedNumber.Parse("83.40%"));
        Assert.True(PublishedNumber.Parse("83.4%").Allows(new Fraction(8345, 10_000)));
        Assert.False(PublishedNumber.Parse("83.40%").Allows(new Fraction(8345, 10_000)));
        Assert.False(PublishedNumber.Parse("56%").Allows(56));
    }

    [Theory]
    [InlineData(Rounding.HalfUp, "72.5%", "73%")]
    [InlineData(Rounding.HalfEven, "72.5%", "72%")]
    [InlineData(Rounding.Truncation, "72.5%", "72%")]
    public void A_fraction_is_printed_in_each_way(Rounding rounding, string tenths, string whole)
    {
        Assert.Equal(tenths, PublishedNumber.Of(new Fraction(87, 120), 1, isPercent: true, rounding).ToString());
        Assert.Equal(whole, PublishedNumber.Of(new Fraction(87, 120), 0, isPercent: true, rounding).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedNumber.Of(new Fraction(1, 2), 10, isPercent: true));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PublishedNumber(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PublishedNumber(long.MinValue));
    }
}
