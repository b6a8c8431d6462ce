using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PartyDomain.Json;

/// <summary>A value as the stream of its events, folded when read.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TStream">The type of its document.</typeparam>
/// <param name="streamOf">Takes the events of a value.</param>
/// <param name="fold">Folds the events.</param>
internal sealed class StreamConverter<T, TStream>(Func<T, TStream> streamOf, Func<TStream, T> fold) : JsonConverter<T>, IContractConverter
    where T : class
    where TStream : class
{
    /// <inheritdoc/>
    public JsonTypeInfo Contract(JsonSerializerOptions options) => options.GetTypeInfo(typeof(TStream));

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<TStream>)Contract(options)) is { } stream ? fold(stream) : null;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, streamOf(value), (JsonTypeInfo<TStream>)Contract(options));
}
