using System.Diagnostics;
using PartyDomain.Reporting.Disclosure;
using Xunit;

namespace PartyDomain.Tests.Reporting.Disclosure;

public sealed class ScaleTests
{
    [Fact]
    public void A_table_of_many_units_takes_seconds_and_no_sum_has_a_single_gap()
    {
        var table = RandomTables.Tree(new Random(3), 6, 60, 70);
        var watch = Stopwatch.StartNew();
        var result = table.Protect(DisclosurePolicy.Default);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
        Assert.True(result.IsPublishable);
        var hidden = table.Hidden(result);
        Assert.All(table.Sums, sum => Assert.NotEqual(1, sum.Parts.Append(sum.Total).Count(cell => hidden[cell])));
        Assert.True(result.HiddenCount(HiddenReason.Secondary) < result.HiddenCount(HiddenReason.Small) / 4, $"{result.HiddenCount(HiddenReason.Secondary)} with {result.HiddenCount(HiddenReason.Small)}");
    }
}
