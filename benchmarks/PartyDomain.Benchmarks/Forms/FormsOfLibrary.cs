using PartyDomain.Membership;
using PartyDomain.Reporting.Statistics;

namespace PartyDomain.Benchmarks.Forms;

/// <summary>Rows are added to partials, partials merged and rolled up; then every number of the forms is read at every organization.</summary>
public sealed class FormsOfLibrary(NationRows rows)
{
    private StatisticsTotals? totals;
    private readonly long[] everybody = new long[Slots.Ethnicities];
    private readonly long[] women = new long[Slots.Ethnicities];
    private long[] bySector = [];

    public StatisticsPartial Count(int part, int parts)
    {
        var partial = new StatisticsPartial(rows.Frame);
        CountMembers(partial, part, parts);
        CountAdmitted(partial, part, parts);
        return CountMovements(partial, part, parts);
    }

    public void CountMembers(StatisticsPartial partial, int part, int parts)
    {
        foreach (ref readonly var row in Part(rows.Members, part, parts))
        {
            partial.Add(row);
        }
    }

    public void CountAdmitted(StatisticsPartial partial, int part, int parts)
    {
        foreach (ref readonly var row in Part(rows.Admitted, part, parts))
        {
            partial.Add(row, StatisticsPopulation.Admitted);
        }
    }

    public StatisticsPartial CountMovements(StatisticsPartial partial, int part, int parts)
    {
        foreach (ref readonly var row in Part(rows.Movements, part, parts))
        {
            partial.Add(row);
        }

        foreach (var place in Part(rows.Opening, part, parts))
        {
            partial.AddOpening(place);
        }

        return partial;
    }

    /// <summary>Counts on one core, or a half on each of two, and rolls up.</summary>
    public void Run(int parts)
    {
        if (parts == 1)
        {
            RollUp(Count(0, 1));
            return;
        }

        var partials = new StatisticsPartial[parts];
        Parallel.For(0, parts, part => partials[part] = Count(part, parts));
        for (var part = 1; part < parts; part++)
        {
            partials[0].Merge(partials[part]);
        }

        RollUp(partials[0]);
    }

    public void RunMovements() => totals = CountMovements(new StatisticsPartial(rows.Frame), 0, 1).ToTotals();

    public void RollUp(StatisticsPartial partial)
    {
        totals = partial.ToTotals();
        var (places, nation) = (rows.Frame.Places, rows.Nation);
        bySector = new long[Nation.Units * Slots.Kinds];
        foreach (var unit in nation.Homes)
        {
            // Only the last place of a cell has members at the end.
            var closing = totals.Closing(nation.Ids[unit]);
            var sector = nation.SectorOf(unit);
            for (var at = places.PlaceOf(nation.Ids[unit], places.To); at >= 0; at = rows.Above[at])
            {
                bySector[(rows.UnitOf[at] * Slots.Kinds) + sector] += closing;
            }
        }
    }

    public long ReadEveryUnit()
    {
        var (digest, numbers) = (0L, new long[Slots.Width]);
        foreach (var unit in rows.Downward)
        {
            Read(unit, numbers);
            digest += numbers[0];
        }

        return digest;
    }

    public long ReadEveryMovement()
    {
        var (digest, numbers) = (0L, new long[Slots.Width]);
        foreach (var unit in rows.Downward)
        {
            ReadMovements(rows.Nation.Ids[unit], numbers);
            digest += numbers[0];
        }

        return digest;
    }

    public void Read(int unit, Span<long> numbers)
    {
        var id = rows.Nation.Ids[unit];
        ReadMovements(id, numbers);
        numbers[1] = totals!.Closing(id);
        People(id, StatisticsPopulation.Admitted, Slots.OfAdmitted, Slots.ListsOfAdmitted, numbers[Slots.Admitted..]);
        People(id, StatisticsPopulation.Members, Slots.OfMembers, Slots.ListsOfMembers, numbers[Slots.Members..]);
        Peoples(id, StatisticsPopulation.Admitted, numbers[Slots.AdmittedPeoples..]);
        Peoples(id, StatisticsPopulation.Members, numbers[Slots.MembersPeoples..]);
        bySector.AsSpan(unit * Slots.Kinds, Slots.Kinds).CopyTo(numbers[Slots.Sectors..]);
    }

    public void ReadMovements(OrganizationId id, Span<long> numbers)
    {
        numbers[0] = totals!.Opening(id);
        for (var reason = 0; reason < Slots.Reasons; reason++)
        {
            var line = totals.Movement(id, (MovementReason)reason);
            numbers[Slots.Movements + (2 * reason)] = line.Increases;
            numbers[Slots.Movements + (2 * reason) + 1] = line.Decreases;
        }
    }

    private static ReadOnlySpan<T> Part<T>(T[] all, int part, int parts) =>
        all.AsSpan((int)((long)all.Length * part / parts)..(int)((long)all.Length * (part + 1) / parts));

    private void People(OrganizationId id, StatisticsPopulation population, (StatisticsDimension Dimension, int Code)[] singles, (StatisticsDimension Dimension, int Codes)[] lists, Span<long> numbers)
    {
        var at = 0;
        foreach (var (dimension, code) in singles)
        {
            numbers[at++] = totals!.Count(id, population, dimension, code);
        }

        foreach (var (dimension, codes) in lists)
        {
            totals!.Counts(id, population, dimension, numbers.Slice(at, codes));
            at += codes;
        }

        numbers[at] = totals!.MeanAge(id, population).Years;
    }

    private void Peoples(OrganizationId id, StatisticsPopulation population, Span<long> numbers)
    {
        Listed(StatisticsDimension.Ethnicity, Slots.Ethnicities, numbers);
        Listed(StatisticsDimension.Religion, Slots.Religions, numbers[(2 * Slots.Ethnicities)..]);

        void Listed(StatisticsDimension dimension, int codes, Span<long> into)
        {
            totals!.Counts(id, population, dimension, everybody);
            totals.Counts(id, population, dimension, women, Sex.Female);
            for (var code = 0; code < codes; code++)
            {
                into[2 * code] = everybody[code];
                into[(2 * code) + 1] = women[code];
            }
        }
    }
}
