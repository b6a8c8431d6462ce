using FsCheck;
using FsCheck.Fluent;
using PartyDomain.Quotas;
using static PartyDomain.Tests.Quotas.Units;
using Xunit;

namespace PartyDomain.Tests.Quotas;

public sealed class CascadeTests
{
    // baoquangnam, 2024: what the province gave its 22 units.
    private static readonly long[] QuangNam = [150, 110, 150, 125, 90, 115, 115, 87, 87, 30, 48, 77, 80, 95, 95, 110, 95, 80, 12, 29, 15, 155];

    private static readonly PartyDomain.Organizations.OrganizationTreeView Province =
        Tree([("province", null), ("a", "province"), ("b", "province"), ("c", "province"), ("a1", "a"), ("a2", "a"), ("b1", "b")]);

    [Fact]
    public void Quang_Nam_gave_45_more_than_its_headline()
    {
        var view = Tree(QuangNam.Select((_, i) => ($"u{i:00}", (string?)"province")).Prepend(("province", null)));
        var check = CascadeCheck.Of(view, QuangNam.Select((value, i) => Assigned($"t{i}", $"u{i:00}", AtLeast(value), "province")).Prepend(Own("p", "province", AtLeast(1905))));
        var line = Assert.Single(check.Lines);
        Assert.Equal((22, 1905L, 1950L, 45L, 0L, AllocationStatus.Over), (line.Children.Count, line.Amount, line.Sum, line.OverBy, line.UnderBy, line.Status));
        Assert.Empty(line.WithoutTarget);
        Assert.Equal(["p"], check.Tops.Select(target => target.Id));
    }

    [Theory]
    [InlineData(60, 40, AllocationStatus.Exact, 0, 0)]
    [InlineData(60, 41, AllocationStatus.Over, 1, 0)]
    [InlineData(60, 39, AllocationStatus.Under, 0, 1)]
    public void What_is_assigned_is_held_against_the_target(long a, long b, AllocationStatus status, long over, long under)
    {
        var line = CascadeCheck.Of(Province, [Own("p", "province", AtLeast(100)), Assigned("a", "a", AtLeast(a), "province"), Assigned("b", "b", AtLeast(b), "province")]).Lines[0];
        Assert.Equal((status, over, under), (line.Status, line.OverBy, line.UnderBy));
        Assert.Equal([Id("c")], line.WithoutTarget);
    }

    [Fact]
    public void Every_level_has_its_line()
    {
        var check = CascadeCheck.Of(Province, [Assigned("b1", "b1", AtLeast(5)), Assigned("a2", "a2", AtLeast(20)), Assigned("a1", "a1", AtLeast(30)), Assigned("a", "a", AtLeast(60)), Assigned("b", "b", AtLeast(40)), Assigned("p", "province", AtLeast(100), "centre")]);
        Assert.Equal(
            [("p", "a b", 100L, 100L), ("a", "a1 a2", 60L, 50L), ("b", "b1", 40L, 5L)],
            check.Lines.Select(line => (line.Parent.Id, string.Join(' ', line.Children.Select(child => child.Id)), line.Amount!.Value, line.Sum!.Value)));
        Assert.Equal(["p"], check.Tops.Select(target => target.Id));
    }

    [Fact]
    public void A_target_that_was_not_passed_on_says_so()
    {
        var line = Assert.Single(CascadeCheck.Of(Province, [Own("p", "province", AtLeast(100))]).Lines);
        Assert.Equal(AllocationStatus.NotAllocated, line.Status);
        Assert.Equal([Id("a"), Id("b"), Id("c")], line.WithoutTarget);
        Assert.Empty(CascadeCheck.Of(Province, [Own("c", "c", AtLeast(100))]).Lines);
    }

    [Fact]
    public void Other_periods_groups_and_own_resolutions_are_not_mixed_in()
    {
        var check = CascadeCheck.Of(Province,
        [
            Own("p", "province", AtLeast(100)),
            Assigned("a", "a", AtLeast(60), "province"),
            Assigned("next-year", "b", AtLeast(1), "province") with { Period = TargetPeriod.Year(2022) },
            Assigned("women", "b", AtLeast(2), "province") with { Group = MemberGroup.Women },
            Own("own", "b", AtLeast(4)),
            Assigned("from-elsewhere", "b", AtLeast(8), "ministry"),
        ]);
        var line = Assert.Single(check.Lines, item => item.Parent.Id == "p");
        Assert.Equal((60L, "a"), (line.Sum, Assert.Single(line.Children).Id));
        Assert.Equal([Id("b"), Id("c")], line.WithoutTarget);
        Assert.Equal(["p", "from-elsewhere", "next-year", "own", "women"], check.Tops.Select(target => target.Id));
    }

    [Fact]
    public void Both_targets_of_a_unit_are_compared()
    {
        var lines = CascadeCheck.Of(Province, [Assigned("given", "b", AtLeast(25), "province"), Own("own", "b", AtLeast(20)), Assigned("b1", "b1", AtLeast(22), "b")]).Lines;
        Assert.Equal([("given", AllocationStatus.Under), ("own", AllocationStatus.Over)], lines.Select(line => (line.Parent.Id, line.Status)));
    }

    [Fact]
    public void A_unit_with_two_parts_is_not_added_up()
    {
        var line = CascadeCheck.Of(Province, [Own("p", "province", AtLeast(100)), Assigned("a", "a", AtLeast(60), "province"), Assigned("again", "a", AtLeast(60))]).Lines[0];
        Assert.Equal((null, null, null, AllocationStatus.NotComputable), (line.Sum, line.OverBy, line.UnderBy, line.Status));
        Assert.Equal([Id("a")], line.WithSeveral);
    }

    [Fact]
    public void A_unit_that_is_gone_or_skips_a_level_still_counts()
    {
        var gone = Assigned("gone", "gone", AtLeast(10), "province");
        var check = CascadeCheck.Of(Province, [Own("p", "province", AtLeast(100)), gone, Assigned("a1", "a1", AtLeast(30), "province"), Assigned("lost", "lost", AtLeast(1))]);
        var line = check.Lines[0];
        Assert.Equal(40, line.Sum);
        Assert.Equal([Id("b"), Id("c")], line.WithoutTarget);
        Assert.Equal([Id("a1"), Id("gone")], line.NotDirectlyBelow);
        Assert.Equal(["gone", "lost"], check.NotInTree.Select(target => target.Id));
        Assert.Equal(["p", "lost"], check.Tops.Select(target => target.Id));
    }

    [Fact]
    public void A_parent_that_is_gone_keeps_what_it_assigned()
    {
        var check = CascadeCheck.Of(Province, [Own("p", "gone", AtLeast(10)), Assigned("a", "a", AtLeast(10), "gone")]);
        var line = Assert.Single(check.Lines, item => item.Parent.Id == "p");
        Assert.Equal(AllocationStatus.Exact, line.Status);
        Assert.Equal(["p"], check.NotInTree.Select(target => target.Id));
    }

    [Fact]
    public void Rates_need_their_stock()
    {
        AdmissionTarget[] targets = [Own("p", "province", AtLeast(65)), Assigned("a", "a", new RateTarget(Comparator.AtLeast, new Fraction(7, 100), Day(2021, 1, 1)), "province"), Assigned("b", "b", AtLeast(34), "province")];
        Assert.Equal(AllocationStatus.NotComputable, CascadeCheck.Of(Province, targets).Lines[0].Status);
        Assert.Equal((65L, AllocationStatus.Exact), (CascadeCheck.Of(Province, targets, _ => 433).Lines[0].Sum, CascadeCheck.Of(Province, targets, _ => 433).Lines[0].Status));
    }

    [Fact]
    public void An_allocation_adds_up_and_names_where_it_comes_from()
    {
        var parent = Own("p", "province", AtLeast(100)) with { Group = MemberGroup.Women, CountedBy = AdmissionDay.Decision };
        var events = Cascade.Allocate(parent, [(Id("b"), 1), (Id("a"), 1), (Id("c"), 1)], Day(2021, 3, 5), Notice);
        Assert.Equal([("p/a", 34L), ("p/b", 33L), ("p/c", 33L)], events.Cast<TargetSet>().Select(set => (set.Target.Id, ((CountTarget)set.Target.Amount).Value)));
        var first = ((TargetSet)events[0]).Target;
        Assert.Equal(
            new AdmissionTarget("p/a", Id("a"), Year2021, TargetOrigin.AssignedBySuperior, AtLeast(34)) { Group = MemberGroup.Women, AssignedBy = Id("province"), Document = Notice, CountedBy = AdmissionDay.Decision },
            first);
        Assert.All(events, item => Assert.Equal(Day(2021, 3, 5), item.On));
    }

    [Theory]
    [InlineData(Comparator.AtLeast, Comparator.AtLeast, 10)]
    [InlineData(Comparator.MoreThan, Comparator.AtLeast, 11)]
    [InlineData(Comparator.Exactly, Comparator.Exactly, 10)]
    [InlineData(Comparator.AtMost, Comparator.AtMost, 10)]
    [InlineData(Comparator.LessThan, Comparator.AtMost, 9)]
    public void Parts_add_up_to_what_the_comparison_asks(Comparator comparator, Comparator ofParts, long sum)
    {
        var parts = Amounts(Cascade.Allocate(Own("p", "province", new CountTarget(comparator, 10)), [(Id("a"), 2), (Id("b"), 1)], Day(2021, 3, 5), null));
        Assert.All(parts, part => Assert.Equal(ofParts, part.Comparator));
        Assert.Equal(sum, parts.Sum(part => part.Value));
    }

    // 4 to 5 a year for each of five years, over a term: 20 to 25.
    [Fact]
    public void Of_a_range_both_bounds_are_shared_out()
    {
        var parts = Amounts(Cascade.Allocate(Own("p", "province", new CountTarget(Comparator.Between, 20) { UpTo = 25 }), [(Id("a"), 5), (Id("b"), 3), (Id("c"), 1)], Day(2021, 3, 5), null));
        Assert.Equal((20L, 25L), (parts.Sum(part => part.Value), parts.Sum(part => part.UpTo)));
        Assert.All(parts, part => Assert.True(part.Comparator == Comparator.Between && part.UpTo >= part.Value));
    }

    [Fact]
    public void A_rate_is_allocated_through_its_stock()
    {
        var parent = Own("p", "province", new RateTarget(Comparator.AtLeast, new Fraction(7, 100), Day(2021, 1, 1)));
        Assert.Equal(31, Amounts(Cascade.Allocate(parent, [(Id("a"), 2), (Id("b"), 1)], Day(2021, 3, 5), null, 433)).Sum(part => part.Value));
        Assert.Throws<ArgumentException>(() => Cascade.Allocate(parent, [(Id("a"), 1)], Day(2021, 3, 5), null));
    }

    [Fact]
    public void What_cannot_be_allocated_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Cascade.Allocate(Own("p", "province", AtLeast(10)), [(Id("province"), 1)], Day(2021, 3, 5), null));
        Assert.Throws<ArgumentException>(() => Cascade.Allocate(Own("p", "province", new CountTarget(Comparator.LessThan, 0)), [(Id("a"), 1)], Day(2021, 3, 5), null));
        Assert.Throws<ArgumentException>(() => Cascade.Allocate(Own("p", "province", new RateTarget(Comparator.Exactly, new Fraction(7, 100), Day(2021, 1, 1))), [(Id("a"), 1)], Day(2021, 3, 5), null, 433));
        Assert.Throws<ArgumentException>(() => Cascade.Allocate(Own("p", "province", AtLeast(10)), [(Id("a"), 0)], Day(2021, 3, 5), null));
    }

    [Fact]
    public void A_reallocation_keeps_the_sum_and_the_trail()
    {
        var parent = Own("p", "province", AtLeast(100));
        var ledger = TargetLedger.Fold(Cascade.Allocate(parent, [(Id("a"), 2), (Id("b"), 1), (Id("c"), 1)], Day(2021, 3, 5), Notice));
        var events = Cascade.Reallocate(parent, [.. ledger.On(Day(2021, 7, 1)).Select(target => (target, target.Unit == Id("a") ? 1L : target.Unit == Id("b") ? 2 : 1))], Day(2021, 7, 1), null);
        Assert.Equal(["p/a", "p/b"], events.Cast<TargetRevised>().Select(item => item.TargetId));
        var after = events.Aggregate(ledger, (now, item) => now.Evolve(item));
        Assert.Equal(100, after.On(Day(2021, 7, 1)).Sum(target => target.Amount.Number()));
        Assert.Equal([50L, 25L], after.Trail("p/a").Select(version => version.Target!.Amount.Number()!.Value));
        Assert.Empty(TargetAudit.Of(after.History));
    }

    [Fact]
    public void Only_parts_of_the_target_are_reallocated()
    {
        var parent = Own("p", "province", AtLeast(100));
        var part = Assigned("a", "a", AtLeast(100), "province");
        Assert.Empty(Cascade.Reallocate(parent, [(part, 1)], Day(2021, 7, 1), null));
        Assert.All<AdmissionTarget>(
            [part with { AssignedBy = Id("ministry") }, part with { Origin = TargetOrigin.OwnResolution }, part with { Group = MemberGroup.Women }, part with { Period = TargetPeriod.Year(2022) }],
            other => Assert.Throws<ArgumentException>(() => Cascade.Reallocate(parent, [(other, 1)], Day(2021, 7, 1), null)));
    }

    [Fact]
    public void A_move_changes_two_targets_and_no_sum()
    {
        var from = Assigned("a", "a", new CountTarget(Comparator.Between, 20) { UpTo = 25 }, "province");
        var to = Assigned("b", "b", AtLeast(5), "province");
        Assert.Equal<TargetEvent>(
            [
                new TargetRevised(Day(2021, 7, 1), "a", new CountTarget(Comparator.Between, 17) { UpTo = 22 }) { Document = Notice },
                new TargetRevised(Day(2021, 7, 1), "b", AtLeast(8)) { Document = Notice },
            ],
            Cascade.Move(from, to, 3, Day(2021, 7, 1), Notice));
        Assert.Throws<ArgumentException>(() => Cascade.Move(from, to, 21, Day(2021, 7, 1), null));
        Assert.Throws<ArgumentException>(() => Cascade.Move(from, from, 1, Day(2021, 7, 1), null));
        Assert.Throws<ArgumentException>(() => Cascade.Move(from, to with { AssignedBy = Id("ministry") }, 1, Day(2021, 7, 1), null));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cascade.Move(from, to, 0, Day(2021, 7, 1), null));
        Assert.Throws<ArgumentException>(() => Cascade.Move(from, to with { Amount = new RateTarget(Comparator.AtLeast, new Fraction(1, 2), Day(2021, 1, 1)) }, 1, Day(2021, 7, 1), null));
    }

    [Fact]
    public void Cascades_never_lose_or_invent_a_unit() => Prop.ForAll(
        (from total in Gen.Choose(0, 500)
         from districts in Gen.Choose(1, 5)
         from weights in Gen.ArrayOf(Gen.Choose(0, 20), 5)
         from cells in Gen.ArrayOf(Gen.Choose(1, 4), 5)
         select (total, districts, weights, cells)).ToArbitrary(),
        item =>
        {
            var units = new List<(string Unit, string? Parent)> { ("p", null) };
            var below = Enumerable.Range(0, item.districts).Select(i => (Unit: $"d{i}", Cells: Enumerable.Range(0, item.cells[i]).Select(cell => $"d{i}c{cell}").ToList())).ToList();
            units.AddRange(below.SelectMany(district => district.Cells.Select(cell => (cell, (string?)district.Unit)).Prepend((district.Unit, "p"))));
            var top = Own("t", "p", AtLeast(item.total));
            var first = Targets(Cascade.Allocate(top, [.. below.Select((district, i) => (Id(district.Unit), item.weights[i] + 1L))], Day(2021, 3, 5), null));
            var second = first.SelectMany(target => Targets(Cascade.Allocate(target, [.. below.Single(district => district.Unit == target.Unit.Value).Cells.Select((cell, i) => (Id(cell), i + 1L))], Day(2021, 3, 9), null))).ToList();
            List<AdmissionTarget> all = [top, .. first, .. second];
            var check = CascadeCheck.Of(Tree(units), all);
            return all.Select(target => target.Unit.Value).Order(StringComparer.Ordinal).SequenceEqual(units.Select(unit => unit.Unit).Order(StringComparer.Ordinal))
                && check.Tops.Concat(check.Lines.SelectMany(line => line.Children)).Select(target => target.Id).Order(StringComparer.Ordinal).SequenceEqual(all.Select(target => target.Id).Order(StringComparer.Ordinal))
                && check.Lines.All(line => line is { Status: AllocationStatus.Exact, WithoutTarget.Count: 0, NotDirectlyBelow.Count: 0 })
                && check.Lines.Count == item.districts + 1
                && second.Sum(target => target.Amount.Number()) == item.total;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    private static List<AdmissionTarget> Targets(ValueList<TargetEvent> events) => [.. events.Cast<TargetSet>().Select(set => set.Target)];

    private static List<CountTarget> Amounts(ValueList<TargetEvent> events) => [.. Targets(events).Select(target => (CountTarget)target.Amount)];
}
