using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Quotas;
using static PartyDomain.Tests.Quotas.Units;
using Xunit;

namespace PartyDomain.Tests.Quotas;

public sealed class AmountTests
{
    private static readonly LocalDate NewYear = new(2021, 1, 1);

    // comparator, number, upper bound, actual; reach, highest, holds, remaining, reason
    [Theory]
    [InlineData(Comparator.AtLeast, 160, null, 89, 160L, null, false, 71L, null)]
    [InlineData(Comparator.AtLeast, 160, null, 159, 160L, null, false, 1L, null)]
    [InlineData(Comparator.AtLeast, 160, null, 160, 160L, null, true, 0L, null)]
    [InlineData(Comparator.AtLeast, 13, null, 19, 13L, null, true, 0L, null)]
    [InlineData(Comparator.MoreThan, 5000, null, 5000, 5001L, null, false, 1L, null)]
    [InlineData(Comparator.MoreThan, 5000, null, 5001, 5001L, null, true, 0L, null)]
    [InlineData(Comparator.AtMost, 7, null, 7, null, 7L, true, null, NotComputableReason.UpperLimit)]
    [InlineData(Comparator.AtMost, 7, null, 8, null, 7L, false, null, NotComputableReason.UpperLimit)]
    [InlineData(Comparator.LessThan, 7, null, 6, null, 6L, true, null, NotComputableReason.UpperLimit)]
    [InlineData(Comparator.LessThan, 7, null, 7, null, 6L, false, null, NotComputableReason.UpperLimit)]
    [InlineData(Comparator.LessThan, 0, null, 0, null, -1L, false, null, NotComputableReason.UpperLimit)]
    [InlineData(Comparator.Between, 4, 5L, 3, 4L, 5L, false, 1L, null)]
    [InlineData(Comparator.Between, 4, 5L, 4, 4L, 5L, true, 0L, null)]
    [InlineData(Comparator.Between, 4, 5L, 5, 4L, 5L, true, 0L, null)]
    [InlineData(Comparator.Between, 4, 5L, 6, 4L, 5L, false, 0L, null)]
    [InlineData(Comparator.Between, 4, null, 5, null, null, null, null, NotComputableReason.BrokenAmount)]
    [InlineData(Comparator.Between, 5, 4L, 5, null, null, null, null, NotComputableReason.BrokenAmount)]
    [InlineData(Comparator.Between, -1, 4L, 5, null, null, null, null, NotComputableReason.BrokenAmount)]
    [InlineData(Comparator.AtLeast, -1, null, 5, null, null, null, null, NotComputableReason.BrokenAmount)]
    [InlineData(Comparator.Exactly, 20, null, 19, 20L, 20L, false, 1L, null)]
    [InlineData(Comparator.Exactly, 20, null, 20, 20L, 20L, true, 0L, null)]
    [InlineData(Comparator.Exactly, 20, null, 21, 20L, 20L, false, 0L, null)]
    [InlineData(Comparator.AtLeast, 0, null, 3, 0L, null, true, 0L, NotComputableReason.ZeroTarget)]
    [InlineData(Comparator.MoreThan, 0, null, 0, 1L, null, false, 1L, NotComputableReason.ZeroTarget)]
    public void A_number_is_judged(Comparator comparator, long value, long? upTo, long actual, long? toReach, long? highest, bool? holds, long? remaining, NotComputableReason? reason)
    {
        var judged = new CountTarget(comparator, value) { UpTo = upTo }.Judge(actual);
        Assert.Equal((toReach, highest, holds, remaining, reason), (judged.ToReach, judged.Highest, judged.Holds, judged.Remaining, judged.Reason));
        Assert.Equal(reason is null, judged.Achieved is not null);
    }

    [Fact]
    public void Nineteen_of_thirteen_is_achieved_by_146_15_and_exceeded_by_46_15_percent()
    {
        var judged = AtLeast(13).Judge(19);
        Assert.Equal((new Fraction(19, 13), new Fraction(6, 13), 0L), (judged.Achieved, judged.ExceededBy, judged.Remaining));
        Assert.Equal((146.15m, 46.15m), (Percent.Of(judged.Achieved!.Value, 2, Rounding.HalfUp), Percent.Of(judged.ExceededBy!.Value, 2, Rounding.HalfUp)));
    }

    [Fact]
    public void Percentages_are_of_the_published_number()
    {
        Assert.Equal(new Fraction(5000, 5000), new CountTarget(Comparator.MoreThan, 5000).Judge(5000).Achieved);
        Assert.Null(new CountTarget(Comparator.MoreThan, 5000).Judge(5000).ExceededBy);
        Assert.Equal(new Fraction(1, 5000), new CountTarget(Comparator.MoreThan, 5000).Judge(5001).ExceededBy);
        Assert.Equal(new Fraction(5, 4), new CountTarget(Comparator.Between, 4) { UpTo = 5 }.Judge(5).Achieved);
        Assert.Equal(new Fraction(89, 160), AtLeast(160).Judge(89).Achieved);
    }

    // 7 % of 433 is 30.31, of 500 exactly 35.
    [Theory]
    [InlineData(Comparator.AtLeast, 433, 31L, null)]
    [InlineData(Comparator.AtLeast, 500, 35L, null)]
    [InlineData(Comparator.MoreThan, 433, 31L, null)]
    [InlineData(Comparator.MoreThan, 500, 36L, null)]
    [InlineData(Comparator.AtMost, 433, null, 30L)]
    [InlineData(Comparator.AtMost, 500, null, 35L)]
    [InlineData(Comparator.LessThan, 433, null, 30L)]
    [InlineData(Comparator.LessThan, 500, null, 34L)]
    [InlineData(Comparator.Exactly, 500, 35L, 35L)]
    [InlineData(Comparator.Exactly, 433, 31L, 30L)]
    public void A_rate_becomes_a_whole_number_through_its_stock(Comparator comparator, long stock, long? toReach, long? highest)
    {
        var judged = new RateTarget(comparator, new Fraction(7, 100), NewYear).Judge(20, stock);
        Assert.Equal((toReach, highest), (judged.ToReach, judged.Highest));
    }

    [Fact]
    public void A_rate_is_a_percentage_of_its_exact_product()
    {
        var rate = new RateTarget(Comparator.Between, new Fraction(3, 100), NewYear) { UpTo = new Fraction(4, 100) };
        var judged = rate.Judge(31, 1000);
        Assert.Equal((new Fraction(30, 1), 30L, 40L, new Fraction(31, 30)), (judged.Base, judged.ToReach, judged.Highest, judged.Achieved));
        Assert.Equal(new Fraction(3100, 3031), new RateTarget(Comparator.AtLeast, new Fraction(7, 100), NewYear).Judge(31, 433).Achieved);
    }

    [Fact]
    public void A_rate_without_stock_is_not_computable_and_one_of_nobody_is_zero()
    {
        var rate = new RateTarget(Comparator.AtLeast, new Fraction(7, 100), NewYear);
        Assert.Equal((NotComputableReason.NoStock, null, null), (rate.Judge(5).Reason, rate.Judge(5).Holds, rate.Number()));
        Assert.Equal(NotComputableReason.ZeroTarget, rate.Judge(5, 0).Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => rate.Judge(5, -1));
    }

    [Fact]
    public void An_actual_number_is_not_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AtLeast(5).Judge(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountTarget(Comparator.Between, 5).Judge(-1));
    }

    [Fact]
    public void Large_numbers_are_exact_or_an_overflow()
    {
        Assert.Equal(new Fraction(long.MaxValue, long.MaxValue - 1), AtLeast(long.MaxValue - 1).Judge(long.MaxValue).Achieved);
        Assert.Throws<OverflowException>(() => new CountTarget(Comparator.MoreThan, long.MaxValue).Judge(0));
    }

    [Fact]
    public void Reached_exactly_when_the_comparison_holds() => Prop.ForAll(
        (from comparator in Gen.Elements(Comparator.AtLeast, Comparator.MoreThan, Comparator.AtMost, Comparator.LessThan, Comparator.Exactly)
         from numerator in Gen.Choose(0, 40)
         from denominator in Gen.Choose(1, 40)
         from stock in Gen.Choose(0, 60)
         from actual in Gen.Choose(0, 60)
         select (comparator, numerator, denominator, stock, actual)).ToArbitrary(),
        item =>
        {
            var (left, right) = (item.actual * item.denominator, item.numerator * item.stock);
            var expected = item.comparator switch
            {
                Comparator.AtLeast => left >= right,
                Comparator.MoreThan => left > right,
                Comparator.AtMost => left <= right,
                Comparator.LessThan => left < right,
                _ => left == right,
            };
            return new RateTarget(item.comparator, new Fraction(item.numerator, item.denominator), NewYear).Judge(item.actual, item.stock).Holds == expected;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Exceeded_by_is_achieved_less_one() => Prop.ForAll(
        (from value in Gen.Choose(1, 500) from actual in Gen.Choose(0, 1000) select (value, actual)).ToArbitrary(),
        item =>
        {
            var judged = AtLeast(item.value).Judge(item.actual);
            var achieved = judged.Achieved!.Value;
            return judged.ExceededBy is { } by
                ? item.actual > item.value && new Fraction(achieved.Numerator - achieved.Denominator, achieved.Denominator) == by
                : item.actual <= item.value && achieved <= new Fraction(1, 1);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData(19, 13, 2, Rounding.HalfUp, "146.15")]
    [InlineData(288, 815, 2, Rounding.HalfUp, "35.34")]
    [InlineData(1, 2, 0, Rounding.HalfUp, "50")]
    [InlineData(1, 8, 0, Rounding.HalfUp, "13")]
    [InlineData(1, 8, 0, Rounding.HalfEven, "12")]
    [InlineData(1, 8, 0, Rounding.Truncation, "12")]
    [InlineData(1, 1, 2, Rounding.HalfUp, "100.00")]
    [InlineData(0, 1, 1, Rounding.HalfUp, "0.0")]
    [InlineData(2, 3, 10, Rounding.HalfUp, "66.6666666667")]
    public void Percentages_have_the_decimals_asked_for(long numerator, long denominator, int decimals, Rounding rounding, string expected) =>
        Assert.Equal(expected, Percent.Of(new Fraction(numerator, denominator), decimals, rounding).ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void Percentages_have_up_to_ten_decimals(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Percent.Of(new Fraction(1, 2), decimals, Rounding.HalfUp));
}
