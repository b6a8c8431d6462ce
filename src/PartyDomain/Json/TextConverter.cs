using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyDomain.Json;

/// <summary>Reads and writes a value as one text.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class TextConverter<T> : JsonConverter<T>, ITextConverter
{
    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A text was expected here, not {reader.TokenType}.");
        }

        var text = reader.GetString()!;
        return TryParse(text, out var value) ? value : throw new JsonException(Explain(text).Message);
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Format(value));

    /// <inheritdoc/>
    public Fault? Find(string text) => TryParse(text, out _) ? null : Explain(text);

    /// <summary>Reads the text.</summary>
    /// <param name="text">The text in the document.</param>
    /// <param name="value">The value, where the text is fit.</param>
    /// <returns>Whether the text is fit.</returns>
    protected abstract bool TryParse(string text, [MaybeNullWhen(false)] out T value);

    /// <summary>Says what is wrong with a text that is not fit. The message never repeats it.</summary>
    /// <param name="text">The text in the document.</param>
    /// <returns>The fault.</returns>
    protected abstract Fault Explain(string text);

    /// <summary>Writes the value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    protected abstract string Format(T value);
}
