using NodaTime;
using PartyDomain.Json;
using PartyDomain.Quotas;
using Xunit;

namespace PartyDomain.Tests.Quotas;

/// <summary>Targets of organizations that were merged, split or handed over.</summary>
public sealed class RebaseTests
{
    private static readonly LocalDate On = new(2025, 7, 1);
    private static readonly TargetPeriod Rest = TargetPeriod.Custom(On, new(2025, 12, 31));
    private static readonly InstrumentId Decision = new("7-QĐ/TU", On, "Tỉnh ủy");
    private static readonly OrganizationId Province = new("province");

    [Fact]
    public void What_is_left_of_merged_communes_is_the_target_of_the_new_one()
    {
        var made = Rebase(Overshoot.StaysApart, Item("a", 10, 4, "new"), Item("b", 7, 5, "new"), Item("c", 5, 5, "c"));
        Assert.Equal([("c", 0L), ("new", 8L)], made.Targets.Select(target => (target.Unit.Value, ((CountTarget)target.Amount).Value)));
        Assert.Equal([new TargetSource("2025/a", new("a"), 10, 4, 6), new TargetSource("2025/b", new("b"), 7, 5, 2)], made.Targets[1].RebasedFrom);
        Assert.Equal((22L, 14L, 8L, 0L), (made.Before, made.Achieved, made.After, made.Difference));
        Assert.All(made.Targets, target => Assert.Equal((Province, Decision, TargetOrigin.AssignedBySuperior, Rest), (target.AssignedBy!.Value, target.Document!, target.Origin, target.Period)));
        var ledger = TargetLedger.Fold([.. new[] { "a", "b", "c" }.Select(id => (TargetEvent)new TargetSet(new(2025, 2, 3), Target(id, 10))), .. made.Facts]);
        Assert.Empty(TargetAudit.Of(ledger.History));
        Assert.Equal(["2025/a", "2025/b", "2025/c"], ledger.On(On.PlusDays(-1)).Select(target => target.Id));
        Assert.Equal(["c/2025-07-01", "new/2025-07-01"], ledger.On(On).Select(target => target.Id));
        Assert.Equal([(new LocalDate(2025, 2, 3), null), (On, (InstrumentId?)Decision)], ledger.Trail("2025/a").Select(version => (version.From, version.Document)));
    }

    [Theory]
    [InlineData(Overshoot.StaysApart, 6, 2)]
    [InlineData(Overshoot.IsSetOff, 4, 0)]
    public void What_was_achieved_beyond_a_target_is_set_off_only_where_that_is_said(Overshoot overshoot, long after, long difference)
    {
        var made = Rebase(overshoot, Item("a", 10, 4, "new"), Item("b", 3, 5, "new"));
        Assert.Equal((after, difference), (made.After, made.Difference));
        Assert.Equal(overshoot == Overshoot.IsSetOff ? -2 : 0, made.Targets[0].RebasedFrom[1].Carried);
    }

    [Fact]
    public void A_surplus_of_one_unit_spares_no_other_unit()
    {
        var made = Rebase(Overshoot.IsSetOff, Item("a", 10, 4, "x"), Item("b", 3, 5, "y"));
        Assert.Equal([6L, 0L], made.Targets.Select(target => ((CountTarget)target.Amount).Value));
        Assert.Equal(2, made.Difference);
    }

    [Fact]
    public void A_split_target_is_shared_out_and_adds_up()
    {
        var split = new TargetToRebase(Target("a", 10), 0, [new(new("x"), 2), new(new("y"), 1)]);
        var made = Rebase(Overshoot.StaysApart, split, Item("b", 4, 1, "y"));
        Assert.Equal([7L, 6L], made.Targets.Select(target => ((CountTarget)target.Amount).Value));
        Assert.Equal([("2025/a", 3L), ("2025/b", 3L)], made.Targets[1].RebasedFrom.Select(source => (source.TargetId, source.Carried)));
        Assert.Equal((14L, 1L, 13L, 0L), (made.Before, made.Achieved, made.After, made.Difference));
    }

    [Fact]
    public void A_rate_is_re_based_by_its_stock_and_more_than_a_number_by_the_number_to_reach()
    {
        var rate = new TargetToRebase(Target("a", 0) with { Amount = new RateTarget(Comparator.AtLeast, new Fraction(3, 100), new(2025, 1, 1)) }, 2, [new(new("x"), 0)]) { Stock = 150 };
        var more = Item("b", 0, 1, "x") with { Target = Target("b", 0) with { Amount = new CountTarget(Comparator.MoreThan, 6) } };
        Assert.Equal([5L, 7L], Rebase(Overshoot.StaysApart, rate, more).Targets[0].RebasedFrom.Select(source => source.Number));
    }

    [Fact]
    public void Targets_of_one_unit_that_are_re_based_apart_do_not_push_each_other_out()
    {
        var term = TargetPeriod.Term(new(2025, 1, 1), new(2030, 12, 31));
        var target = Target("a", 10);
        var parts = new[]
        {
            (target, Rest), (target with { Id = "own", Origin = TargetOrigin.OwnResolution, AssignedBy = null }, Rest), (target with { Id = "women", Group = MemberGroup.Women }, Rest),
            (target with { Id = "decision", CountedBy = AdmissionDay.Decision }, Rest), (target with { Id = "term", Period = term }, TargetPeriod.Custom(On, new(2030, 12, 31))),
        }.Select(item => TargetRebase.Of([new(item.Item1, 4, [new(new("new"), 1)])], item.Item2, Province, On, Decision, Overshoot.StaysApart)).ToList();
        Assert.Equal(5, parts.SelectMany(part => part.Targets).Select(made => made.Id).Distinct().Count());
        var ledger = TargetLedger.Fold([.. parts.SelectMany(part => part.Facts).OfType<TargetSet>()]);
        Assert.Equal(5, ledger.On(On).Count);
    }

    [Fact]
    public void What_does_not_belong_together_is_not_re_based()
    {
        Assert.Throws<ArgumentException>(() => Rebase(Overshoot.StaysApart));
        Assert.Throws<ArgumentException>(() => Rebase(Overshoot.StaysApart, Item("a", 1, 0, "x"), Item("a", 1, 0, "x")));
        Assert.Throws<ArgumentException>(() => Rebase(Overshoot.StaysApart, Item("a", 1, 0, "x"), Item("b", 1, 0, "x") with { Target = Target("b", 1) with { Group = MemberGroup.Women } }));
        Assert.Throws<ArgumentException>(() => Rebase(Overshoot.StaysApart, Item("a", 1, 0, "x") with { Target = Target("a", 1) with { Amount = new CountTarget(Comparator.AtMost, 5) } }));
        Assert.Throws<ArgumentException>(() => Rebase(Overshoot.StaysApart, Item("a", 1, 0, "x") with { Target = Target("a", 1) with { Period = TargetPeriod.Year(2024) } }));
        Assert.Throws<ArgumentException>(() => Rebase(Overshoot.StaysApart, Item("a", 1, 0, "x") with { To = [] }));
        Assert.Throws<ArgumentException>(() => Rebase(Overshoot.StaysApart, Item("a", 1, 0, "x") with { To = [new(new("x"), 1), new(new("x"), 1)] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rebase(Overshoot.StaysApart, Item("a", 1, -1, "x")));
    }

    [Fact]
    public void The_trail_is_stored_with_the_target_and_absent_where_there_is_none()
    {
        var target = Rebase(Overshoot.IsSetOff, Item("a", 10, 4, "new"), Item("b", 3, 5, "new")).Targets[0];
        var json = PartyJson.Write<TargetEvent>(new TargetSet(On, target));
        Assert.Contains("\"rebasedFrom\":[{\"targetId\":\"2025/a\",\"unit\":\"a\",\"number\":10,\"achieved\":4,\"carried\":6}", json, StringComparison.Ordinal);
        Assert.Equal(new TargetSet(On, target), PartyJson.Read<TargetEvent>(json).OrThrow());
        Assert.DoesNotContain("rebasedFrom", PartyJson.Write(Target("a", 10)), StringComparison.Ordinal);
        Assert.Equal(Target("a", 10), PartyJson.Read<AdmissionTarget>(PartyJson.Write(Target("a", 10))).OrThrow());
    }

    private static TargetRebasing Rebase(Overshoot overshoot, params TargetToRebase[] items) => TargetRebase.Of(items, Rest, Province, On, Decision, overshoot);

    private static TargetToRebase Item(string unit, long number, long achieved, string to) => new(Target(unit, number), achieved, [new(new(to), 1)]);

    private static AdmissionTarget Target(string unit, long number) =>
        new($"2025/{unit}", new(unit), TargetPeriod.Year(2025), TargetOrigin.AssignedBySuperior, new CountTarget(Comparator.AtLeast, number)) { AssignedBy = new OrganizationId("district") };
}
