using PartyDomain.Membership;

namespace PartyDomain.Reporting.Statistics;

/// <summary>A crossing for any organization: the keys below a place follow each other, so that an organization is one or a few stretches of a sorted list.</summary>
internal sealed class CrossedTotals
{
    private readonly StatisticsTotals totals;
    private readonly CrossingKey key;
    private readonly ulong[] keys;
    private readonly int[] counts;
    private volatile Answer? latest;

    public CrossedTotals(StatisticsTotals totals, CrossingKey key, CountTable table)
    {
        this.totals = totals;
        this.key = key;
        (keys, counts) = table.Sorted();
    }

    public Crossing Crossing => key.Crossing;

    public ValueList<CrossedCount> Cells(OrganizationId unit, StatisticsPopulation population) => For(unit, population).Cells;

    public long Count(OrganizationId unit, StatisticsPopulation population, int? first, int? second, Sex? sex)
    {
        var answer = For(unit, population);
        var (from, to) = sex is { } only ? (StatisticsCodes.Of(only), StatisticsCodes.Of(only)) : (0, StatisticsLayout.Sexes - 1);
        var sum = 0L;
        for (var one = from; one <= to; one++)
        {
            sum += first is { } wanted ? answer.First[one][wanted] : answer.Second[one][second!.Value];
        }

        return sum;
    }

    // One organization is asked for cell by cell: the last answer is kept. Two threads that ask for different ones each make their own.
    private Answer For(OrganizationId unit, StatisticsPopulation population)
    {
        if (latest is { } known && known.Unit == unit && known.Population == population)
        {
            return known;
        }

        var answer = Make(unit, population);
        latest = answer;
        return answer;
    }

    private Answer Make(OrganizationId unit, StatisticsPopulation population)
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

        return new Answer(unit, population, sums, totals.Frame.Codes(Crossing.First), totals.Frame.Codes(Crossing.Second));
    }

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

    private sealed class Answer
    {
        public Answer(OrganizationId unit, StatisticsPopulation population, SortedDictionary<(int First, int Second, int Third, int Sex), long> sums, int first, int second)
        {
            (Unit, Population) = (unit, population);
            for (var sex = 0; sex < StatisticsLayout.Sexes; sex++)
            {
                (First[sex], Second[sex]) = (new long[first], new long[second]);
            }

            foreach (var (codes, count) in sums)
            {
                First[codes.Sex][codes.First] += count;
                Second[codes.Sex][codes.Second] += count;
            }

            Cells = sums.Select(cell => new CrossedCount(cell.Key.First, cell.Key.Second, cell.Key.Third, SexOf(cell.Key.Sex), cell.Value)).ToValueList();
        }

        public OrganizationId Unit { get; }

        public StatisticsPopulation Population { get; }

        public long[][] First { get; } = new long[StatisticsLayout.Sexes][];

        public long[][] Second { get; } = new long[StatisticsLayout.Sexes][];

        public ValueList<CrossedCount> Cells { get; }

        private static Sex? SexOf(int code) => code == StatisticsCodes.Unknown ? null : (Sex)(code - 1);
    }
}
