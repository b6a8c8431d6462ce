using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyDomain.Json;

/// <summary>A printed number: as a number with the decimals it is printed with, or as a text with its percent sign and its wording.</summary>
internal sealed class PublishedNumberConverter : JsonConverter<PublishedNumber>, INumberConverter
{
    /// <inheritdoc/>
    public override PublishedNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan),
            _ => throw new JsonException($"A number was expected here, not {reader.TokenType}."),
        };
        return PublishedNumberText.Fault(text, out var number) is { } fault ? throw new JsonException(fault) : number;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PublishedNumber value, JsonSerializerOptions options)
    {
        if (value is { IsPercent: false, Wording: NumberWording.Exact })
        {
            writer.WriteRawValue(value.ToString());
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    /// <inheritdoc/>
    public Fault? Find(string text) => PublishedNumberText.Fault(text, out _) is { } fault ? new Fault(JsonProblemCode.WrongFormat, fault) : null;
}
