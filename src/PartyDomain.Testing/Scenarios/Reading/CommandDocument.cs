using System.Text.Json.Nodes;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>The document of a command: the item without what belongs to the scenario.</summary>
internal static class CommandDocument
{
    public static JsonObject Of(ObjectReader reader, string kind, IEnumerable<string> own)
    {
        if (reader.Element.TryGetProperty("kind", out _))
        {
            reader.Problems.Add(reader.To("kind"), "The kind of a command stands under 'command'. Remove this member.");
        }

        var document = JsonCopy.Of(reader.Element);
        foreach (var name in own)
        {
            document.Remove(name);
        }

        document["kind"] = kind;
        return document;
    }
}
