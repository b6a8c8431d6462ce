using PartyDomain.Organizations;
using PartyDomain.Reporting.Disclosure;
using Xunit;

namespace PartyDomain.Tests.Reporting.Disclosure;

/// <summary>Protected tables are attacked with everything that is shown. None of what is hidden is found.</summary>
public sealed class AttackTests
{
    [Fact]
    public void No_hidden_figure_of_a_random_table_follows_from_what_is_shown()
    {
        var (tables, hidden) = (0, 0);
        for (var seed = 0; seed < 600; seed++)
        {
            var table = RandomTables.Any(seed, 1 + (seed % 3));
            var result = table.Protect(DisclosurePolicy.Default);
            if (!result.IsPublishable)
            {
                continue;
            }

            var attack = new Attack(table, table.Hidden(result));
            Assert.True(!attack.Determined().Any() && !attack.Squeezed().Any(), $"table {seed}");
            tables++;
            hidden += result.Hidden.Count();
        }

        Assert.True(tables > 500 && hidden > 5000, $"{tables} tables with {hidden} hidden figures");
    }

    [Fact]
    public void The_same_attack_finds_figures_where_only_the_small_ones_are_hidden()
    {
        var recovered = 0;
        for (var seed = 0; seed < 600; seed++)
        {
            var table = RandomTables.Any(seed, 1 + (seed % 3));
            var attack = new Attack(table, table.OnlySmall(5));
            recovered += attack.Determined().Union(attack.Squeezed()).Any() ? 1 : 0;
        }

        Assert.True(recovered > 400, $"{recovered} tables");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    public void Small_figures_of_tiny_tables_stay_as_uncertain_as_asked(int minimum)
    {
        var (tried, policy) = (0, DisclosurePolicy.Default with { MinimumCell = minimum });
        for (var seed = 0; seed < 160; seed++)
        {
            var table = RandomTables.Any(seed);
            var result = table.Protect(policy);
            if (!result.IsPublishable)
            {
                continue;
            }

            var every = new EveryTable(table, table.Hidden(result), table.Counts.Max() + minimum);
            foreach (var (cell, reason) in result.Hidden)
            {
                if (every.Range(cell) is not var (low, high))
                {
                    continue;
                }

                tried++;
                var asked = reason is HiddenReason.Secondary ? 1 : Math.Clamp(Ceiling(table, cell), 1, policy.Width);
                Assert.True(high - low >= asked, $"table {seed}: {cell} between {low} and {high}, {asked} asked");
                Assert.InRange(table.Counts[cell], low, high);
            }
        }

        Assert.True(tried > 300, $"{tried} figures");
    }

    [Fact]
    public void A_table_is_refused_only_where_something_in_it_is_known()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var table = RandomTables.Any(seed, 1 + (seed % 3));
            Assert.True(table.Protect(DisclosurePolicy.Default).IsPublishable || table.Roles.Contains(TableCellRole.Known), $"table {seed}");
        }
    }

    // The smallest total above a count that the policy shows at any size.
    private static long Ceiling(PlainTable table, int cell) =>
        table.Sums.Where(sum => sum.Parts.Contains(cell))
            .Select(sum => table.Roles[sum.Total] is TableCellRole.Plain or TableCellRole.Known || (table.Roles[sum.Total] is TableCellRole.Sensitive && table.Tiers[sum.Total] <= TierRole.Provincial) ? table.Counts[sum.Total] : Ceiling(table, sum.Total))
            .DefaultIfEmpty(long.MaxValue).Min();
}
