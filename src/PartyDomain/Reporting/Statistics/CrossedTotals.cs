using PartyDomain.Membership;

namespace PartyDomain.Reporting.Statistics;

/// <summary>A crossing for any organization: the keys below a place follow each other, so that an organization is one or a few stretches of a sorted list.</summary>
internal sealed class CrossedTotals
{
    private readonly StatisticsTotals totals;
    private readonly CrossingKey key;
    private readonly ulong[] keys;
    private readonly int[] counts;

    public CrossedTotals(StatisticsTotals totals, CrossingKey key, ulong[] keys, int[] counts) => (this.totals, this.key, this.keys, this.counts) = (totals, key, keys, counts);

    public Crossing Crossing => key.Crossing;

    public ValueList<CrossedCount> Cells(OrganizationId unit, StatisticsPopulation population)
    {
        var places = totals.Frame.Places;
        var sums = new SortedDictionary<(int First, int Second, int Third, int Sex), long>();
        Span<long> known = stackalloc long[StatisticsLayout.Sexes];
        known.Clear();
        foreach (var place in places.PlacesOf(totals.Unit(unit)))
        {
            var end = LowerBound((ulong)places.EndOf(place) * key.PerPlace);
            for (var i = LowerBound((ulong)place * key.PerPlace); i < end; i++)
            {
                var (_, kind, sex, first, second, third) = key.Read(keys[i]);
                if (kind == (int)population)
                {
                    sums[(first, second, third, sex)] = sums.GetValueOrDefault((first, second, third, sex)) + counts[i];
                    known[sex] += counts[i];
                }
            }
        }

        // Those with everything unknown may have no key.
        for (var sex = 0; sex < StatisticsLayout.Sexes; sex++)
        {
            if (totals.Count(unit, population, StatisticsDimension.Sex, sex) - known[sex] is > 0 and var rest)
            {
                sums[(0, 0, 0, sex)] = sums.GetValueOrDefault((0, 0, 0, sex)) + rest;
            }
        }

        return sums.Select(cell => new CrossedCount(cell.Key.First, cell.Key.Second, cell.Key.Third, SexOf(cell.Key.Sex), cell.Value)).ToValueList();
    }

    private static Sex? SexOf(int code) => code == StatisticsCodes.Unknown ? null : (Sex)(code - 1);

    private int LowerBound(ulong wanted)
    {
        var (low, high) = (0, keys.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = keys[middle] < wanted ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
