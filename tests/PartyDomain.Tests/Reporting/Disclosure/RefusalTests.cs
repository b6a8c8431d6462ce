using PartyDomain.Reporting.Disclosure;
using Xunit;

namespace PartyDomain.Tests.Reporting.Disclosure;

public sealed class RefusalTests
{
    [Fact]
    public void Hardly_a_table_is_refused_that_some_gaps_would_protect()
    {
        var (refused, needless) = (0, 0);
        for (var seed = 3; seed < 2400; seed += 4)
        {
            var table = RandomTables.Any(seed);
            if (table.Protect(DisclosurePolicy.Default).IsPublishable)
            {
                continue;
            }

            // With every figure hidden that may be, one that must be is bounded too closely all the same.
            bool[] all = [.. table.Roles.Select(role => role != TableCellRole.Known)];
            var every = new EveryTable(table, all, table.Counts.Max() + 5);
            var small = table.OnlySmall(5);
            var ranges = Enumerable.Range(0, all.Length).Where(cell => small[cell] || table.Roles[cell] == TableCellRole.Withheld).Select(cell => every.Range(cell)).ToList();
            refused++;
            needless += ranges.Any(range => range is var (low, high) && high - low < 4) ? 0 : 1;
        }

        // The search is not exhaustive: sums that overlap at random, beside known figures, defeat it now and then.
        Assert.True(refused > 50 && needless * 10 < refused, $"{needless} of {refused}");
    }
}
