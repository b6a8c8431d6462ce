using System.Text.Json;
using System.Text.Json.Nodes;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Copies values of a file, so that members can be added before another reader takes them.</summary>
internal static class JsonCopy
{
    public static JsonObject Of(JsonElement element)
    {
        var copy = new JsonObject();
        foreach (var member in element.EnumerateObject())
        {
            copy.TryAdd(member.Name, Value(member.Value));
        }

        return copy;
    }

    public static JsonNode? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Of(element),
        JsonValueKind.Array => new JsonArray([.. element.EnumerateArray().Select(Value)]),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(element.Clone()),
    };
}
