using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Registers;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Tests.Membership;
using Xunit;

namespace PartyDomain.Tests.Reporting.Statistics;

/// <summary>Random registers against a second count of everything.</summary>
public sealed class StatisticsProperties
{
    private static readonly ValueList<Crossing> Crossings = [new(StatisticsDimension.Religion, StatisticsDimension.AgeBand) { Third = StatisticsDimension.Occupation }, new(StatisticsDimension.Standing, StatisticsDimension.Minority)];

    private static Arbitrary<int> Seeds { get; } = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void Every_count_of_every_organization_is_that_of_the_second_count() => Check(150, random =>
    {
        var register = RandomRegister.Make(random);
        LocalDate? asOf = random.Next(3) == 0 ? RandomRegister.Day(random) : null;
        var totals = RegisterRows.Totals(register, RandomRegister.First, RandomRegister.Last, crossings: Crossings, reading: new RowReading { AttributesAsOf = asOf });
        var naive = new NaiveCount(register, RandomRegister.First, RandomRegister.Last, asOf);
        foreach (var unit in totals.Frame.Places.Organizations)
        {
            foreach (var (population, members) in new[] { (StatisticsPopulation.Members, naive.Listed), (StatisticsPopulation.Admitted, naive.Admitted) })
            {
                SameCounts(totals, unit, population, [.. members.Where(member => member.Way.Contains(unit))]);
            }

            Assert.Equal(naive.Opening.GetValueOrDefault(unit), totals.Opening(unit));
            Assert.Equal(naive.InTransit.GetValueOrDefault(unit), totals.InTransit(unit));
            foreach (var reason in Enum.GetValues<MovementReason>())
            {
                Assert.Equal(
                    $"{unit} {reason} {naive.Increases.GetValueOrDefault((unit, reason))} {naive.Decreases.GetValueOrDefault((unit, reason))}",
                    $"{unit} {reason} {totals.Movement(unit, reason).Increases} {totals.Movement(unit, reason).Decreases}");
            }
        }

        Assert.Equal(naive.Listed.Count(member => member.Way.Count == 0) - register.Members.Count(member => IsInTransit(register, member)), totals.UnplacedMembers);
        Assert.Equal(naive.Admitted.Count(member => member.Way.Count == 0), totals.UnplacedAdmissions);
        Assert.All(register.Organizations.Organizations, one => Assert.Equal(naive.Listed.Concat(naive.Admitted).Any(member => member.Way.Contains(one.Id)), totals.Contains(one.Id) && Enum.GetValues<StatisticsPopulation>().Any(population => totals.Count(one.Id, population) > 0)));
    });

    [Fact]
    public void Opening_and_movements_give_closing_and_children_make_up_their_parent() => Check(150, random =>
    {
        var register = RandomRegister.Make(random, 40);
        var totals = RegisterRows.Totals(register, RandomRegister.First, RandomRegister.Last);
        var (first, last) = (register.Organizations.On(RandomRegister.First.PlusDays(-1)), register.Organizations.On(RandomRegister.Last));
        foreach (var unit in totals.Frame.Places.Organizations)
        {
            Assert.True(totals.Balance(unit).Agrees, $"{unit}");
            if (last.Contains(unit))
            {
                var own = register.MembersOf(unit, RandomRegister.Last).Count();
                Assert.Equal(totals.Closing(unit), own + last.Children(unit).Sum(totals.Closing));
            }

            if (first.Contains(unit))
            {
                var own = register.MembersOf(unit, RandomRegister.First.PlusDays(-1)).Count();
                Assert.Equal(totals.Opening(unit), own + first.Children(unit).Sum(totals.Opening));
            }

            Assert.All(Enum.GetValues<StatisticsDimension>().SelectMany(dimension => Enum.GetValues<StatisticsPopulation>().Select(population => (dimension, population))), item =>
            {
                var table = Breakdown.By(item.dimension, totals.Frame).Read(totals, unit, item.population);
                Assert.Equal(0, table.Rest!.Value);
                Assert.Equal(totals.Count(unit, item.population), table.Unknown!.Value + table.Parts.Sum(part => part.Count));
            });
        }
    });

    [Fact]
    public void Any_partition_merged_in_any_order_and_through_bytes_gives_the_same_bytes() => Check(100, random =>
    {
        var register = RandomRegister.Make(random);
        var rows = new RegisterRows(Frame(register));
        var whole = Bytes(rows.Count(register.Members));
        var parts = register.Members.GroupBy(_ => random.Next(1 + random.Next(6))).Select(group => rows.Count(group)).ToList();
        parts.Add(new StatisticsPartial(Frame(register)));
        while (parts.Count > 1)
        {
            var (into, from) = (random.Next(parts.Count), random.Next(parts.Count));
            if (into == from)
            {
                continue;
            }

            // Half of the time a part was written by another process, which made the frame anew.
            var other = random.Next(2) == 0 ? parts[from] : StatisticsPartial.Read(new MemoryStream(Bytes(parts[from])), Frame(register));
            parts[into].Merge(other);
            parts.RemoveAt(from);
        }

        Assert.Equal(whole, Bytes(parts[0]));
        Assert.Equal(whole, Bytes(rows.Count(register.Members.Select(member => member.Entry).Reverse())));
    });

    [Fact]
    public void Both_ends_of_every_transfer_are_named() => Check(100, random =>
    {
        var register = RandomRegister.Make(random, 40);
        var totals = RegisterRows.Totals(register, RandomRegister.First, RandomRegister.Last);
        var naive = new NaiveCount(register, RandomRegister.First, RandomRegister.Last);
        var journal = MovementJournal.Of(totals);
        MovementReason[] ends = [MovementReason.BetweenProvinces, MovementReason.BetweenDistricts, MovementReason.WithinDistrict, MovementReason.Unclassified, MovementReason.Outside, MovementReason.Reorganization, MovementReason.Transit];
        Assert.Equal(
            naive.Ends.Where(item => ends.Contains(item.Key.Reason) && item.Key.From != item.Key.To).Select(item => $"{item.Key.From} {item.Key.To} {item.Key.Reason} {item.Value}").Order(StringComparer.Ordinal),
            journal.Between(journal.Organizations).Select(pair => $"{pair.From} {pair.To} {pair.Reason} {pair.Count}").Order(StringComparer.Ordinal));
    });

    [Fact]
    public void The_order_in_which_organizations_are_given_changes_nothing() => Check(50, random =>
    {
        var document = RandomRegister.Make(random, 5).Document;
        var shuffled = document.Organizations.ToArray();
        random.Shuffle(shuffled);
        var (one, other) = (Register.Of(document), Register.Of(document with { Organizations = shuffled.ToValueList() }));
        Assert.Equal(
            Places.Of(one.Organizations, RandomRegister.First, RandomRegister.Last).Fingerprint,
            Places.Of(other.Organizations, RandomRegister.First, RandomRegister.Last).Fingerprint);
    });

    [Fact]
    public void A_place_is_the_way_to_the_top() => Check(150, random =>
    {
        var tree = RandomRegister.Make(random, 0).Organizations;
        var places = Places.Of(tree, RandomRegister.First, RandomRegister.Last);
        var used = tree.Organizations.Select(one => places.LastPlaceOf(one.Id, RandomRegister.First.PlusDays(-1))).ToHashSet();
        for (var day = RandomRegister.First.PlusDays(-1); day <= RandomRegister.Last; day = day.PlusDays(1))
        {
            used.UnionWith(tree.Organizations.Select(one => places.PlaceOf(one.Id, day)));
            Assert.All(tree.Organizations, one => Assert.Equal(tree.Upward(one.Id, day), places.Way(places.PlaceOf(one.Id, day))));
        }

        foreach (var place in used.Where(place => place >= 0).ToList())
        {
            for (var at = place; at >= 0; at = places.Above(at))
            {
                used.Add(at);
            }
        }

        Assert.Equal(Enumerable.Range(0, places.Count), used.Where(place => place >= 0).Order());
        Assert.Equal(places.Count, Enumerable.Range(0, places.Count).Select(place => string.Join('/', places.Way(place))).Distinct().Count());
        Assert.All(Enumerable.Range(0, places.Count), place => Assert.True(places.Above(place) < place));
        Assert.Equal(Enumerable.Range(0, places.Count), places.Organizations.SelectMany(places.PlacesOf).Order());
    });

    [Fact]
    public void The_random_registers_hold_everything_that_is_counted()
    {
        var (found, missing) = (new HashSet<string>(StringComparer.Ordinal), new List<string>());
        for (var seed = 0; seed < 120; seed++)
        {
            var totals = RegisterRows.Totals(RandomRegister.Make(new Random(seed), 60), RandomRegister.First, RandomRegister.Last);
            foreach (var unit in totals.Frame.Places.Organizations)
            {
                found.UnionWith(totals.Balance(unit).Lines.SelectMany(line => new[] { line.Increases > 0 ? $"+{line.Reason}" : "", line.Decreases > 0 ? $"-{line.Reason}" : "" }));
                found.Add(totals.InTransit(unit) > 0 ? "in transit" : "");
                foreach (var population in Enum.GetValues<StatisticsPopulation>())
                {
                    foreach (var dimension in Enum.GetValues<StatisticsDimension>())
                    {
                        found.UnionWith(Words.Of(dimension, totals.Frame).Where((_, code) => totals.Count(unit, population, dimension, code) > 0).Select(word => $"{population} {dimension} {word}"));
                    }
                }
            }

            found.Add(totals.UnplacedMembers > 0 ? "unplaced" : "");
            found.Add(totals.UnplacedAdmissions > 0 ? "admitted nowhere" : "");
        }

        MovementReason[] only = [MovementReason.Admitted, MovementReason.Restored];
        MovementReason[] gone = [MovementReason.Died, MovementReason.Expelled, MovementReason.StruckOff, MovementReason.ProbationerStruckOff, MovementReason.Left, MovementReason.Annulled];
        missing.AddRange(Enum.GetValues<MovementReason>().Except(gone).Select(reason => $"+{reason}"));
        missing.AddRange(Enum.GetValues<MovementReason>().Except(only).Select(reason => $"-{reason}"));
        missing.AddRange(["in transit", "unplaced", "admitted nowhere"]);
        var frame = new StatisticsFrame(Places.Of(RandomRegister.Make(new Random(0)).Organizations, RandomRegister.First, RandomRegister.Last), null, CodeList.Of(["01", "02"]), CodeList.Of(["Phật giáo"]));
        missing.AddRange(Enum.GetValues<StatisticsDimension>().SelectMany(dimension => Words.Of(dimension, frame).Select(word => $"{StatisticsPopulation.Members} {dimension} {word}")));
        missing.RemoveAll(what => what.EndsWith(" unlisted", StringComparison.Ordinal) || what.EndsWith("Ethnicity none", StringComparison.Ordinal) || what is "Members Standing " or "Members Readmitted " or "Members Exempt ");
        Assert.Empty(missing.Except(found));
    }

    private static StatisticsFrame Frame(Register register) => new(
        Places.Of(register.Organizations, RandomRegister.First, RandomRegister.Last),
        AgeBands.Of2021,
        CodeList.Of(["01", "03", "02"]),
        RegisterRows.Religions(register),
        Crossings);

    private static byte[] Bytes(StatisticsPartial partial)
    {
        using var stream = new MemoryStream();
        partial.WriteTo(stream);
        return stream.ToArray();
    }

    private static bool IsInTransit(Register register, RegisterMember member) =>
        member.Timeline.On(RandomRegister.Last) is { IsMember: true, Cell: { } cell }
        && register.Organizations.Find(cell) is { } known
        && known.On(RandomRegister.Last) is null
        && known.Versions.Any(version => version.From <= RandomRegister.Last && version.Attributes is not null);

    private static void SameCounts(StatisticsTotals totals, OrganizationId unit, StatisticsPopulation population, List<NaiveMember> members)
    {
        foreach (var dimension in Enum.GetValues<StatisticsDimension>())
        {
            var words = Words.Of(dimension, totals.Frame);
            Assert.Equal(words.Count, totals.Frame.Codes(dimension));
            for (var code = 0; code < words.Count; code++)
            {
                foreach (var sex in (Sex?[])[null, Sex.Female, Sex.Male])
                {
                    Assert.Equal(
                        $"{unit} {population} {dimension} {words[code]} {sex} {members.Count(member => member.Answers[dimension] == words[code] && (sex is null || member.Sex == sex))}",
                        $"{unit} {population} {dimension} {words[code]} {sex} {totals.Count(unit, population, dimension, code, sex)}");
                }
            }
        }

        Assert.Equal(
            (members.Sum(member => (long)(member.Age ?? 0)), members.Count(member => member.Age is not null), members.Count(member => member.Age is null)),
            totals.MeanAge(unit, population) is var mean ? (mean.Years, mean.Known, mean.Unknown) : default);
        foreach (var crossing in totals.Frame.Crossings)
        {
            Assert.Equal(
                members.CountBy(member => $"{member.Answers[crossing.First]}|{member.Answers[crossing.Second]}|{(crossing.Third is { } third ? member.Answers[third] : "")}|{member.Sex}").Select(cell => $"{cell.Key} {cell.Value}").Order(StringComparer.Ordinal),
                totals.Crossed(unit, population, crossing)
                    .Select(cell => $"{Words.Of(crossing.First, totals.Frame)[cell.First]}|{Words.Of(crossing.Second, totals.Frame)[cell.Second]}|{(crossing.Third is { } third ? Words.Of(third, totals.Frame)[cell.Third] : "")}|{cell.Sex} {cell.Count}")
                    .Order(StringComparer.Ordinal));
        }
    }

    private static void Check(int times, Action<Random> body) => Prop.ForAll(Seeds, seed =>
    {
        body(new Random(seed));
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true));
}
