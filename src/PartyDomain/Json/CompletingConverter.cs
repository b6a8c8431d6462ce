using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PartyDomain.Json;

/// <summary>Reads an object whose absent members keep the value they have in a fresh one.</summary>
/// <remarks>
/// Generated code sets every init-only member, an absent one to <c>default</c>: a list would become null, and a flag that
/// is true by itself would become false. This converter writes the absent members into the document before it is read.
/// </remarks>
/// <typeparam name="T">The type of the object.</typeparam>
/// <param name="inner">The contract without this converter.</param>
/// <param name="prototype">A fresh object: only its optional members are looked at.</param>
internal sealed class CompletingConverter<T>(JsonTypeInfo<T> inner, T prototype) : JsonConverter<T>, IContractConverter
    where T : notnull
{
    private (string Name, byte[] Value)[]? defaults;

    /// <inheritdoc/>
    public JsonTypeInfo Contract(JsonSerializerOptions options) => inner;

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"An object was expected here, not {reader.TokenType}.");
        }

        using var document = JsonDocument.ParseValue(ref reader);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Complete(writer, document.RootElement, options);
        }

        return JsonSerializer.Deserialize(buffer.WrittenSpan, inner);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, inner);

    private void Complete(Utf8JsonWriter writer, JsonElement element, JsonSerializerOptions options)
    {
        defaults ??= [.. Defaults(options)];
        writer.WriteStartObject();
        foreach (var property in element.EnumerateObject())
        {
            property.WriteTo(writer);
        }

        foreach (var (name, value) in defaults)
        {
            if (!element.TryGetProperty(name, out _))
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(value);
            }
        }

        writer.WriteEndObject();
    }

    private IEnumerable<(string Name, byte[] Value)> Defaults(JsonSerializerOptions options)
    {
        foreach (var property in inner.Properties)
        {
            if (!property.IsRequired && property.Get?.Invoke(prototype) is { } value && !Contracts.IsBlank(property, value))
            {
                yield return (property.Name, JsonSerializer.SerializeToUtf8Bytes(value, options.GetTypeInfo(property.PropertyType)));
            }
        }
    }
}
