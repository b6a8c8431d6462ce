using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace PartyDomain.Json;

/// <summary>Reads a document as a whole, or reports every problem in it.</summary>
internal static class DocumentReader
{
    /// <summary>Reads one value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="utf8">The document.</param>
    /// <param name="type">The contract.</param>
    /// <param name="line">The line on which the document begins.</param>
    /// <returns>The value or the problems.</returns>
    public static JsonResult<T> Read<T>(ReadOnlyMemory<byte> utf8, JsonTypeInfo<T> type, long line = 1) => TryRead(utf8.Span, type, out var value)
        ? new JsonResult<T>(value, [])
        : Read(new SourceText(utf8, line), type.Options, (check, root) => check.Check(root, type), root => root.Deserialize(type)!);

    /// <summary>Reads a list.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <param name="utf8">The document.</param>
    /// <param name="type">The contract of an element.</param>
    /// <returns>The list or the problems.</returns>
    public static JsonResult<ValueList<T>> ReadList<T>(ReadOnlyMemory<byte> utf8, JsonTypeInfo<T> type) =>
        Read(new SourceText(utf8), type.Options, (check, root) => check.CheckList(root, type), root => root.EnumerateArray().Select(item => item.Deserialize(type)!).ToValueList());

    /// <summary>Turns a text into bytes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="problem">What is wrong, where it holds half a character.</param>
    /// <returns>The bytes.</returns>
    public static byte[] Bytes(string text, out JsonProblem? problem)
    {
        problem = null;
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        if (Utf8.FromUtf16(text, bytes, out var read, out _, replaceInvalidSequences: false) != System.Buffers.OperationStatus.Done)
        {
            var before = text.AsSpan(0, read);
            problem = new JsonProblem("$", JsonProblemCode.InvalidText, "The text holds half a character here. Correct it.", before.Count('\n') + 1, read - before.LastIndexOf('\n'));
        }

        return bytes;
    }

    // The contracts refuse whatever the check finds, save positions and bytes that are no text. So a sound document needs no check, and is
    // not parsed twice.
    private static bool TryRead<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type, [NotNullWhen(true)] out T? value)
    {
        var text = SourceText.WithoutMark(utf8);
        try
        {
            value = Utf8.IsValid(text) ? JsonSerializer.Deserialize(text, type) : default;
            return value is not null && StatedPositions.Fit(text);
        }
        catch (Exception e) when (Construction.IsRefusal(e))
        {
            value = default;
            return false;
        }
    }

    private static JsonResult<TResult> Read<TResult>(
        SourceText source,
        JsonSerializerOptions options,
        Action<DocumentCheck, JsonElement> check,
        Func<JsonElement, TResult> build)
    {
        using var document = source.TryParse(out var malformed);
        if (document is null)
        {
            return new JsonResult<TResult>(default, [malformed!]);
        }

        Fault refusal = new(JsonProblemCode.InvalidValue, string.Empty);
        var first = new DocumentCheck(source, options, construct: false);
        check(first, document.RootElement);
        if (first.Problems.Count == 0)
        {
            try
            {
                return new JsonResult<TResult>(build(document.RootElement), []);
            }
            catch (Exception e) when (Construction.IsRefusal(e))
            {
                refusal = Construction.FaultOf(e);
            }
        }

        // There is a problem: go through it again, and build every sound part to find the rest.
        var second = new DocumentCheck(source, options, construct: true);
        check(second, document.RootElement);
        var problems = second.Problems;
        return new JsonResult<TResult>(default, problems.Count > 0 ? problems : [source.At("$", refusal, document.RootElement)]);
    }
}
