using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Marks a type as one whose members are not looked at. It never reads or writes.</summary>
internal sealed class Opaque<T> : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Answers are not read.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException("Answers are written by Projection.");
}
