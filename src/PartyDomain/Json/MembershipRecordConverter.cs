using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PartyDomain.Membership;

namespace PartyDomain.Json;

/// <summary>A record as its events, folded when read.</summary>
internal sealed class MembershipRecordConverter : JsonConverter<MembershipRecord>, IContractConverter
{
    /// <inheritdoc/>
    public JsonTypeInfo Contract(JsonSerializerOptions options) => options.GetTypeInfo(typeof(EventStream));

    /// <inheritdoc/>
    public override MembershipRecord? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<EventStream>)Contract(options))?.ToRecord();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MembershipRecord value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, EventStream.Of(value), (JsonTypeInfo<EventStream>)Contract(options));
}
