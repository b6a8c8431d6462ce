using PartyDomain.Organizations;
using PartyDomain.Reporting.Disclosure;
using Xunit;

namespace PartyDomain.Tests.Reporting.Disclosure;

public sealed class DisclosureTests
{
    private static readonly DisclosurePolicy Policy = DisclosurePolicy.Default;

    [Fact]
    public void A_higher_minimum_hides_the_same_figures_and_perhaps_more()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var table = RandomTables.Any(seed, 1 + (seed % 3));
            var before = new bool[table.Counts.Count];
            for (var minimum = 1; minimum <= 12; minimum++)
            {
                var hidden = table.Hidden(table.Protect(Policy with { MinimumCell = minimum }));
                Assert.True(before.Zip(hidden).All(pair => !pair.First || pair.Second), $"table {seed}, minimum {minimum}");
                before = hidden;
            }
        }
    }

    [Fact]
    public void The_same_table_has_the_same_gaps()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var (first, second) = (RandomTables.Any(seed, 3).Protect(Policy), RandomTables.Any(seed, 3).Protect(Policy));
            Assert.Equal(first.Hidden, second.Hidden);
            Assert.Equal(first.Findings, second.Findings);
        }
    }

    [Fact]
    public void Every_small_figure_is_hidden_and_zeros_and_large_ones_are_not_hidden_as_small()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var table = RandomTables.Any(seed, 3);
            var result = table.Protect(Policy);
            for (var cell = 0; cell < table.Counts.Count; cell++)
            {
                var isSmall = table.OnlySmall(Policy.MinimumCell)[cell];
                Assert.Equal(isSmall && result.IsPublishable, result.Reason(cell) == HiddenReason.Small);
                Assert.True(!isSmall || result.IsHidden(cell));
                Assert.Equal(result.IsHidden(cell) ? null : table.Counts[cell], result.Count(cell));
            }
        }
    }

    [Fact]
    public void A_table_of_zeros_or_of_large_figures_has_no_gaps()
    {
        foreach (var value in new[] { 0, 5, 900 })
        {
            var table = new PlainTable();
            table.AddTotal([table.AddTotal([table.Add(value), table.Add(value)]), table.Add(value)]);
            var result = table.Protect(Policy);
            Assert.Empty(result.Hidden);
            Assert.Empty(result.Findings);
            Assert.True(result.IsPublishable);
        }
    }

    [Fact]
    public void A_minimum_of_one_hides_nothing() => Assert.Empty(RandomTables.TwoWays(new Random(1), 5, 5).Protect(Policy with { MinimumCell = 1 }).Hidden);

    [Fact]
    public void An_empty_table_is_publishable() => Assert.True(new PlainTable().Protect(Policy).IsPublishable);

    [Fact]
    public void A_total_of_one_part_is_hidden_with_it()
    {
        var table = new PlainTable();
        var part = table.Add(3);
        var total = table.AddTotal([part], TableCellRole.Plain);
        var other = table.Add(70, TableCellRole.Plain);
        table.AddTotal([total, other], TableCellRole.Plain);
        var result = table.Protect(Policy);
        Assert.Equal(HiddenReason.Small, result.Reason(part));
        Assert.Equal(HiddenReason.Secondary, result.Reason(total));
        Assert.Equal([DisclosureCodes.Hidden, DisclosureCodes.BroadlyHidden], result.Findings.Select(finding => finding.Code));
        Assert.Empty(new Attack(table, table.Hidden(result)).Squeezed());
    }

    [Fact]
    public void A_total_of_one_part_that_is_known_refuses_the_table()
    {
        var table = new PlainTable();
        var part = table.Add(3);
        var total = table.AddTotal([part], TableCellRole.Known);
        var other = table.Add(70);
        var result = table.Protect(Policy);
        Assert.False(result.IsPublishable);
        Assert.Equal(HiddenReason.TableRefused, result.Reason(part));
        Assert.Equal(HiddenReason.TableRefused, result.Reason(other));
        Assert.Equal(3, result.Count(total));
        Assert.Null(result.Count(other));
        var finding = Assert.Single(result.Findings);
        Assert.Equal((DisclosureCodes.NotProtectable, FindingEffect.Bars), (finding.Code, finding.Effect));
    }

    [Theory]
    [InlineData(TierRole.Central, false)]
    [InlineData(TierRole.Provincial, false)]
    [InlineData(TierRole.SuperiorOfGrassroots, true)]
    [InlineData(TierRole.Grassroots, true)]
    [InlineData(TierRole.Part, true)]
    [InlineData(TierRole.Subordinate, true)]
    public void Small_figures_are_hidden_below_the_province(TierRole tier, bool hidden)
    {
        var table = new PlainTable();
        var cell = table.Add(2, TableCellRole.Sensitive, tier);
        var plain = table.Add(2, TableCellRole.Plain, tier);
        Assert.Equal(hidden, table.Protect(Policy).IsHidden(cell));
        Assert.False(table.Protect(Policy).IsHidden(plain));
        Assert.True(table.Protect(Policy with { From = TierRole.Central }).IsHidden(cell));
        Assert.Equal(hidden, table.Protect(Policy with { Covers = ProtectedCells.All }).IsHidden(plain));
        Assert.False(table.Protect(DisclosurePolicy.SmallFiguresShown).IsHidden(cell));
    }

    [Fact]
    public void What_is_withheld_is_hidden_at_any_size_and_under_the_opt_out_too()
    {
        var table = new PlainTable();
        int[] parts = [table.Add(0, TableCellRole.Withheld), table.Add(40, TableCellRole.Withheld), table.Add(60), table.Add(0)];
        table.AddTotal(parts, TableCellRole.Plain);
        foreach (var policy in new[] { Policy, DisclosurePolicy.SmallFiguresShown })
        {
            var result = table.Protect(policy);
            Assert.Equal([parts[0], parts[1]], result.Hidden.Select(hidden => hidden.Key).Take(2));
            Assert.Equal(2, result.HiddenCount(HiddenReason.Withheld));
            Assert.Empty(new Attack(table, table.Hidden(result)).Squeezed());
        }
    }

    [Fact]
    public void What_is_made_from_a_hidden_figure_is_hidden()
    {
        var table = new PublishedTableBuilder<string>()
            .Add("now", 3, TableCellRole.Sensitive, TierRole.Grassroots)
            .Add("then", 50, TableCellRole.Sensitive, TierRole.Grassroots)
            .Add("other", 60, TableCellRole.Sensitive, TierRole.Grassroots)
            .AddDerived("ratio", "now", "then")
            .AddDerived("of the ratio", "ratio")
            .AddDerived("shown", "then", "other")
            .Build();
        var result = DisclosureControl.Protect(table, Policy);
        Assert.Equal(HiddenReason.Derived, result.Reason("ratio"));
        Assert.Equal(HiddenReason.Derived, result.Reason("of the ratio"));
        Assert.False(result.IsHidden("shown"));
        Assert.False(result.IsHidden("then"));
        Assert.Equal(["now", "ratio", "of the ratio"], result.Hidden.Select(hidden => hidden.Key));
        Assert.Throws<KeyNotFoundException>(() => result.Count("ratio"));
        Assert.Throws<KeyNotFoundException>(() => result.Reason("nothing"));
        Assert.Equal((3, 0), (table.Count, table.RelationCount));
    }

    [Fact]
    public void A_small_rest_hides_the_whole_or_the_part()
    {
        var result = DisclosureControl.Protect(
            new PublishedTableBuilder<string>()
                .Add("all", 12, TableCellRole.Sensitive, TierRole.Grassroots)
                .Add("women", 10, TableCellRole.Sensitive, TierRole.Grassroots)
                .AddOfWhich("all", "women")
                .Build(),
            Policy);
        Assert.Equal(HiddenReason.Secondary, Assert.Single(result.Hidden).Value);
        Assert.Equal(DisclosureCodes.Hidden, Assert.Single(result.Findings).Code);
    }

    [Fact]
    public void Movements_balance_and_none_follows_from_the_others()
    {
        var builder = new PublishedTableBuilder<string>();
        foreach (var (key, count) in new[] { ("opening", 40), ("admitted", 2), ("left", 0), ("transferred", 7), ("closing", 35) })
        {
            builder.Add(key, count, TableCellRole.Sensitive, TierRole.Grassroots);
        }

        var result = DisclosureControl.Protect(builder.AddBalance(["opening", "admitted"], ["left", "transferred", "closing"]).Build(), Policy);
        Assert.Equal(HiddenReason.Small, result.Reason("admitted"));
        Assert.Equal(1, result.HiddenCount(HiddenReason.Secondary));
    }

    [Fact]
    public void Two_publications_are_safe_where_the_second_knows_the_first()
    {
        // The first shows a row by group, the second the same row with two groups joined: the total without them is the same.
        static PlainTable Row(params (long Count, TableCellRole Role)[] cells)
        {
            var table = new PlainTable();
            table.AddTotal([.. cells.Select(cell => table.Add(cell.Count, cell.Role))], TableCellRole.Known);
            return table;
        }

        var first = Row((2, TableCellRole.Sensitive), (9, TableCellRole.Sensitive), (30, TableCellRole.Sensitive), (30, TableCellRole.Sensitive));
        var gaps = first.Hidden(first.Protect(Policy));
        Assert.Equal([true, true, false, false, false], gaps);

        // Unaware of the first, the second may hide the small figure with another partner, and both together give it away.
        var unaware = Row((2, TableCellRole.Sensitive), (9, TableCellRole.Known), (30, TableCellRole.Sensitive), (30, TableCellRole.Sensitive));
        var others = unaware.Hidden(unaware.Protect(Policy));
        Assert.Contains(0, new Attack(first, [.. gaps.Zip(others, (a, b) => a && b)]).Determined());

        // Aware of it, it has the same gaps.
        var aware = Row([.. Enumerable.Range(0, 4).Select(cell => (first.Counts[cell], gaps[cell] ? TableCellRole.Withheld : TableCellRole.Known))]);
        var result = aware.Protect(Policy);
        Assert.True(result.IsPublishable);
        Assert.Equal(gaps, aware.Hidden(result));
    }

    [Fact]
    public void Bad_input_is_refused_without_naming_it()
    {
        var builder = new PublishedTableBuilder<string>().Add("a", 1, TableCellRole.Plain, TierRole.Grassroots).Add("b", 2, TableCellRole.Plain, TierRole.Grassroots);
        Action[] bad =
        [
            () => builder.Add("a", 1, TableCellRole.Plain, TierRole.Grassroots),
            () => builder.Add("c", -1, TableCellRole.Plain, TierRole.Grassroots),
            () => builder.AddSum("a", []),
            () => builder.AddSum("a", ["b"]),
            () => builder.AddSum("a", ["a"]),
            () => builder.AddSum("b", ["a", "a"]),
            () => builder.AddSum("a", ["secret"]),
            () => builder.AddBalance(["a"], []),
            () => builder.AddOfWhich("a", "b"),
            () => builder.AddOfWhich("a", "a"),
            () => builder.AddDerived("b", "a"),
            () => builder.AddDerived("d", "secret"),
            () => _ = Policy with { MinimumCell = 0 },
            () => _ = Policy with { Width = 0 },
            () => _ = Policy with { MinimumCell = 1001 },
        ];
        Assert.All(bad, act => Assert.DoesNotContain("secret", Assert.ThrowsAny<ArgumentException>(act).Message, StringComparison.Ordinal));
        Assert.Equal(["a", "b"], builder.Build().Keys);
    }

    [Fact]
    public void A_wider_margin_can_be_asked_for()
    {
        Assert.Equal((4, 1, 1, 30), (Policy.Width, (Policy with { MinimumCell = 2 }).Width, (Policy with { MinimumCell = 1 }).Width, (Policy with { Width = 30 }).Width));
        var table = new PlainTable();
        int[] parts = [table.Add(2), table.Add(9), table.Add(70)];
        table.AddTotal(parts, TableCellRole.Plain);
        Assert.Equal([parts[0], parts[1]], table.Protect(Policy).Hidden.Select(hidden => hidden.Key));
        Assert.Equal([parts[0], parts[2]], table.Protect(Policy with { Width = 30 }).Hidden.Select(hidden => hidden.Key).Order().Where(key => key != parts[1]));
    }
}
