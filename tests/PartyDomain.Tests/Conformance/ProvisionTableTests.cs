using PartyDomain.Registers;
using NodaTime;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Conformance;

/// <summary>
/// Compares every provision, around every change of instrument, with a table written from the sheets, the texts and the published
/// cases. How values are written is said at <see cref="ProvisionTable.Text"/>.
/// </summary>
public sealed class ProvisionTableTests
{
    public static TheoryData<string> Keys => [.. ShippedProvisions.All.Select(provision => provision.Key).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void The_table_has_its_header() => Assert.Equal(ProvisionTable.Header, ProvisionTable.Lines[0]);

    [Fact]
    public void Every_row_names_its_source() => Assert.DoesNotContain(ProvisionTable.Rows, row => string.IsNullOrWhiteSpace(row.SheetRow));

    [Fact]
    public void No_day_of_a_provision_is_written_twice() =>
        Assert.Empty(ProvisionTable.Rows.GroupBy(row => (row.Provision, row.Date)).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_provision_of_the_table_is_shipped() =>
        Assert.DoesNotContain(ProvisionTable.ByProvision, group => ShippedProvisions.Find(group.Key) is null);

    [Fact]
    public void No_key_is_used_twice() =>
        Assert.Empty(ShippedProvisions.All.GroupBy(provision => provision.Key, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void No_instrument_is_silent() =>
        Assert.Empty(ShippedProvisions.All.SelectMany(provision => provision.Silent.Select(instrument => $"{provision.Key}: {instrument.Id}")));

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_code_says_what_the_table_says(string key)
    {
        var provision = ShippedProvisions.Find(key)!;
        var differing = ProvisionTable.ByProvision[key]
            .Select(row => (row.Date, row.SheetRow, Expected: row.Facts, Actual: ProvisionTable.Facts(provision, row.Date)))
            .Where(pair => !string.Equals(pair.Expected, pair.Actual, StringComparison.Ordinal))
            .Select(pair => $"{key} {ProvisionTable.Iso(pair.Date)}: table [{pair.Expected}] from '{pair.SheetRow}', code [{pair.Actual}]")
            .ToList();
        Assert.True(differing.Count == 0, string.Join('\n', differing));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_table_has_every_boundary(string key)
    {
        var written = ProvisionTable.ByProvision[key].Select(row => row.Date).ToHashSet();
        var missing = Boundaries(ShippedProvisions.Find(key)!.Chain).Where(date => !written.Contains(date)).Select(ProvisionTable.Iso);
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_table_has_a_day_inside_each_instrument(string key)
    {
        var instruments = ShippedProvisions.Find(key)!.Chain.Instruments;
        var dates = ProvisionTable.ByProvision[key].Select(row => row.Date).ToList();
        var bare = instruments.Where((instrument, i) => !dates.Exists(date => IsInside(date, instrument, instruments.ElementAtOrDefault(i + 1))));
        Assert.Empty(bare.Select(instrument => instrument.Id));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_instrument_in_force_is_that_of_the_chain(string key)
    {
        var provision = ShippedProvisions.Find(key)!;
        Assert.All(ProvisionTable.ByProvision[key], row => Assert.Equal(provision.Chain.On(row.Date), provision.Describe(row.Date).Instrument));
    }

    // The day before the first instrument; of each instrument the first and the second day; the last day before the next one.
    private static IEnumerable<LocalDate> Boundaries(Chain chain) =>
        chain.Instruments.SelectMany(instrument => (LocalDate[])[instrument.InForceOn.PlusDays(-1), instrument.InForceOn, instrument.InForceOn.PlusDays(1)]);

    private static bool IsInside(LocalDate date, Instrument instrument, Instrument? next) =>
        date > instrument.InForceOn.PlusDays(1) && (next is null || date < next.InForceOn.PlusDays(-1));
}
