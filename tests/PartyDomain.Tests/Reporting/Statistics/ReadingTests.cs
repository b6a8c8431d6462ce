using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Tests.Registers;
using Xunit;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Reporting.Statistics;

/// <summary>How the facts of a register become counts.</summary>
public sealed class ReadingTests
{
    private static readonly LocalDate From = new(2025, 1, 1);
    private static readonly LocalDate To = new(2025, 12, 31);
    private static readonly LocalDate May = new(2025, 5, 19);

    [Fact]
    public void Attributes_are_those_of_the_event_or_of_a_day_that_is_named()
    {
        var register = Book.District()
            .Knows("new", Admitted("a1", May))
            .Says("new", new MemberProfile(From) { Occupation = Occupation.Student, BornOn = new(2004, 5, 20) }, new MemberProfile(May.PlusDays(1)) { Occupation = Occupation.Worker, BornOn = new(2004, 5, 20) })
            .ToRegister();
        var asAtEvent = RegisterRows.Totals(register, From, To);
        var asAtEnd = RegisterRows.Totals(register, From, To, reading: new RowReading { AttributesAsOf = To });
        var asBefore = RegisterRows.Totals(register, From, To, reading: new RowReading { AttributesAsOf = From.PlusDays(-1) });
        Assert.Equal([1, 0, 0], Occupations(asAtEvent, StatisticsPopulation.Admitted));
        Assert.Equal([0, 1, 0], Occupations(asAtEvent, StatisticsPopulation.Members));
        Assert.Equal([0, 1, 0], Occupations(asAtEnd, StatisticsPopulation.Admitted));
        Assert.Equal([0, 0, 1], Occupations(asBefore, StatisticsPopulation.Admitted));

        // Twenty years old on the day of admission, and twenty-one at the end of the year.
        Assert.Equal((20L, 21L), (asAtEnd.MeanAge(Id("a"), StatisticsPopulation.Admitted).Years, asAtEnd.MeanAge(Id("a"), StatisticsPopulation.Members).Years));

        static long[] Occupations(StatisticsTotals totals, StatisticsPopulation population) =>
            [.. new Occupation?[] { Occupation.Student, Occupation.Worker, null }.Select(one => totals.Count(Id("district"), population, StatisticsDimension.Occupation, StatisticsCodes.Of(one)))];
    }

    [Fact]
    public void A_transfer_is_told_by_where_both_ends_stand()
    {
        var book = new Book().Has("centre", null, TierRole.Central, OrganizationSector.Other);
        foreach (var (province, district, commune) in new[] { ("p", "p-d", "p-d-k"), ("p", "p-e", "p-e-k"), ("q", "q-d", "q-d-k") })
        {
            book.Has(province, "centre", TierRole.Provincial, OrganizationSector.Territory, since: Book.Start);
            book.Has(district, province, TierRole.SuperiorOfGrassroots, OrganizationSector.Territory).Has(commune, district, TierRole.Grassroots, OrganizationSector.Commune);
            book.HasCell(commune + "1", commune).HasCell(commune + "2", commune);
        }

        var register = book.Member("near", "p-d-k1").Member("far", "p-d-k1").Member("farthest", "p-d-k1").Member("away", "p-d-k1")
            .Knows("near", new StandingRecorded(May, Standing.Full, Id("p-d-k2")))
            .Knows("far", new StandingRecorded(May, Standing.Full, Id("p-e-k1")))
            .Knows("farthest", new StandingRecorded(May, Standing.Full, Id("q-d-k1")))
            .Knows("away", new StandingRecorded(May, Standing.Full, Id("abroad")))
            .Knows("comes", new StandingRecorded(May, Standing.Full, Id("p-d-k1")))
            .ToRegister();
        var journal = MovementJournal.Of(register, From, To);
        Assert.Equal("0/1 BetweenProvinces 0/1 BetweenDistricts 0/1 WithinDistrict 1/1 Outside", Lines(journal, "p-d-k1"));
        Assert.Equal("0/1 BetweenProvinces 0/1 BetweenDistricts 1/1 Outside", Lines(journal, "p-d"));
        Assert.Equal("0/1 BetweenProvinces 1/1 Outside", Lines(journal, "p"));
        Assert.Equal("1/0 BetweenDistricts", Lines(journal, "p-e"));
        Assert.Equal("1/0 BetweenProvinces", Lines(journal, "q"));
        Assert.Equal("1/1 Outside", Lines(journal, "centre"));
        Assert.Equal("1/2 BetweenProvinces", Lines(MovementJournal.Of(register, From, To, OutsideReading.OtherProvinces), "p"));
        Assert.Equal("1/1 BetweenDistricts", Lines(MovementJournal.Of(register, From, To, OutsideReading.OtherDistricts), "centre"));
        Assert.Equal(
            [new TransferPair(null, Id("p"), MovementReason.Outside, 1), new TransferPair(Id("p"), null, MovementReason.Outside, 1), new TransferPair(Id("p"), Id("q"), MovementReason.BetweenProvinces, 1)],
            journal.Between([Id("p"), Id("q")]));
        Assert.Equal(
            [new TransferPair(Id("p-d"), Id("p-e"), MovementReason.BetweenDistricts, 1), new TransferPair(Id("p-d"), Id("q"), MovementReason.BetweenProvinces, 1)],
            journal.Between([Id("p"), Id("p-d"), Id("p-e"), Id("q")]).Where(pair => pair is { From: not null, To: not null }));
        Assert.Throws<KeyNotFoundException>(() => journal.Between([Id("abroad")]));
    }

    [Fact]
    public void A_correction_changes_the_period_it_speaks_of_and_what_was_known_then_stays()
    {
        var next = new LocalDate(2026, 2, 2);
        var register = Book.District()
            .Knows("new", Admitted("a1", May))
            .Knows("new", new EventCorrected(next, 2, Ceremony(new LocalDate(2024, 12, 31))))
            .Knows("late", new StandingRecorded(Book.Start, Standing.Full, Id("b1")), new StandingRecorded(next, Standing.Full, Id("b2")), new StandingRecorded(May, Standing.Former, null) { Ended = EndingReason.Died })
            .Member("untouched", "c")
            .ToRegister();
        var then = RegisterRows.Totals(MovementCorrections.AsKnown(register, To), From, To);
        var now = RegisterRows.Totals(register, From, To);
        Assert.Equal("1/0 Admitted", Lines(MovementJournal.Of(then), "a"));
        Assert.Equal("", Lines(MovementJournal.Of(now), "a"));
        Assert.Equal("0/1 Died", Lines(MovementJournal.Of(now), "b"));
        var corrections = MovementCorrections.Of(then, now);
        Assert.Equal(["a", "a1", "b", "b1", "district", "province"], corrections.Select(one => one.Unit.Value));
        Assert.Equal((1L, 0L), (corrections[0].Opening, corrections[0].Closing));
        Assert.Equal([new MovementLine(MovementReason.Admitted, -1, 0)], corrections[0].Lines);
        Assert.Equal((0L, -1L), (corrections[2].Opening, corrections[2].Closing));
        Assert.Equal([new MovementLine(MovementReason.Died, 0, 1)], corrections[2].Lines);
        Assert.Empty(MovementCorrections.Of(now, now));
        Assert.Throws<ArgumentException>(() => MovementCorrections.Of(then, RegisterRows.Totals(register, From, To.PlusDays(1))));
    }

    [Fact]
    public void An_admission_that_was_annulled_came_and_went_and_is_not_among_the_admitted()
    {
        var register = Book.District().Knows("one", [.. Admitted("a1", May), Annulled(May.PlusDays(60))]).Knows("two", Admitted("a1", May)).ToRegister();
        var totals = RegisterRows.Totals(register, From, To);
        Assert.Equal("2/0 Admitted 0/1 Annulled", Lines(MovementJournal.Of(totals), "district"));
        Assert.Equal(1, totals.Count(Id("district"), StatisticsPopulation.Admitted));
    }

    [Fact]
    public void A_rate_names_what_it_is_a_part_of()
    {
        var book = Book.District();
        foreach (var person in Enumerable.Range(0, 8))
        {
            book.Member($"{person}", "a1");
        }

        var totals = RegisterRows.Totals(book.Knows("new", Admitted("a1", May)).Knows("other", Admitted("b1", May)).ToRegister(), From, To);
        Assert.Equal(new Fraction(1, 4), totals.AdmissionRate(Id("district"), RateDenominator.Opening).Value);
        Assert.Equal(new Fraction(1, 5), totals.AdmissionRate(Id("district"), RateDenominator.Closing).Value);
        Assert.Equal(new Fraction(2, 9), totals.AdmissionRate(Id("district"), RateDenominator.Mean).Value);
        Assert.Null(totals.AdmissionRate(Id("b1"), RateDenominator.Opening).Value);
        Assert.Equal(new Fraction(1, 1), totals.AdmissionRate(Id("b1"), RateDenominator.Closing).Value);
    }

    [Fact]
    public void Exclusive_parts_make_up_the_whole_and_overlapping_ones_say_that_they_do_not()
    {
        var register = Book.District().Member("farmer", "a1").Member("worker", "a1").Member("unknown", "a1").Member("pupil", "a2")
            .Says("farmer", new MemberProfile(From) { Occupation = Occupation.Farmer, Sex = Sex.Female, Sensitive = new() { EthnicMinority = true } })
            .Says("worker", new MemberProfile(From) { Occupation = Occupation.Worker, Sex = Sex.Female })
            .Says("pupil", new MemberProfile(From) { Occupation = Occupation.Pupil, Sex = Sex.Male })
            .ToRegister();
        var totals = RegisterRows.Totals(register, From, To);
        var parts = Breakdown.Exclusive([new(StatisticsDimension.Occupation, [StatisticsCodes.Of(Occupation.Farmer), StatisticsCodes.Of(Occupation.Worker)]), new(StatisticsDimension.Occupation, [StatisticsCodes.Of(Occupation.Student)])]);
        var table = parts.Read(totals, Id("a"), StatisticsPopulation.Members);
        Assert.Equal((4L, 1L, 1L), (table.Total, table.Unknown!.Value, table.Rest!.Value));
        Assert.Equal([2, 0], table.Parts.Select(part => part.Count));
        var groups = Breakdown.Of([MemberGroup.Women, MemberGroup.EthnicMinority, MemberGroup.Worker]).Read(totals, Id("a"), StatisticsPopulation.Members);
        Assert.Equal([(2, 1), (1, 3), (1, 1)], groups.Parts.Select(part => ((int)part.Count, (int)part.Unknown)));
        Assert.Null(groups.Unknown);
        Assert.Null(groups.Rest);
        Assert.Throws<ArgumentException>(() => Breakdown.Exclusive([new(StatisticsDimension.Occupation, [1]), new(StatisticsDimension.Minority, [2])]));
        Assert.Throws<ArgumentException>(() => Breakdown.Exclusive([new(StatisticsDimension.Occupation, [1]), new(StatisticsDimension.Occupation, [1, 2])]));
        Assert.Throws<ArgumentException>(() => Breakdown.Exclusive([new(StatisticsDimension.Occupation, [0])]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Breakdown.Of([MemberGroup.NonStateEnterprise]));
    }

    [Fact]
    public void Every_group_of_persons_is_counted_as_targets_count_it()
    {
        var random = new Random(7);
        var register = RandomRegister.Make(random, 200);
        var totals = RegisterRows.Totals(register, RandomRegister.First, RandomRegister.Last);
        var ledger = FlowLedger.Of(register);
        foreach (var group in Enum.GetValues<MemberGroup>().Where(group => group != MemberGroup.NonStateEnterprise))
        {
            foreach (var unit in totals.Frame.Places.Organizations)
            {
                var part = Breakdown.Of([group]).Read(totals, unit, StatisticsPopulation.Admitted).Parts[0];
                Assert.Equal(ledger.Count(unit, FlowKind.Admission, RandomRegister.First, RandomRegister.Last, group), new FlowCount(part.Count, part.Unknown));
            }
        }
    }

    [Theory]
    [InlineData(17, "", "")]
    [InlineData(18, "18-30", "18-30")]
    [InlineData(30, "18-30", "18-30")]
    [InlineData(31, "31-40", "31-35")]
    [InlineData(36, "31-40", "36-40")]
    [InlineData(55, "51-60", "51-55")]
    [InlineData(60, "51-60", "56-60")]
    [InlineData(61, "61-", "61-")]
    [InlineData(255, "61-", "61-")]
    public void Ages_are_grouped_by_the_edition(int age, string of2012, string of2021)
    {
        Assert.Equal(of2012, Show(AgeBands.Of2012));
        Assert.Equal(of2021, Show(AgeBands.Of2021));

        string Show(AgeBands bands) => bands.CodeOf(age) is var code && code == bands.Younger ? "" : $"{bands.Band(code).From}-{bands.Band(code).To}";
    }

    [Fact]
    public void An_age_that_is_not_known_is_in_no_band()
    {
        Assert.Equal(0, AgeBands.Of2021.CodeOf(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgeBands.Of2021.Band(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgeBands.Of2021.Band(9));
    }

    [Fact]
    public void A_member_whose_cell_ended_long_ago_is_still_in_transit_where_the_cell_was()
    {
        var register = Book.District().Member("lost", "a1").Happens("a1", new OrganizationEnded(new LocalDate(2024, 3, 1))).Happens("a", new OrganizationReparented(new LocalDate(2024, 6, 1), Id("province"))).ToRegister();
        var totals = RegisterRows.Totals(register, From, To);
        Assert.Equal([1, 1, 1, 1, 0], new[] { "a1", "a", "district", "province", "b" }.Select(id => totals.InTransit(Id(id))));
        Assert.Equal((0L, 0L), (totals.Opening(Id("province")), totals.Closing(Id("province"))));
        Assert.Throws<KeyNotFoundException>(() => totals.Closing(Id("unheard-of")));
        Assert.Throws<ArgumentOutOfRangeException>(() => totals.Count(Id("a"), StatisticsPopulation.Members, StatisticsDimension.Sex, 3));
        Assert.Throws<ArgumentException>(() => totals.Crossed(Id("a"), StatisticsPopulation.Members, new(StatisticsDimension.Standing, StatisticsDimension.Sex)));
    }

    private static string Lines(MovementJournal journal, string unit) => string.Join(' ', journal[Id(unit)].Lines.Select(line => $"{line.Increases}/{line.Decreases} {line.Reason}"));
}
