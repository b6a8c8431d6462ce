using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PartyDomain.Json;

/// <summary>Reads and writes lists with one document a line (JSON lines), for registers that are not held in memory as a whole.</summary>
/// <remarks>A document is read alone and as strictly as <see cref="PartyJson.Read{T}(string)"/> reads it: a bad line leaves the others as they are.</remarks>
public static class JsonLines
{
    private const int BlockSize = 64 * 1024;

    /// <summary>Reads documents one by one. No more than one line, and a block of the file, is held at a time.</summary>
    /// <typeparam name="T">The type of a document, as for <see cref="PartyJson.Read{T}(string)"/>.</typeparam>
    /// <param name="utf8">
    /// The file in UTF-8, read from where it stands and left open. Lines end with LF or CRLF; blank lines and a byte order mark are passed over.
    /// </param>
    /// <returns>A result for every line that is not blank, in order. It reads the stream as it is gone through: go through it once.</returns>
    /// <exception cref="NotSupportedException">The type has no document.</exception>
    public static IEnumerable<JsonLine<T>> Read<T>(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Read(utf8, PartyJson.TypeOf<T>());
    }

    /// <summary>Writes documents, each on a line of its own.</summary>
    /// <typeparam name="T">The type of a document, as for <see cref="PartyJson.Write{T}(T, bool)"/>.</typeparam>
    /// <param name="utf8">Where to write; it is left open and not flushed.</param>
    /// <param name="values">The values, gone through once.</param>
    /// <exception cref="ArgumentException">A value is null.</exception>
    /// <exception cref="NotSupportedException">The type has no document.</exception>
    public static void Write<T>(Stream utf8, IEnumerable<T> values)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(values);
        var type = PartyJson.RootOf(typeof(T));
        var buffer = new ArrayBufferWriter<byte>(BlockSize);
        using var writer = new Utf8JsonWriter(buffer, PartyJson.WriterOptions(indented: false));
        foreach (var value in values)
        {
            JsonSerializer.Serialize(writer, value ?? throw new ArgumentException("A value is null: a line holds a document.", nameof(values)), type);
            writer.Flush();
            writer.Reset();
            buffer.Write("\n"u8);
            if (buffer.WrittenCount >= BlockSize)
            {
                utf8.Write(buffer.WrittenSpan);
                buffer.ResetWrittenCount();
            }
        }

        utf8.Write(buffer.WrittenSpan);
    }

    private static IEnumerable<JsonLine<T>> Read<T>(Stream utf8, JsonTypeInfo<T> type)
    {
        var lines = new LineBuffer(utf8, BlockSize);
        while (lines.Next())
        {
            if (!lines.IsBlank)
            {
                yield return new JsonLine<T>(lines.Number, DocumentReader.Read(lines.Current, type, lines.Number));
            }
        }
    }
}
