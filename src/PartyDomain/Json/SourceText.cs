using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace PartyDomain.Json;

/// <summary>The text of a document: parses it, and tells line and column of a place in it.</summary>
internal sealed class SourceText
{
    private readonly ReadOnlyMemory<byte> utf8;
    private readonly long firstLine;
    private List<int>? lineStarts;
    private (int Line, int Offset, long Column) last = (-1, 0, 0);

    /// <summary>Takes a text.</summary>
    /// <param name="text">The bytes, a byte order mark among them or not.</param>
    /// <param name="line">The line on which it begins.</param>
    public SourceText(ReadOnlyMemory<byte> text, long line = 1)
    {
        utf8 = text[(text.Length - WithoutMark(text.Span).Length)..];
        firstLine = line;
    }

    /// <summary>Passes over a byte order mark.</summary>
    /// <param name="text">The bytes.</param>
    /// <returns>The bytes after the mark, or all of them.</returns>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) => text.StartsWith("\uFEFF"u8) ? text[3..] : text;

    /// <summary>Parses the text.</summary>
    /// <param name="problem">What is wrong, where it is no JSON text.</param>
    /// <returns>The document, to be disposed of; or null.</returns>
    public JsonDocument? TryParse(out JsonProblem? problem)
    {
        problem = FirstFlaw();
        if (problem is not null)
        {
            return null;
        }

        try
        {
            // Members that stand twice are reported with their path later.
            return JsonDocument.Parse(utf8, new JsonDocumentOptions { AllowDuplicateProperties = true });
        }
        catch (JsonException e)
        {
            problem = Malformed(e);
            return null;
        }
    }

    /// <summary>Makes a problem at a value.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="fault">What is wrong.</param>
    /// <param name="element">The value.</param>
    /// <returns>The problem.</returns>
    public JsonProblem At(string path, Fault fault, JsonElement element) => At(path, fault, JsonMarshal.GetRawUtf8Value(element), 0);

    /// <summary>Makes a problem at the name of a member.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="fault">What is wrong.</param>
    /// <param name="property">The member.</param>
    /// <returns>The problem.</returns>
    public JsonProblem At(string path, Fault fault, JsonProperty property) => At(path, fault, JsonMarshal.GetRawUtf8PropertyName(property), 1);

    private JsonProblem At(string path, Fault fault, ReadOnlySpan<byte> part, int quotes) =>
        utf8.Span.Overlaps(part, out var offset) ? At(path, fault, offset - quotes) : new JsonProblem(path, fault.Code, fault.Message, null, null);

    private JsonProblem At(string path, Fault fault, int offset)
    {
        var starts = lineStarts ??= Lines();
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;

        // Problems mostly come in the order of the text: count on from the last one, so that a long line is not read again for each.
        var (from, column) = last.Line == line && last.Offset <= offset ? (last.Offset, last.Column) : (starts[line], 1L);
        foreach (var b in utf8.Span[from..offset])
        {
            column += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        last = (line, offset, column);
        return new JsonProblem(path, fault.Code, fault.Message, firstLine + line, column);
    }

    private List<int> Lines()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8.Span[i] == (byte)'\n')
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }

    private JsonProblem? FirstFlaw()
    {
        if (utf8.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return At("$", new Fault(JsonProblemCode.Malformed, "The text is empty. Give the whole document."), utf8.Length);
        }

        if (Utf8.IsValid(utf8.Span))
        {
            return null;
        }

        var valid = 0;
        while (System.Text.Rune.DecodeFromUtf8(utf8.Span[valid..], out _, out var length) == OperationStatus.Done)
        {
            valid += length;
        }

        return At("$", new Fault(JsonProblemCode.InvalidText, "The bytes here are not UTF-8. Save the document as UTF-8."), valid);
    }

    private JsonProblem Malformed(JsonException e)
    {
        var starts = lineStarts ??= Lines();
        var line = (int)Math.Clamp(e.LineNumber ?? 0, 0, starts.Count - 1);
        var offset = (int)Math.Clamp(starts[line] + (e.BytePositionInLine ?? 0), 0, utf8.Length);
        var ended = utf8.Span[offset..].IndexOfAnyExcept(" \t\r\n"u8) < 0;
        var message = ended
            ? "The text ends before the document is complete. Give the whole document."
            : "The text is not JSON from here on. Correct it here; comments and commas before a closing bracket are not allowed.";
        return At("$", new Fault(JsonProblemCode.Malformed, message), offset);
    }
}
