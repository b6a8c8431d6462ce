using System.Text;
using System.Text.Json;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Tells line and column of every path of a file, and which members stand twice.</summary>
internal sealed class SourceMap
{
    private readonly Dictionary<string, (long Line, long Column)> places = new(StringComparer.Ordinal);
    private readonly List<string> duplicates = [];
    private readonly List<string> brokenTexts = [];

    public IReadOnlyList<string> Duplicates => duplicates;

    /// <summary>The paths of texts that hold half a character.</summary>
    public IReadOnlyList<string> BrokenTexts => brokenTexts;

    public static SourceMap Of(ReadOnlySpan<byte> utf8)
    {
        var map = new SourceMap();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowMultipleValues = false });
        if (reader.Read())
        {
            map.Value(ref reader, "$", new LineCounter(utf8.ToArray()));
        }

        return map;
    }

    public (long? Line, long? Column) Find(string path)
    {
        for (var at = path; at.Length > 0; at = Parent(at))
        {
            if (places.TryGetValue(at, out var place))
            {
                return place;
            }
        }

        return (null, null);
    }

    private void Value(ref Utf8JsonReader reader, string path, LineCounter lines)
    {
        places.TryAdd(path, lines.Place((int)reader.TokenStartIndex));
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var member = Paths.To(path, reader.GetString()!);
                if (!seen.Add(member))
                {
                    duplicates.Add(member);
                }

                reader.Read();
                Value(ref reader, member, lines);
            }
        }
        else if (reader.TokenType == JsonTokenType.String)
        {
            Check(ref reader, path);
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                Value(ref reader, Paths.To(path, i), lines);
            }
        }
    }

    private void Check(ref Utf8JsonReader reader, string path)
    {
        try
        {
            _ = reader.GetString();
        }
        catch (InvalidOperationException)
        {
            brokenTexts.Add(path);
        }
    }

    private static string Parent(string path)
    {
        var dot = path.LastIndexOf('.');
        var bracket = path.LastIndexOf('[');
        var cut = Math.Max(dot, bracket);
        return cut < 0 ? string.Empty : path[..cut];
    }

    private sealed class LineCounter(byte[] utf8)
    {
        private int offset;
        private int start;
        private long line = 1;

        // Called with rising offsets only.
        public (long Line, long Column) Place(int target)
        {
            for (; offset < target; offset++)
            {
                if (utf8[offset] == (byte)'\n')
                {
                    line++;
                    start = offset + 1;
                }
            }

            return (line, Encoding.UTF8.GetCharCount(utf8, start, target - start) + 1);
        }
    }
}
