using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PartyDomain.Reporting.Figures;

namespace PartyDomain.Json;

/// <summary>Named numbers as an object; a list of numbers is read too, and numbered from 1.</summary>
internal sealed class FigurePartsConverter : JsonConverter<FigureParts>, IEntriesConverter
{
    /// <inheritdoc/>
    public Type ValueType => typeof(PublishedNumber);

    /// <inheritdoc/>
    public override FigureParts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isList = reader.TokenType == JsonTokenType.StartArray;
        if (!isList && reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"An object of names and numbers was expected here, not {reader.TokenType}.");
        }

        var type = (JsonTypeInfo<PublishedNumber>)options.GetTypeInfo(ValueType);
        var parts = new List<FigurePart>();
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            var name = (parts.Count + 1).ToString(CultureInfo.InvariantCulture);
            if (!isList)
            {
                name = reader.GetString()!;
                reader.Read();
            }

            parts.Add(new FigurePart(name, JsonSerializer.Deserialize(ref reader, type)));
        }

        return new FigureParts(parts);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FigureParts value, JsonSerializerOptions options)
    {
        var type = (JsonTypeInfo<PublishedNumber>)options.GetTypeInfo(ValueType);
        writer.WriteStartObject();
        foreach (var part in value)
        {
            writer.WritePropertyName(part.Name);
            JsonSerializer.Serialize(writer, part.Value, type);
        }

        writer.WriteEndObject();
    }
}
