using PartyDomain.Membership;

namespace PartyDomain.Reporting.Statistics;

/// <summary>
/// The two dimensions of the first crossing, ethnic group and religion, each by sex, for any organization. Below a place everything follows it, so that an organization is a stretch of
/// small rows, and one way through them gives every code.
/// </summary>
internal sealed class ListedTotals
{
    private readonly StatisticsTotals totals;
    private readonly Stretches[] populations;
    private readonly int ethnicities;
    private readonly int religions;
    private readonly Answer?[] latest = new Answer?[StatisticsLayout.Populations];

    public ListedTotals(StatisticsTotals totals, CrossingKey key, ulong[] keys, int[] counts)
    {
        this.totals = totals;
        (ethnicities, religions) = (totals.Frame.Codes(StatisticsDimension.Ethnicity), totals.Frame.Codes(StatisticsDimension.Religion));
        var sizes = new int[StatisticsLayout.Populations];
        foreach (var one in keys)
        {
            sizes[key.Read(one).Population]++;
        }

        populations = [.. sizes.Select(size => new Stretches(totals.Frame.Places.Count, size))];
        for (var i = 0; i < keys.Length; i++)
        {
            var (place, population, sex, ethnicity, religion, _) = key.Read(keys[i]);
            populations[population].Add(place, new Row(counts[i], (ushort)ethnicity, (ushort)religion, (byte)sex));
        }

        foreach (var population in populations)
        {
            population.End();
        }
    }

    /// <summary>One code. The codes of one organization are asked one after the other: the last answer is kept. Two threads that ask for different ones each make their own.</summary>
    public long Count(OrganizationId unit, StatisticsPopulation population, bool byReligion, int code, Sex? sex)
    {
        var answer = Volatile.Read(ref latest[(int)population]);
        if (answer is null || answer.Unit != unit)
        {
            answer = new Answer(unit, new long[StatisticsLayout.Sexes * ethnicities], new long[StatisticsLayout.Sexes * religions]);
            for (var one = 0; one < StatisticsLayout.Sexes; one++)
            {
                Fill(unit, population, false, one, answer.Ethnicities.AsSpan(one * ethnicities, ethnicities));
                Fill(unit, population, true, one, answer.Religions.AsSpan(one * religions, religions));
            }

            Volatile.Write(ref latest[(int)population], answer);
        }

        var (counts, width) = byReligion ? (answer.Religions, religions) : (answer.Ethnicities, ethnicities);
        return sex is { } only ? counts[(StatisticsCodes.Of(only) * width) + code] : counts[code] + counts[width + code] + counts[(2 * width) + code];
    }

    /// <summary>Every code at once; a sex by its code, or -1 for everybody.</summary>
    public void Fill(OrganizationId unit, StatisticsPopulation population, bool byReligion, int sex, Span<long> counts)
    {
        counts.Clear();
        var known = 0L;
        var places = totals.Frame.Places;
        foreach (var place in places.PlacesOf(totals.Unit(unit)))
        {
            foreach (ref readonly var row in populations[(int)population].Below(place, places.EndOf(place)))
            {
                if (sex < 0 || row.Sex == sex)
                {
                    counts[byReligion ? row.Religion : row.Ethnicity] += row.Count;
                    known += row.Count;
                }
            }
        }

        // Those with both unknown have no key.
        var all = sex < 0 ? totals.Count(unit, population) : totals.Count(unit, population, StatisticsDimension.Sex, sex);
        counts[StatisticsCodes.Unknown] += all - known;
    }

    private readonly record struct Row(int Count, ushort Ethnicity, ushort Religion, byte Sex);

    private sealed record Answer(OrganizationId Unit, long[] Ethnicities, long[] Religions);

    private sealed class Stretches(int places, int size)
    {
        private readonly int[] begin = new int[places + 1];
        private readonly Row[] rows = new Row[size];
        private int used;
        private int begun;

        public void Add(int place, Row row)
        {
            BeginTo(place);
            rows[used++] = row;
        }

        public void End() => BeginTo(begin.Length - 1);

        public ReadOnlySpan<Row> Below(int place, int end) => rows.AsSpan(begin[place]..begin[end]);

        private void BeginTo(int place)
        {
            while (begun < place)
            {
                begin[++begun] = used;
            }
        }
    }
}
