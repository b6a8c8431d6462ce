using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Tests.Registers;
using Xunit;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Reporting.Statistics;

/// <summary>What a partial takes, and what it refuses.</summary>
public sealed class PartialTests
{
    private static readonly LocalDate From = new(2025, 1, 1);
    private static readonly LocalDate To = new(2025, 12, 31);
    private static readonly OrganizationTree Tree = Book.District().ToRegister().Organizations;

    [Fact]
    public void A_partial_of_another_frame_is_neither_added_nor_read()
    {
        var own = new StatisticsFrame(Places.Of(Tree, From, To));
        var elsewhere = Book.District().Happens("b2", new OrganizationReparented(From, Id("a"))).ToRegister().Organizations;
        (StatisticsFrame Frame, string Says)[] others =
        [
            (new(Places.Of(Tree, From, To.PlusDays(-1))), "counts 2025-01-01 to 2025-12-30, not 2025-01-01 to 2025-12-31"),
            (new(Places.Of(Tree, From.PlusDays(1), To)), "counts 2025-01-02 to 2025-12-31"),
            (new(Places.Of(elsewhere, From, To)), "other ways between them"),
            (new(Places.Of(Tree, From, To), AgeBands.Of2012), "other age bands, code lists or crossings"),
            (new(Places.Of(Tree, From, To), ethnicities: CodeList.Of(["01"])), "other age bands, code lists or crossings"),
            (new(Places.Of(Tree, From, To), religions: CodeList.Of(["01"])), "other age bands, code lists or crossings"),
            (new(Places.Of(Tree, From, To), crossings: [new(StatisticsDimension.Standing, StatisticsDimension.Minority)]), "other age bands, code lists or crossings"),
        ];
        Assert.All(others, other =>
        {
            var partial = new StatisticsPartial(own);
            Assert.Contains(other.Says, Assert.Throws<ArgumentException>(() => partial.Merge(new StatisticsPartial(other.Frame))).Message, StringComparison.Ordinal);
            Assert.Contains(other.Says, Assert.Throws<InvalidDataException>(() => StatisticsPartial.Read(new MemoryStream(Bytes(new StatisticsPartial(other.Frame))), own)).Message, StringComparison.Ordinal);
        });
        var same = new StatisticsPartial(new StatisticsFrame(Places.Of(Book.District().ToRegister().Organizations, From, To), crossings: [Crossing.EthnicityAndReligion]));
        same.Merge(new StatisticsPartial(own));
        Assert.Equal(Bytes(same), Bytes(StatisticsPartial.Read(new MemoryStream(Bytes(same)), own)));
    }

    [Fact]
    public void Bytes_with_any_byte_changed_or_cut_off_anywhere_are_refused()
    {
        var frame = Frame();
        var bytes = Bytes(Some(frame));
        for (var i = 0; i < bytes.Length; i++)
        {
            Assert.Throws<InvalidDataException>(() => StatisticsPartial.Read(new MemoryStream(bytes[..i]), frame));
            foreach (var change in new byte[] { 0x01, 0x80, 0xFF })
            {
                var changed = bytes.ToArray();
                changed[i] ^= change;
                Assert.Throws<InvalidDataException>(() => StatisticsPartial.Read(new MemoryStream(changed), frame));
            }
        }

        Assert.Contains("are no partial", Assert.Throws<InvalidDataException>(() => StatisticsPartial.Read(new MemoryStream("{ \"a\": 1 }"u8.ToArray()), frame)).Message, StringComparison.Ordinal);
        Assert.Contains("version 9", Assert.Throws<InvalidDataException>(() => StatisticsPartial.Read(new MemoryStream([.. bytes[..8], 9, .. bytes[9..]]), frame)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_a_partial_in_a_stream_is_left()
    {
        var frame = Frame();
        var bytes = Bytes(Some(frame));
        using var stream = new MemoryStream([.. bytes, .. bytes, 7]);
        var first = StatisticsPartial.Read(stream, frame);
        first.Merge(StatisticsPartial.Read(stream, frame));
        Assert.Equal(7, stream.ReadByte());
        var twice = Some(frame);
        twice.Merge(Some(frame));
        Assert.Equal(Bytes(twice), Bytes(first));
    }

    [Fact]
    public void A_code_or_a_place_that_the_frame_does_not_have_is_refused_and_nothing_is_counted()
    {
        var frame = Frame();
        var partial = new StatisticsPartial(frame);
        var row = new MemberRow(0);
        MemberRow[] wrong =
        [
            row with { Place = frame.Places.Count }, row with { Place = -2 }, row with { Sex = 3 }, row with { Standing = 3 }, row with { Minority = 3 }, row with { Religious = 3 },
            row with { YouthUnion = 3 }, row with { PrivateOwner = 3 }, row with { FamilyPlanning = 3 }, row with { MarriedToForeigner = 3 }, row with { Readmitted = 3 }, row with { Rural = 3 },
            row with { Occupation = 16 }, row with { GeneralEducation = 6 }, row with { ProfessionalLevel = 8 }, row with { AcademicTitle = 4 }, row with { PoliticalTheory = 5 },
            row with { JoinedEra = 5 }, row with { Exempt = 4 }, row with { Ethnicity = 5 }, row with { Religion = 4 },
        ];
        Assert.All(wrong, one => Assert.Throws<ArgumentOutOfRangeException>(() => partial.Add(one)));
        Assert.Throws<ArgumentOutOfRangeException>(() => partial.Add(row, (StatisticsPopulation)2));
        Assert.All([0, -1], count =>
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => partial.Add(row, count));
            Assert.Throws<ArgumentOutOfRangeException>(() => partial.Add(new MovementRow(0, 1, MovementReason.Left), count));
            Assert.Throws<ArgumentOutOfRangeException>(() => partial.AddOpening(0, count));
        });
        Assert.All([(-2, 0), (0, frame.Places.Count)], ends => Assert.Throws<ArgumentOutOfRangeException>(() => partial.Add(new MovementRow(ends.Item1, ends.Item2, MovementReason.Left))));
        Assert.Throws<ArgumentOutOfRangeException>(() => partial.Add(new MovementRow(0, 1, (MovementReason)15)));
        Assert.All([-2, frame.Places.Count], place => Assert.Throws<ArgumentOutOfRangeException>(() => partial.AddInTransit(place)));
        Assert.Equal(Bytes(new StatisticsPartial(frame)), Bytes(partial));
    }

    [Fact]
    public void No_count_overflows_in_silence()
    {
        var frame = Frame();
        var (partial, other) = (new StatisticsPartial(frame), new StatisticsPartial(frame));
        partial.Add(new MemberRow(1) { Age = 255 }, int.MaxValue);
        Assert.Throws<OverflowException>(() => partial.Add(new MemberRow(2)));
        Assert.Throws<OverflowException>(() => partial.Add(new MovementRow(0, 1, MovementReason.Died)));
        Assert.Throws<OverflowException>(() => partial.AddOpening(1));
        other.AddOpening(1);
        var before = Bytes(partial);
        Assert.Throws<OverflowException>(() => partial.Merge(other));
        Assert.Equal(before, Bytes(partial));
        var totals = partial.ToTotals();
        Assert.Equal(int.MaxValue, totals.Count(frame.Places.OrganizationAt(0), StatisticsPopulation.Members));
        Assert.Equal(255L * int.MaxValue, totals.MeanAge(frame.Places.OrganizationAt(0), StatisticsPopulation.Members).Years);
    }

    [Fact]
    public void Alike_members_may_be_counted_together()
    {
        var frame = Frame();
        var (together, apart) = (new StatisticsPartial(frame), new StatisticsPartial(frame));
        var row = new MemberRow(3) { Sex = StatisticsCodes.Of(Sex.Female), Age = 40, Ethnicity = 2, Occupation = StatisticsCodes.Of(Occupation.Farmer) };
        together.Add(row, 3);
        together.Add(new MovementRow(3, 4, MovementReason.WithinDistrict), 3);
        together.AddOpening(3, 3);
        together.AddInTransit(3, 3);
        for (var i = 0; i < 3; i++)
        {
            apart.Add(row);
            apart.Add(new MovementRow(3, 4, MovementReason.WithinDistrict));
            apart.AddOpening(3);
            apart.AddInTransit(3);
        }

        Assert.Equal(Bytes(apart), Bytes(together));
    }

    [Fact]
    public void Who_is_nowhere_is_told_apart_and_counted_in_no_organization()
    {
        var partial = new StatisticsPartial(Frame());
        partial.Add(new MemberRow(Places.Nowhere), 2);
        partial.Add(new MemberRow(Places.Nowhere), StatisticsPopulation.Admitted);
        partial.AddOpening(Places.Nowhere);
        partial.Add(new MovementRow(Places.Nowhere, Places.Nowhere, MovementReason.Outside));
        partial.Add(new MovementRow(2, 2, MovementReason.Reorganization));
        var totals = StatisticsPartial.Read(new MemoryStream(Bytes(partial)), partial.Frame).ToTotals();
        Assert.Equal((2L, 1L), (totals.UnplacedMembers, totals.UnplacedAdmissions));
        Assert.All(totals.Frame.Places.Organizations, unit => Assert.Equal(new MovementBalance(0, [], 0, 0), totals.Balance(unit)));
    }

    [Fact]
    public void Adding_to_places_that_were_touched_allocates_nothing()
    {
        var partial = new StatisticsPartial(Frame());
        Fill(partial);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Fill(partial);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static void Fill(StatisticsPartial partial)
        {
            for (var place = 0; place < 9; place++)
            {
                partial.Add(new MemberRow(place) { Sex = 1, Ethnicity = 1, Religion = 1, Age = 30 });
                partial.Add(new MovementRow(place, 0, MovementReason.WithinDistrict));
                partial.AddOpening(place);
            }
        }
    }

    [Fact]
    public void A_partial_does_not_count_its_members_twice()
    {
        var partial = Some(Frame());
        Assert.Throws<ArgumentException>(() => partial.Merge(partial));
        Assert.Throws<ArgumentException>(() => new RegisterRows(Frame()).Count(Book.District().Member("one", "a1").ToRegister().Members[0], partial));
    }

    [Fact]
    public void A_frame_that_cannot_be_numbered_is_refused()
    {
        var places = Places.Of(Tree, From, To);
        var many = CodeList.Of(Enumerable.Range(0, 65_000).Select(number => $"{number}"));
        Assert.Throws<ArgumentException>(() => new StatisticsFrame(places, crossings: [new(StatisticsDimension.Sex, StatisticsDimension.Minority)]));
        Assert.Throws<ArgumentException>(() => new StatisticsFrame(places, crossings: [new(StatisticsDimension.Minority, StatisticsDimension.Minority)]));
        Assert.Throws<ArgumentException>(() => new StatisticsFrame(places, crossings: [new(StatisticsDimension.Minority, StatisticsDimension.Rural) { Third = StatisticsDimension.Total }]));
        Assert.NotNull(new StatisticsFrame(places, null, many, many, [new(StatisticsDimension.Ethnicity, StatisticsDimension.Religion) { Third = StatisticsDimension.Occupation }]));
        Assert.Throws<ArgumentException>(() => CodeList.Of(["a", " "]));
        Assert.Throws<ArgumentException>(() => CodeList.Of(["a", "a"]));
        Assert.Throws<ArgumentException>(() => CodeList.Of(Enumerable.Range(0, 65_001).Select(number => $"{number}")));
    }

    [Fact]
    public void The_order_of_rows_changes_nothing_however_many_there_are()
    {
        var book = new Book().Has("top", null, TierRole.Provincial, OrganizationSector.Territory);
        for (var cell = 0; cell < 5_000; cell++)
        {
            book.HasCell($"cell-{cell}", "top");
        }

        var frame = new StatisticsFrame(Places.Of(book.ToRegister().Organizations, From, To), null, CodeList.Of(["01", "02"]), CodeList.Of(["a"]));
        var random = new Random(3);
        var rows = Enumerable.Range(0, 1_100_000)
            .Select(_ => new MemberRow(1 + random.Next(5_000)) { Sex = (byte)random.Next(3), Age = (byte)random.Next(90), Occupation = (byte)random.Next(16), Ethnicity = (ushort)random.Next(3) })
            .ToArray();
        var (mixed, ordered, halves, alike) = (new StatisticsPartial(frame), new StatisticsPartial(frame), new StatisticsPartial(frame), new StatisticsPartial(frame));
        Array.ForEach(rows, row => mixed.Add(row));
        foreach (var row in rows.OrderBy(row => row.Place))
        {
            ordered.Add(row);
        }

        foreach (var half in rows.Chunk(700_000))
        {
            var part = new StatisticsPartial(frame);
            Array.ForEach(half, row => part.Add(row));
            halves.Merge(part);
        }

        foreach (var (row, count) in rows.CountBy(row => row))
        {
            alike.Add(row, count);
        }

        Assert.Equal(rows.Length, mixed.ToTotals().Closing(Id("top")));
        Assert.Equal(rows.Count(row => row.Place == 7), mixed.ToTotals().Closing(frame.Places.OrganizationAt(7)));
        Assert.True(Bytes(mixed).AsSpan().SequenceEqual(Bytes(ordered)));
        Assert.True(Bytes(mixed).AsSpan().SequenceEqual(Bytes(halves)));
        Assert.True(Bytes(mixed).AsSpan().SequenceEqual(Bytes(alike)));
    }

    private static StatisticsFrame Frame() => new(Places.Of(Tree, From, To), null, CodeList.Of(["01", "02"]), CodeList.Of(["a"]));

    private static StatisticsPartial Some(StatisticsFrame frame)
    {
        var partial = new StatisticsPartial(frame);
        for (var place = 0; place < frame.Places.Count; place += 2)
        {
            partial.Add(new MemberRow(place) { Sex = (byte)(place % 3), Ethnicity = 1, Religion = (ushort)(place % 4), Age = (byte)(20 + place), Occupation = (byte)place });
            partial.AddOpening(place, place + 1);
        }

        partial.Add(new MemberRow(1) { Standing = 1 }, StatisticsPopulation.Admitted);
        partial.Add(new MovementRow(Places.Nowhere, 1, MovementReason.Admitted));
        partial.Add(new MovementRow(1, 2, MovementReason.WithinDistrict), 300);
        partial.AddInTransit(4);
        return partial;
    }

    private static byte[] Bytes(StatisticsPartial partial)
    {
        using var stream = new MemoryStream();
        partial.WriteTo(stream);
        return stream.ToArray();
    }
}
