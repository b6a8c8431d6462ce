using FsCheck;
using FsCheck.Fluent;
using PartyDomain.Organizations;
using PartyDomain.Quotas;
using static PartyDomain.Tests.Quotas.Units;
using Xunit;

namespace PartyDomain.Tests.Quotas;

public sealed class ProgressTotalsTests
{
    private static readonly OrganizationTreeView View = Tree(Enumerable.Range(0, 8).Select(i => ($"u{i}", (string?)"district")).Append(("u0c", "u0")).Prepend(("district", null)));

    // Ninh Thuận, half of 2022: 21 of 20, 52 of 102, 13 of 75.
    [Fact]
    public void Units_add_up_without_making_up_for_each_other()
    {
        var totals = ProgressTotals.Of([Progress(0, 20, 21), Progress(1, 102, 52), Progress(2, 75, 13)], View);
        Assert.Equal((86L, 197L, 112L, 1L, 1), (totals.Actual, totals.ToReach, totals.Remaining, totals.Surplus, totals.Reached));
        Assert.Equal(new Fraction(86, 197), totals.Achieved);
        Assert.Equal([Id("u0"), Id("u1"), Id("u2")], totals.Units);
        Assert.Equal((Year2021, null, TargetOrigin.AssignedBySuperior, AdmissionDay.Ceremony, Day(2021, 6, 30)), (totals.Period, totals.Group, totals.Origin, totals.CountedBy, totals.Day));
    }

    [Fact]
    public void What_is_not_computable_is_kept_apart()
    {
        var totals = ProgressTotals.Of([Progress(0, 20, 10), Progress(1, 0, 5)], View);
        Assert.Equal((10L, 5L, new Fraction(1, 2)), (totals.Actual, totals.OtherActual, totals.Achieved));
        Assert.Equal([Id("u1")], totals.NotComputable);
        Assert.Null(ProgressTotals.Of([Progress(1, 0, 5)], View).Achieved);
    }

    [Fact]
    public void Nothing_counts_twice()
    {
        var part = ProgressTotals.Of([Progress(0, 20, 10)], View);
        Assert.Throws<ArgumentException>(() => ProgressTotals.Of([Progress(0, 20, 10), Progress(0, 20, 10)], View));
        Assert.Throws<ArgumentException>(() => part.With(part, View));
        Assert.Throws<ArgumentException>(() => ProgressTotals.Of([Of("district", 100, 60), Progress(1, 20, 10)], View));
        Assert.Throws<ArgumentException>(() => part.With(ProgressTotals.Of([Of("u0c", 0, 1)], View), View));
    }

    [Fact]
    public void What_does_not_belong_together_has_no_sum()
    {
        var other = Assigned("t", "u1", AtLeast(5));
        var day = Day(2021, 6, 30);
        Assert.All<TargetProgress>(
            [
                ProgressCalculator.Of(other with { Origin = TargetOrigin.OwnResolution }, 1, day),
                ProgressCalculator.Of(other with { Group = MemberGroup.Women }, 1, day),
                ProgressCalculator.Of(other with { Period = TargetPeriod.Year(2020) }, 1, day),
                ProgressCalculator.Of(other with { CountedBy = AdmissionDay.Decision }, 1, day),
                ProgressCalculator.Of(other, 1, Day(2021, 7, 31)),
                ProgressCalculator.Of(null, 1, day),
            ],
            progress => Assert.Throws<ArgumentException>(() => ProgressTotals.Of([Progress(0, 20, 10), progress], View)));
        Assert.Throws<ArgumentException>(() => ProgressTotals.Of([], View));
    }

    [Fact]
    public void A_unit_that_is_not_in_the_tree_stands_by_itself() =>
        Assert.Equal(11, ProgressTotals.Of([Progress(0, 20, 10), Of("gone", 5, 1)], View).Actual);

    [Fact]
    public void Progress_by_any_partition_adds_up() => Prop.ForAll(
        (from numbers in Gen.ArrayOf(from target in Gen.Choose(0, 30) from actual in Gen.Choose(0, 40) select (target, actual), 8)
         from places in Gen.ArrayOf(Gen.Choose(0, 2), 8)
         select (numbers, places)).ToArbitrary(),
        item =>
        {
            var all = item.numbers.Select((number, i) => Progress(i, number.target, number.actual)).ToList();
            var whole = ProgressTotals.Of(all, View);
            var parts = all.Zip(item.places).GroupBy(pair => pair.Second, pair => pair.First).Select(group => ProgressTotals.Of(group, View)).ToList();
            var sum = parts.Skip(1).Aggregate(parts[0], (totals, part) => totals.With(part, View));
            return sum == whole
                && whole.Actual + whole.OtherActual == item.numbers.Sum(number => number.actual)
                && whole.Actual + whole.Remaining == whole.ToReach + whole.Surplus
                && whole.ToReach == item.numbers.Sum(number => number.target)
                && whole.Remaining == item.numbers.Sum(number => Math.Max(0, number.target - number.actual))
                && whole.Units.Count + whole.NotComputable.Count == 8;
        }).Check(Config.QuickThrowOnFailure);

    private static TargetProgress Progress(int unit, long target, long actual) => Of($"u{unit}", target, actual);

    private static TargetProgress Of(string unit, long target, long actual) =>
        ProgressCalculator.Of(Assigned($"t-{unit}", unit, AtLeast(target), "district"), actual, Day(2021, 6, 30));
}
