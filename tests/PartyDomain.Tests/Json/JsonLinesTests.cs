using System.Runtime.CompilerServices;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PartyDomain.Json;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Organizations;
using Xunit;

namespace PartyDomain.Tests.Json;

public sealed class JsonLinesTests
{
    private const string Good = """{"kind":"organization-ended","on":"2025-07-01"}""";
    private static readonly OrganizationEvent Ended = new OrganizationEnded(new(2025, 7, 1));

    [Fact]
    public void Any_list_comes_back_equal_whatever_the_sizes_of_the_reads() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            ValueList<MembershipEvent> events = [.. Enumerable.Range(0, random.Next(20)).Select(_ => Anything.Of<MembershipEvent>(random))];
            using var file = new MemoryStream();
            JsonLines.Write(file, events);
            Assert.Equal(events.Count, file.ToArray().Count(b => b == '\n'));
            using var drops = new Drops(file.ToArray(), random);
            var lines = JsonLines.Read<MembershipEvent>(drops).ToList();
            Assert.Equal(events, lines.Select(line => line.Result.OrThrow()));
            Assert.Equal(Enumerable.Range(1, events.Count).Select(number => (long)number), lines.Select(line => line.Line));
        }));

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\r\n \t\r\n")]
    [InlineData("\uFEFF\n")]
    public void A_file_without_documents_has_no_lines(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("{0}", 1)]
    [InlineData("{0}\n", 1)]
    [InlineData("{0}\r\n", 1)]
    [InlineData("\uFEFF{0}\n", 1)]
    [InlineData("\uFEFF\r\n{0}", 2)]
    [InlineData("\n\n  {0}  \r\n\r\n", 3)]
    public void Line_ends_blank_lines_and_a_mark_are_passed_over(string format, int line)
    {
        var only = Assert.Single(Read(format.Replace("{0}", Good, StringComparison.Ordinal)));
        Assert.Equal((line, Ended), (only.Line, only.Result.OrThrow()));
    }

    [Fact]
    public void A_bad_line_in_the_middle_leaves_the_others_and_tells_its_place_in_the_file()
    {
        var lines = Read($$"""
            {{Good}}

              {"kind":"organization-ended","on":"2025-07-32","x":1}
            {"kind":"organization-ended"
            [{{Good}}]
            null
            {{Good}} {{Good}}
            {{Good}}
            """);
        Assert.Equal([1, 3, 4, 5, 6, 7, 8], lines.Select(line => line.Line));
        Assert.Equal([true, false, false, false, false, false, true], lines.Select(line => line.Result.IsRead));
        Assert.Equal(
            [
                ("$.on", JsonProblemCode.ImpossibleDate, 3, 37),
                ("$.x", JsonProblemCode.UnknownProperty, 3, 50),
                ("$", JsonProblemCode.Malformed, 4, 29),
                ("$", JsonProblemCode.WrongType, 5, 1),
                ("$", JsonProblemCode.NullNotAllowed, 6, 1),
                ("$", JsonProblemCode.Malformed, 7, 49),
            ],
            lines.SelectMany(line => line.Result.Problems).Select(problem => (problem.Path, problem.Code, (int)problem.Line!, (int)problem.Column!)));
    }

    [Fact]
    public void A_file_cut_anywhere_gives_its_place_and_the_lines_before()
    {
        var bytes = Encoding.UTF8.GetBytes($"{Good}\r\n\r\n{PartyJson.Write(OrganizationSamples.OrganizationEvents[0])}");
        var begin = Good.Length + 4;
        for (var length = begin + 1; length < bytes.Length; length++)
        {
            var lines = JsonLines.Read<OrganizationEvent>(new MemoryStream(bytes[..length])).ToList();
            Assert.Equal([1, 3], lines.Select(line => line.Line));
            Assert.True(lines[0].Result.IsRead);
            var problem = Assert.Single(lines[1].Result.Problems);
            Assert.Equal(3, problem.Line);
            Assert.InRange(problem.Column!.Value, 1, length - begin + 1);
        }
    }

    [Fact]
    public void Bytes_that_are_no_text_spoil_their_line_only()
    {
        using var file = new MemoryStream([.. Encoding.UTF8.GetBytes(Good), (byte)'\n', (byte)'"', 0xC3, 0x28, (byte)'"', (byte)'\n', .. Encoding.UTF8.GetBytes(Good)]);
        var lines = JsonLines.Read<OrganizationEvent>(file).ToList();
        Assert.Equal([true, false, true], lines.Select(line => line.Result.IsRead));
        var problem = Assert.Single(lines[1].Result.Problems);
        Assert.Equal((JsonProblemCode.InvalidText, 2L, 2L), (problem.Code, problem.Line!.Value, problem.Column!.Value));
    }

    [Fact]
    public void Positions_of_streams_are_checked()
    {
        var problem = Assert.Single(JsonLines.Read<MembershipRecord>(FileOf("""

            {"schema":1,"person":"p","events":[{"kind":"prospect-removed","on":"2025-06-03"},{"kind":"prospect-removed","on":"2025-06-03","position":0}]}
            """)).Single().Result.Problems);
        Assert.Equal(("$.events[1].position", JsonProblemCode.WrongPosition, 2L), (problem.Path, problem.Code, problem.Line!.Value));
    }

    [Fact]
    public void A_line_longer_than_the_buffer_is_read()
    {
        var long1 = new OrganizationRenamed(new(2025, 7, 1), new string('ộ', 200_000));
        using var file = new MemoryStream();
        JsonLines.Write<OrganizationEvent>(file, [Ended, long1, Ended, long1]);
        file.Position = 0;
        Assert.Equal([Ended, long1, Ended, long1], JsonLines.Read<OrganizationEvent>(file).Select(line => line.Result.OrThrow()));
    }

    [Fact]
    public void Ten_thousand_lines_are_read_with_what_two_hundred_need()
    {
        var (few, many) = (Consumption(200), Consumption(10_000));
        Assert.Equal((200, 10_000), (few.Lines, many.Lines));
        Assert.Equal(few.LargestRead, many.LargestRead);
        Assert.True(many.MostAhead <= few.LargestRead, $"{many.MostAhead} bytes were read ahead of the line in hand.");
    }

    [Fact]
    public void A_line_that_was_handed_out_is_not_kept()
    {
        var (lines, first) = Begin();
        Assert.True(lines.MoveNext());
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(first.IsAlive);
        lines.Dispose();
    }

    [Fact]
    public void Reading_begins_when_the_lines_are_asked_for_and_leaves_the_streams_open()
    {
        using var file = new MemoryStream();
        JsonLines.Write(file, [Ended]);
        file.Position = 0;
        var lines = JsonLines.Read<OrganizationEvent>(file);
        Assert.Equal(0, file.Position);
        Assert.Single(lines);
        Assert.True(file.CanRead);
        Assert.Equal(file.Length, file.Position);
    }

    [Fact]
    public void Misuse_is_an_exception_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => JsonLines.Read<OrganizationEvent>(null!));
        Assert.Throws<NotSupportedException>(() => JsonLines.Read<OrganizationEnded>(Stream.Null));
        Assert.Throws<NotSupportedException>(() => JsonLines.Write<StringComparer>(Stream.Null, []));
        Assert.Throws<ArgumentNullException>(() => JsonLines.Write<OrganizationEvent>(null!, []));
        Assert.Throws<ArgumentNullException>(() => JsonLines.Write<OrganizationEvent>(Stream.Null, null!));
        Assert.Throws<ArgumentException>(() => JsonLines.Write<OrganizationEvent>(Stream.Null, [null!]));
    }

    private static List<JsonLine<OrganizationEvent>> Read(string text) => [.. JsonLines.Read<OrganizationEvent>(FileOf(text))];

    private static MemoryStream FileOf(string text) => new(Encoding.UTF8.GetBytes(text));

    private static (int Lines, int LargestRead, long MostAhead) Consumption(int count)
    {
        var row = Encoding.UTF8.GetBytes(PartyJson.Write(Samples.Record) + "\n");
        using var file = new Repeated(row, count);
        var (lines, ahead) = (0, 0L);
        foreach (var line in JsonLines.Read<MembershipRecord>(file))
        {
            Assert.Equal(Samples.Record, line.Result.Value);
            lines++;
            ahead = Math.Max(ahead, file.Position - (line.Line * row.Length));
        }

        return (lines, file.LargestRead, ahead);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (IEnumerator<JsonLine<MembershipRecord>> Lines, WeakReference First) Begin()
    {
        var row = PartyJson.Write(Samples.Record) + "\n";
        var lines = JsonLines.Read<MembershipRecord>(FileOf(row + row)).GetEnumerator();
        Assert.True(lines.MoveNext());
        return (lines, new WeakReference(lines.Current.Result.Value));
    }

    /// <summary>Gives a few bytes at a time.</summary>
    private sealed class Drops(byte[] bytes, Random random) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, random.Next(1, 40)));
    }

    /// <summary>A long file that is nowhere as a whole.</summary>
    private sealed class Repeated(byte[] row, int count) : MemoryStream
    {
        private long position;

        public int LargestRead { get; private set; }

        public override long Position
        {
            get => position;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int wanted)
        {
            LargestRead = Math.Max(LargestRead, wanted);
            var given = 0;
            while (given < wanted && position < (long)row.Length * count)
            {
                var from = (int)(position % row.Length);
                var part = Math.Min(row.Length - from, wanted - given);
                Array.Copy(row, from, buffer, offset + given, part);
                given += part;
                position += part;
            }

            return given;
        }
    }
}
