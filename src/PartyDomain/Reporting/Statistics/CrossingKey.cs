namespace PartyDomain.Reporting.Statistics;

/// <summary>Makes one number of a place, a population, a sex and the codes of a crossing, and takes it apart again. Keys of lower places come first.</summary>
internal sealed class CrossingKey
{
    private readonly StatisticsLayout layout;
    private readonly ulong second;
    private readonly ulong third;
    private readonly ulong perPlane;

    public CrossingKey(Crossing crossing, StatisticsLayout layout, int places)
    {
        this.layout = layout;
        Crossing = crossing;
        StatisticsDimension[] dimensions = crossing.Third is { } also ? [crossing.First, crossing.Second, also] : [crossing.First, crossing.Second];
        if (dimensions.Distinct().Count() != dimensions.Length || dimensions.Any(dimension => dimension is StatisticsDimension.Total or StatisticsDimension.Sex))
        {
            throw new ArgumentException("A crossing names each dimension once, and neither the total nor sex: sex is always counted with it.", nameof(crossing));
        }

        second = (ulong)layout.Size(crossing.Second);
        third = crossing.Third is { } one ? (ulong)layout.Size(one) : 1;
        PerPlace = (ulong)layout.Size(crossing.First) * second * third * StatisticsLayout.Sexes * StatisticsLayout.Populations;
        perPlane = PerPlace / (StatisticsLayout.Sexes * StatisticsLayout.Populations);
        if ((UInt128)PerPlace * (ulong)Math.Max(places, 1) >= (UInt128)1 << 62)
        {
            throw new ArgumentException($"The crossing of {string.Join(", ", dimensions)} has {PerPlace} cells for each of {places} places, which is too many to number.", nameof(crossing));
        }
    }

    public Crossing Crossing { get; }

    /// <summary>How many keys each place has.</summary>
    public ulong PerPlace { get; }

    /// <summary>The key of a row; 0 codes in every dimension give the first one of the place, population and sex.</summary>
    public ulong Of(in MemberRow row, int population)
    {
        unchecked
        {
            var codes = (ulong)layout.CodeOf(row, Crossing.First);
            codes = (codes * second) + (ulong)layout.CodeOf(row, Crossing.Second);
            codes = Crossing.Third is { } one ? (codes * third) + (ulong)layout.CodeOf(row, one) : codes;
            return Of(row.Place, population, row.Sex, codes);
        }
    }

    /// <summary>The key of a row in the crossing of ethnic group and religion, without asking which dimensions are crossed.</summary>
    public ulong OfEthnicityAndReligion(in MemberRow row, int population) => unchecked(Of(row.Place, population, row.Sex, (row.Ethnicity * second) + row.Religion));

    public (int Place, int Population, int Sex, int First, int Second, int Third) Read(ulong key)
    {
        var (place, rest) = ((int)(key / PerPlace), key % PerPlace);
        var (plane, code) = (rest / perPlane, rest % perPlane);
        return (place, (int)(plane / StatisticsLayout.Sexes), (int)(plane % StatisticsLayout.Sexes), (int)(code / third / second), (int)(code / third % second), (int)(code % third));
    }

    private ulong Of(int place, int population, int sex, ulong codes) =>
        unchecked(((ulong)place * PerPlace) + (((ulong)((population * StatisticsLayout.Sexes) + sex)) * perPlane) + codes);
}
