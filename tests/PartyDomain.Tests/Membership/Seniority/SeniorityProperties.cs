using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Seniority;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Membership.Seniority;

/// <summary>Seniority against a second model that walks the calendar day by day.</summary>
public sealed class SeniorityProperties
{
    private static readonly LocalDate Award = new(2025, 11, 7);

    [Fact]
    public void Days_counted_and_days_taken_off_add_up()
    {
        var random = new Random(20261122);
        var gaps = new SortedDictionary<int, int>();
        for (var i = 0; i < 4_000; i++)
        {
            var (record, start, times) = Random(random);
            var seniority = Assert.Single(Seniorities.On(record, Award, Law.Shipped).Events);
            var off = Enumerable.Range(0, Math.Max(0, Period.DaysBetween(start, Award))).Select(start.PlusDays).Count(day => times.Exists(time => time.From <= day && day < time.Until));
            gaps[times.Count] = gaps.GetValueOrDefault(times.Count) + 1;

            // Months differ in length, so the start moved on by years, months and days may lie a few days from the start moved on by days.
            var moved = Period.DaysBetween(start, seniority.CountedFromLatest) + Period.DaysBetween(seniority.On, Award);
            Assert.InRange(moved - off, -4 * times.Count, 4 * times.Count);
            Assert.True(times.Count > 0 || moved == 0);
            Assert.True(seniority.IsExact);
            Assert.Equal(seniority.Least, seniority.Most);
            Assert.Equal(times.Count, seniority.Deducted.Count);
            var whole = seniority.Least;
            Assert.True(seniority.CountedFromLatest.PlusYears(whole.Years) <= seniority.On && seniority.CountedFromLatest.PlusYears(whole.Years + 1) > seniority.On);
            Assert.InRange(whole.Months, 0, 11);
            Assert.InRange(whole.Days, 0, 30);
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", gaps.Select(item => $"{item.Key} gaps: {item.Value}")));
    }

    [Fact]
    public void A_day_more_is_never_less()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var (record, _, _) = Random(random);
            var lengths = Enumerable.Range(0, 60).Select(day => Assert.Single(Seniorities.On(record, Award.PlusDays(day), Law.Shipped).Events).Least).Select(length => (length.Years, length.Months, length.Days)).ToList();
            Assert.Equal(lengths.Order(), lengths);
        }
    }

    [Fact]
    public void Times_that_overlap_are_taken_off_once()
    {
        var record = Full(new(2000, 1, 1), new(2005, 1, 1), new(2007, 1, 1), new(2006, 1, 1), new(2008, 1, 1));
        Assert.Equal(new SeniorityPeriod(22, 10, 6), Assert.Single(Seniorities.On(record, Award, Law.Shipped).Events).Least);
    }

    [Theory]
    [InlineData("2011-01-18", SeniorityStart.OfficialMembership, "2001-01-01")]
    [InlineData("2011-01-19", SeniorityStart.AdmissionDecision, "2000-01-01")]
    [InlineData("2011-10-31", SeniorityStart.AdmissionDecision, "2000-01-01")]
    [InlineData("2011-11-01", SeniorityStart.AdmissionDecision, "2000-01-01")]
    public void The_charter_of_2011_changed_the_start_on_its_day(string on, SeniorityStart start, string from)
    {
        var seniority = Assert.Single(Seniorities.On(Full(new(2000, 1, 1)), Show.D(on), Law.Shipped).Events);
        Assert.Equal((start, Show.D(from)), (seniority.Start, seniority.From));
    }

    [Fact]
    public void Before_any_law_the_library_holds_it_is_open() =>
        Assert.IsType<Undetermined<PartySeniority>>(Seniorities.On(Full(new(2000, 1, 1)), new(2006, 10, 30), Law.Shipped));

    [Theory]
    [InlineData("2000-02-29", "2025-02-27", 24, 11, 29)]
    [InlineData("2000-02-29", "2025-02-28", 25, 0, 0)]
    [InlineData("2000-01-31", "2025-02-28", 25, 1, 0)]
    [InlineData("2000-03-15", "2025-03-14", 24, 11, 27)]
    [InlineData("2000-03-15", "2025-03-15", 25, 0, 0)]
    [InlineData("2000-03-15", "2025-03-16", 25, 0, 1)]
    public void A_year_is_complete_on_its_day(string decided, string on, int years, int months, int days) =>
        Assert.Equal(new SeniorityPeriod(years, months, days), Assert.Single(Seniorities.On(Full(Show.D(decided)), Show.D(on), Law.Shipped).Events).Least);

    [Fact]
    public void Only_the_Secretariat_sets_another_start_and_only_of_a_readmitted_member()
    {
        var journey = Journey.Outside.Note(
            new StandingRecorded(new(2001, 1, 1), Standing.Full, Journey.OldCell) { AdmissionDecidedOn = new(2000, 1, 1), OfficialOn = new(2001, 1, 1) },
            new InterruptionRecorded(new(2005, 1, 1), InterruptionKind.LostContact, new(2006, 1, 1)));
        var appraised = journey.Do(new DeclareSeniority(new(2025, 8, 1)), new VerifySeniority(new(2025, 8, 2)), new AppraiseSeniority(new(2025, 8, 3)));
        Assert.Contains("bars seniority.special-start", appraised.Told(new RecalculateSeniority(new(2025, 8, 4), PartyBody.Secretariat, new(1999, 1, 1))), StringComparison.Ordinal);
        Assert.Contains("bars seniority.nothing-to-recalculate", Journey.Outside.Note(new StandingRecorded(new(2001, 1, 1), Standing.Full, Journey.OldCell)).Told(new DeclareSeniority(new(2025, 8, 1))), StringComparison.Ordinal);
        var done = appraised.Do(new RecalculateSeniority(new(2025, 8, 4), PartyBody.SuperiorStandingCommittee, null));
        Assert.False(Assert.Single(Seniorities.On(done.Record, Award, Law.Shipped).Events).AwaitsDecision);
    }

    private static (MembershipRecord Record, LocalDate Start, List<(LocalDate From, LocalDate Until)> Times) Random(Random random)
    {
        var start = new LocalDate(1960, 1, 1).PlusDays(random.Next(18_000));
        var times = new List<(LocalDate From, LocalDate Until)>();
        for (var i = random.Next(4); i > 0; i--)
        {
            var from = start.PlusDays(random.Next(6_000));
            times.Add((from, from.PlusDays(random.Next(1, 2_000))));
        }

        return (Full(start, [.. times.SelectMany(time => new[] { time.From, time.Until })]), start, times);
    }

    private static MembershipRecord Full(LocalDate decided, params LocalDate[] times)
    {
        var kinds = new[] { InterruptionKind.LostContact, InterruptionKind.TransferGap, InterruptionKind.ExpelledForATime };
        var journey = Journey.Outside.Note(new StandingRecorded(decided.PlusYears(1), Standing.Full, Journey.OldCell) { AdmissionDecidedOn = decided, OfficialOn = decided.PlusYears(1) });
        return Enumerable.Range(0, times.Length / 2).Aggregate(journey, (known, i) => known.Note(new InterruptionRecorded(times[2 * i], kinds[i % 3], times[(2 * i) + 1]))).Record;
    }
}
