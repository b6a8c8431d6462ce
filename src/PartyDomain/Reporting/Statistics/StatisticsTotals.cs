using PartyDomain.Membership;

namespace PartyDomain.Reporting.Statistics;

/// <summary>
/// The counts of a partial for every organization with everything below it. Each place is added to the one above it once; a movement counts in the organizations it leaves or enters,
/// and in none that both of its ways have in common. Immutable.
/// </summary>
public sealed class StatisticsTotals
{
    private readonly PlaneStore planes;
    private readonly long[][] years;
    private readonly int[] opening;
    private readonly int[] inTransit;
    private readonly MovementTotals movements;
    private readonly CrossedTotals[] crossed;
    private readonly ListedTotals listed;
    private volatile Asked? latest;

    private StatisticsTotals(StatisticsPartial partial)
    {
        partial.Settle();
        Frame = partial.Frame;
        UnplacedMembers = partial.UnplacedMembers;
        UnplacedAdmissions = partial.UnplacedAdmissions;
        var above = Frame.Places.AboveSpan;
        planes = partial.Planes.RolledUp(above);
        years = [.. partial.Years.Select(own => Sums.RolledUp(own, Frame.Places.AboveSpan))];
        opening = Sums.RolledUp(partial.Opening, above);
        inTransit = Sums.RolledUp(partial.InTransit, above);
        movements = new MovementTotals(Frame.Places, partial.Movements);
        var tables = partial.Crossed.Select(table => table.Sorted()).ToArray();
        crossed = [.. tables.Select((table, i) => new CrossedTotals(this, Frame.Layout.Crossings[i], table.Keys, table.Counts))];
        listed = new ListedTotals(this, Frame.Layout.Crossings[0], tables[0].Keys, tables[0].Counts);
    }

    /// <summary>What was counted, over which organizations and period.</summary>
    public StatisticsFrame Frame { get; }

    /// <summary>How many members on the list belong to no organization of the frame. No organization counts them.</summary>
    public long UnplacedMembers { get; }

    /// <summary>How many admissions happened in no organization of the frame.</summary>
    public long UnplacedAdmissions { get; }

    /// <summary>The movements, one by one.</summary>
    internal MovementTotals Movements => movements;

    /// <summary>Adds the counts of a partial up.</summary>
    /// <param name="partial">The partial; it stays as it is.</param>
    /// <returns>The totals.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="partial"/> is null.</exception>
    public static StatisticsTotals Of(StatisticsPartial partial)
    {
        ArgumentNullException.ThrowIfNull(partial);
        return new StatisticsTotals(partial);
    }

    /// <summary>Whether an organization is in the frame: it exists in the period, on the day before it, or existed earlier.</summary>
    /// <param name="unit">The organization.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(OrganizationId unit) => Frame.Places.Contains(unit);

    /// <summary>Counts everybody of a population in an organization and below it.</summary>
    /// <param name="unit">The organization.</param>
    /// <param name="population">Whom.</param>
    /// <param name="sex">Only this sex; null for everybody, unknown among them.</param>
    /// <returns>How many.</returns>
    /// <exception cref="KeyNotFoundException">The organization is not in the frame.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such population.</exception>
    public long Count(OrganizationId unit, StatisticsPopulation population, Sex? sex = null) => Count(unit, population, StatisticsDimension.Total, StatisticsCodes.All, sex);

    /// <summary>Counts those of a population who have a code.</summary>
    /// <param name="unit">The organization.</param>
    /// <param name="population">Whom.</param>
    /// <param name="dimension">By what.</param>
    /// <param name="code">The code; 0 for those of whom it is not known.</param>
    /// <param name="sex">Only this sex; null for everybody, unknown among them.</param>
    /// <returns>How many.</returns>
    /// <exception cref="KeyNotFoundException">The organization is not in the frame.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such population, dimension or code.</exception>
    public long Count(OrganizationId unit, StatisticsPopulation population, StatisticsDimension dimension, int code, Sex? sex = null)
    {
        Check(population, dimension, code);
        switch (dimension)
        {
            case StatisticsDimension.Sex:
                return sex is { } only && StatisticsCodes.Of(only) != code ? 0 : Planes(unit, population, 0, code, code);
            case StatisticsDimension.Ethnicity:
                return listed.Count(unit, population, false, code, sex);
            case StatisticsDimension.Religion:
                return listed.Count(unit, population, true, code, sex);
            default:
                var (first, last) = SexesOf(sex);
                return Planes(unit, population, StatisticsLayout.Start(dimension) + code, first, last);
        }
    }

    /// <summary>Counts those of a population by every code of a dimension at once: whoever reads whole forms of many organizations asks so.</summary>
    /// <param name="unit">The organization.</param>
    /// <param name="population">Whom.</param>
    /// <param name="dimension">By what.</param>
    /// <param name="counts">Where the count of each code is written, that of those of whom it is not known first; it has room for all codes of the frame.</param>
    /// <param name="sex">Only this sex; null for everybody, unknown among them.</param>
    /// <exception cref="KeyNotFoundException">The organization is not in the frame.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such population or dimension.</exception>
    /// <exception cref="ArgumentException">There is too little room.</exception>
    public void Counts(OrganizationId unit, StatisticsPopulation population, StatisticsDimension dimension, Span<long> counts, Sex? sex = null)
    {
        Check(population, dimension, StatisticsCodes.Unknown);
        var codes = Frame.Codes(dimension);
        if (counts.Length < codes)
        {
            throw new ArgumentException($"{dimension} has {codes} codes; there is room for {counts.Length}.", nameof(counts));
        }

        counts = counts[..codes];
        switch (dimension)
        {
            case StatisticsDimension.Sex:
                for (var code = 0; code < codes; code++)
                {
                    counts[code] = Count(unit, population, dimension, code, sex);
                }

                break;
            case StatisticsDimension.Ethnicity or StatisticsDimension.Religion:
                listed.Fill(unit, population, dimension == StatisticsDimension.Religion, sex is { } only ? StatisticsCodes.Of(only) : -1, counts);
                break;
            default:
                counts.Clear();
                var (first, last) = SexesOf(sex);
                foreach (var place in Of(unit))
                {
                    for (var one = first; one <= last; one++)
                    {
                        if (planes.Read((int)population, place, one) is [_, ..] plane)
                        {
                            Sums.AddTo(counts, plane.Slice(StatisticsLayout.Start(dimension), codes));
                        }
                    }
                }

                break;
        }
    }

    /// <summary>Counts those of a population by a crossing.</summary>
    /// <param name="unit">The organization.</param>
    /// <param name="population">Whom.</param>
    /// <param name="crossing">One of the crossings of the frame.</param>
    /// <returns>Every cell that is not zero, by its codes and sex; they exclude each other and make up the whole.</returns>
    /// <exception cref="KeyNotFoundException">The organization is not in the frame.</exception>
    /// <exception cref="ArgumentException">The frame does not have the crossing.</exception>
    public ValueList<CrossedCount> Crossed(OrganizationId unit, StatisticsPopulation population, Crossing crossing)
    {
        Check(population, StatisticsDimension.Total, StatisticsCodes.All);
        return crossed.FirstOrDefault(one => one.Crossing == crossing)?.Cells(unit, population)
            ?? throw new ArgumentException("These totals were not counted by this crossing: name it in the frame.", nameof(crossing));
    }

    /// <summary>The mean age of a population.</summary>
    /// <param name="unit">The organization.</param>
    /// <param name="population">Whom: ages are those of the last day of the period, of the admitted those of the day of admission.</param>
    /// <returns>The sum of ages, and of how many.</returns>
    /// <exception cref="KeyNotFoundException">The organization is not in the frame.</exception>
    public MeanAge MeanAge(OrganizationId unit, StatisticsPopulation population)
    {
        var unknown = Count(unit, population, StatisticsDimension.AgeBand, StatisticsCodes.Unknown);
        var sum = 0L;
        foreach (var place in Of(unit))
        {
            sum += years[(int)population][place];
        }

        return new MeanAge(sum, Count(unit, population) - unknown, unknown);
    }

    /// <summary>What came and went for one reason.</summary>
    /// <param name="unit">The organization.</param>
    /// <param name="reason">The reason.</param>
    /// <returns>The line; zeros where it does not occur.</returns>
    /// <exception cref="KeyNotFoundException">The organization is not in the frame.</exception>
    public MovementLine Movement(OrganizationId unit, MovementReason reason)
    {
        var (increases, decreases) = movements.Of(Unit(unit), reason);
        return new MovementLine(reason, increases, decreases);
    }

    /// <summary>The members on the list at the end of the day before the period.</summary>
    /// <param name="unit">The organization.</param>
    /// <returns>How many.</returns>
    /// <exception cref="KeyNotFoundException">The organization is not in the frame.</exception>
    public long Opening(OrganizationId unit) => Sum(unit, opening);

    /// <summary>The members on the list at the end of the last day.</summary>
    /// <param name="unit">The organization.</param>
    /// <returns>How many.</returns>
    /// <exception cref="KeyNotFoundException">The organization is not in the frame.</exception>
    public long Closing(OrganizationId unit) => Count(unit, StatisticsPopulation.Members);

    /// <summary>The members whose cell has ended and whom nobody has received by the end of the last day. They are on no list.</summary>
    /// <param name="unit">The organization, above the cell on the last day of the cell.</param>
    /// <returns>How many.</returns>
    /// <exception cref="KeyNotFoundException">The organization is not in the frame.</exception>
    public long InTransit(OrganizationId unit) => Sum(unit, inTransit);

    /// <summary>Whether opening, increases and decreases of an organization give the closing number.</summary>
    /// <param name="unit">The organization.</param>
    /// <returns>The balance.</returns>
    /// <exception cref="KeyNotFoundException">The organization is not in the frame.</exception>
    public MovementBalance Balance(OrganizationId unit) => new(
        Opening(unit),
        Enum.GetValues<MovementReason>().Select(reason => Movement(unit, reason)).Where(line => line.Increases != 0 || line.Decreases != 0).ToValueList(),
        Closing(unit),
        InTransit(unit));

    /// <summary>How many were admitted, as a part of the members.</summary>
    /// <param name="unit">The organization.</param>
    /// <param name="denominator">Of which members.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="KeyNotFoundException">The organization is not in the frame.</exception>
    public AdmissionRate AdmissionRate(OrganizationId unit, RateDenominator denominator) =>
        new(denominator, Count(unit, StatisticsPopulation.Admitted), Opening(unit), Closing(unit));

    // One organization is asked for cell by cell: the last one found is kept.
    internal int Unit(OrganizationId unit)
    {
        if (latest is { } asked && asked.Id == unit)
        {
            return asked.Unit;
        }

        if (Frame.Places.UnitOf(unit) is not (>= 0 and var found))
        {
            throw new KeyNotFoundException($"Organization {unit} does not exist in {PlaceFingerprint.Day(Frame.Places.From)} to {PlaceFingerprint.Day(Frame.Places.To)}, and did not before.");
        }

        latest = new Asked(unit, found);
        return found;
    }

    private static (int First, int Last) SexesOf(Sex? sex) => sex is { } only ? (StatisticsCodes.Of(only), StatisticsCodes.Of(only)) : (0, StatisticsLayout.Sexes - 1);

    private ReadOnlySpan<int> Of(OrganizationId unit) => Frame.Places.PlacesOf(Unit(unit));

    private long Planes(OrganizationId unit, StatisticsPopulation population, int slot, int firstSex, int lastSex)
    {
        var sum = 0L;
        foreach (var place in Of(unit))
        {
            for (var sex = firstSex; sex <= lastSex; sex++)
            {
                sum += planes.Read((int)population, place, sex) is [_, ..] plane ? plane[slot] : 0;
            }
        }

        return sum;
    }

    private long Sum(OrganizationId unit, int[] counts)
    {
        var sum = 0L;
        foreach (var place in Of(unit))
        {
            sum += counts[place];
        }

        return sum;
    }

    private void Check(StatisticsPopulation population, StatisticsDimension dimension, int code)
    {
        if (population is not (StatisticsPopulation.Members or StatisticsPopulation.Admitted))
        {
            throw new ArgumentOutOfRangeException(nameof(population), population, "There is no such population.");
        }

        if (code < 0 || code >= Frame.Codes(dimension))
        {
            throw new ArgumentOutOfRangeException(nameof(code), code, $"{dimension} has the codes 0 to {Frame.Codes(dimension) - 1}.");
        }
    }

    private sealed record Asked(OrganizationId Id, int Unit);
}
