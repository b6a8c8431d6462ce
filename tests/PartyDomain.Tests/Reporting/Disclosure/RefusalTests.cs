using PartyDomain.Reporting.Disclosure;
using Xunit;

namespace PartyDomain.Tests.Reporting.Disclosure;

public sealed class RefusalTests
{
    [Fact]
    public void A_refused_table_could_not_be_protected_by_any_gaps()
    {
        var (refused, unsure) = (0, 0);
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
            unsure += ranges.Any(range => range is var (low, high) && high - low < 4) ? 0 : 1;
        }

        Assert.True(refused > 50, $"{refused}");
        Assert.Equal(0, unsure);
    }
}
