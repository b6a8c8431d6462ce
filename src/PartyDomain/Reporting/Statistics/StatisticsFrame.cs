namespace PartyDomain.Reporting.Statistics;

/// <summary>What the numbers of rows mean: places, age bands, code lists, and what is crossed. Partials add up only where they were counted in the same frame.</summary>
public sealed class StatisticsFrame
{
    /// <summary>Makes a frame.</summary>
    /// <param name="places">The places of the period.</param>
    /// <param name="ageBands">The age bands; those of 2021 where none are given.</param>
    /// <param name="ethnicities">The codes of ethnic groups; an empty list where none is given, so that every code counts as unlisted.</param>
    /// <param name="religions">The codes of religions; an empty list where none is given.</param>
    /// <param name="crossings">What is counted together besides ethnic group and religion; each costs one look-up per row.</param>
    /// <exception cref="ArgumentException">There are more places than a frame holds, or a crossing names a dimension twice, sex or the total, or is too large: places times codes exceed what a number of 62 bits holds.</exception>
    public StatisticsFrame(Places places, AgeBands? ageBands = null, CodeList? ethnicities = null, CodeList? religions = null, ValueList<Crossing>? crossings = null)
    {
        ArgumentNullException.ThrowIfNull(places);
        if (places.Count > MovementKey.MaximumPlaces)
        {
            throw new ArgumentException($"There are {places.Count} places; a frame holds {MovementKey.MaximumPlaces} at most.", nameof(places));
        }

        Places = places;
        AgeBands = ageBands ?? AgeBands.Of2021;
        Ethnicities = ethnicities ?? CodeList.Empty;
        Religions = religions ?? CodeList.Empty;
        Crossings = crossings is null ? [Crossing.EthnicityAndReligion] : [Crossing.EthnicityAndReligion, .. crossings.Where(crossing => crossing != Crossing.EthnicityAndReligion)];
        Layout = new StatisticsLayout(this);
        Fingerprint = PlaceFingerprint.Of(this);
    }

    /// <summary>The places of the period.</summary>
    public Places Places { get; }

    /// <summary>The age bands.</summary>
    public AgeBands AgeBands { get; }

    /// <summary>The codes of ethnic groups.</summary>
    public CodeList Ethnicities { get; }

    /// <summary>The codes of religions.</summary>
    public CodeList Religions { get; }

    /// <summary>What is counted together, with sex: ethnic group and religion first.</summary>
    public ValueList<Crossing> Crossings { get; }

    /// <summary>A text that only the same age bands, lists and crossings give, whatever the places: SHA-256 in hexadecimal digits.</summary>
    public string Fingerprint { get; }

    internal StatisticsLayout Layout { get; }

    /// <summary>How many codes a dimension has, 0 among them.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>The number of codes; the last one is one less.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dimension.</exception>
    public int Codes(StatisticsDimension dimension) => Layout.Size(dimension);
}
