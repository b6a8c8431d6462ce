using PartyDomain.Membership;
using PartyDomain.Reporting.Statistics;
using Xunit;

namespace PartyDomain.Tests.Reporting.Statistics;

/// <summary>Reading every code at once gives what is read one by one; and adding needs no memory for each row.</summary>
public sealed class ReadingInBulkTests
{
    private static readonly Sex?[] Sexes = [null, Sex.Female, Sex.Male];

    [Fact]
    public void All_codes_at_once_are_the_codes_one_by_one()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var totals = RegisterRows.Totals(RandomRegister.Make(new Random(seed)), RandomRegister.First, RandomRegister.Last);
            foreach (var unit in totals.Frame.Places.Organizations)
            {
                foreach (var dimension in Enum.GetValues<StatisticsDimension>())
                {
                    SameCodes(totals, unit, dimension);
                }
            }
        }
    }

    [Fact]
    public void Room_for_too_few_codes_and_what_is_not_there_are_refused()
    {
        var totals = RegisterRows.Totals(RandomRegister.Make(new Random(1)), RandomRegister.First, RandomRegister.Last);
        var unit = totals.Frame.Places.Organizations.First();
        Assert.Contains("has 16 codes; there is room for 15", Assert.Throws<ArgumentException>(() => totals.Counts(unit, default, StatisticsDimension.Occupation, new long[15])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => totals.Counts(unit, (StatisticsPopulation)2, StatisticsDimension.Occupation, new long[16]));
        Assert.Throws<ArgumentOutOfRangeException>(() => totals.Counts(unit, default, (StatisticsDimension)99, new long[16]));
        Assert.Throws<KeyNotFoundException>(() => totals.Counts(new OrganizationId("nowhere"), default, StatisticsDimension.Occupation, new long[16]));
        Assert.Throws<KeyNotFoundException>(() => totals.Counts(new OrganizationId("nowhere"), default, StatisticsDimension.Ethnicity, new long[16]));
    }

    [Fact]
    public void Adding_what_has_occurred_allocates_nothing()
    {
        var register = RandomRegister.Make(new Random(7));
        var frame = new StatisticsFrame(Places.Of(register.Organizations, RandomRegister.First, RandomRegister.Last), ethnicities: RegisterRows.Ethnicities(register), religions: RegisterRows.Religions(register), crossings: [new(StatisticsDimension.Standing, StatisticsDimension.Minority)]);
        var random = new Random(7);
        var places = frame.Places.Count;
        var rows = Enumerable.Range(0, 500).Select(i => new MemberRow(random.Next(places)) { Sex = (byte)random.Next(3), Age = (byte)random.Next(90), Occupation = (byte)random.Next(16), Ethnicity = (ushort)random.Next(5), Religion = (ushort)random.Next(4) }).ToArray();
        var moves = rows.Select(row => new MovementRow(row.Place, random.Next(-1, places), MovementReason.WithinDistrict)).ToArray();
        var partial = new StatisticsPartial(frame);
        AddAll();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 20; i++)
        {
            AddAll();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        var together = new StatisticsPartial(frame);
        AddEach(together, 21);
        Assert.Equal(Bytes(together), Bytes(partial));

        void AddAll() => AddEach(partial, 1);

        void AddEach(StatisticsPartial to, int count)
        {
            foreach (ref readonly var row in rows.AsSpan())
            {
                to.Add(row, count);
                to.Add(row, StatisticsPopulation.Admitted, count);
                to.AddOpening(row.Place, count);
                to.AddInTransit(row.Place, count);
            }

            foreach (ref readonly var move in moves.AsSpan())
            {
                to.Add(move, count);
            }
        }
    }

    private static byte[] Bytes(StatisticsPartial partial)
    {
        using var stream = new MemoryStream();
        partial.WriteTo(stream);
        return stream.ToArray();
    }

    private static void SameCodes(StatisticsTotals totals, OrganizationId unit, StatisticsDimension dimension)
    {
        // What stood there before does not count, and nothing is written behind.
        var found = new long[totals.Frame.Codes(dimension) + 1];
        foreach (var population in Enum.GetValues<StatisticsPopulation>())
        {
            foreach (var sex in Sexes)
            {
                Array.Fill(found, 77);
                totals.Counts(unit, population, dimension, found, sex);
                Assert.Equal([.. Enumerable.Range(0, found.Length - 1).Select(code => totals.Count(unit, population, dimension, code, sex)), 77], found);
            }
        }
    }
}
