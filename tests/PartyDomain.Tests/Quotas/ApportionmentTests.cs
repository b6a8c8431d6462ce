using FsCheck;
using FsCheck.Fluent;
using PartyDomain.Quotas;
using static PartyDomain.Tests.Quotas.Units;
using Xunit;

namespace PartyDomain.Tests.Quotas;

public sealed class ApportionmentTests
{
    private static Gen<(OrganizationId Unit, long Weight)[]> Weights { get; } =
        from count in Gen.Choose(1, 12)
        from weights in Gen.ArrayOf(Gen.OneOf(Gen.Choose(0, 5).Select(weight => (long)weight), Gen.Choose(0, int.MaxValue).Select(weight => (long)weight << 31)), count)
        where weights.Any(weight => weight > 0)
        select weights.Select((weight, i) => (Id($"u{i:00}"), weight)).ToArray();

    private static Arbitrary<(long Total, (OrganizationId Unit, long Weight)[] Units)> Cases { get; } =
        (from total in Gen.OneOf(Gen.Choose(0, 50).Select(total => (long)total), Gen.Constant(long.MaxValue))
         from units in Weights
         select (total, units)).ToArbitrary();

    [Theory]
    [InlineData(100, "50 30 20", "50 30 20")]
    [InlineData(10, "1 1 1", "4 3 3")]
    [InlineData(7, "5 3 2", "4 2 1")]
    [InlineData(1, "0 1 1", "0 1 0")]
    [InlineData(3, "1 3", "1 2")]
    [InlineData(2, "1 3", "0 2")]
    [InlineData(0, "1 2 3", "0 0 0")]
    public void The_largest_remainders_get_what_is_left(long total, string weights, string expected) =>
        Assert.Equal(expected, Shares(total, [.. weights.Split(' ').Select((weight, i) => (Id($"u{i}"), long.Parse(weight, System.Globalization.CultureInfo.InvariantCulture)))]));

    // Exact quotas 1.5, 3 and 4.5: the remainders are equal, and the larger weight comes first.
    [Fact]
    public void Of_equal_remainders_the_larger_weight_comes_first() => Assert.Equal("1 3 5", Shares(9, [(Id("a"), 1), (Id("b"), 2), (Id("c"), 3)]));

    [Fact]
    public void Of_equal_weights_the_key_decides_whatever_the_order()
    {
        Assert.Equal("2 1", Shares(3, [(Id("a"), 4), (Id("b"), 4)]));
        Assert.Equal("2 1", Shares(3, [(Id("b"), 4), (Id("a"), 4)]));
    }

    [Fact]
    public void Without_weights_there_is_no_proportion()
    {
        Assert.Throws<ArgumentException>(() => Apportionment.LargestRemainder(5, [(Id("a"), 0), (Id("b"), 0)]));
        Assert.Throws<ArgumentException>(() => Apportionment.LargestRemainder(0, []));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Apportionment.LargestRemainder(5, [(Id("a"), 1), (Id("a"), 2)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.LargestRemainder(5, [(Id("a"), 1), (Id("b"), -1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.LargestRemainder(-1, [(Id("a"), 1)]));
    }

    [Fact]
    public void Shares_add_up_and_stay_within_one_of_the_exact_quota() => Prop.ForAll(Cases, item =>
    {
        var shares = Apportionment.LargestRemainder(item.Total, item.Units);
        var sum = item.Units.Aggregate(Int128.Zero, (total, unit) => total + unit.Weight);
        return shares.Aggregate(Int128.Zero, (total, share) => total + share.Count) == item.Total
            && shares.Select(share => (share.Unit, share.Weight)).SequenceEqual(item.Units)
            && shares.All(share => Int128.Abs(((Int128)share.Count * sum) - ((Int128)item.Total * share.Weight)) < sum);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_order_of_the_units_changes_nothing() => Prop.ForAll(Cases, item =>
        Apportionment.LargestRemainder(item.Total, item.Units).Equals(Apportionment.LargestRemainder(item.Total, [.. item.Units.OrderBy(unit => unit.Weight).ThenByDescending(unit => unit.Unit.Value, StringComparer.Ordinal)])))
        .Check(Config.QuickThrowOnFailure);

    [Fact]
    public void A_larger_weight_never_gets_less() => Prop.ForAll(Cases, item =>
    {
        var shares = Apportionment.LargestRemainder(item.Total, item.Units);
        return shares.All(one => shares.All(other => one.Weight <= other.Weight || one.Count >= other.Count));
    }).Check(Config.QuickThrowOnFailure);

    private static string Shares(long total, (OrganizationId Unit, long Weight)[] units) =>
        string.Join(' ', Apportionment.LargestRemainder(total, units).Select(share => share.Count));
}
