using System.Text.Json;
using System.Text.Json.Nodes;
using PartyDomain.Json;
using PartyDomain.Organizations.Lifecycle;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads an act on organizations: its kind under <c>command</c>, its members beside it, what is founded and the votes in their short forms.</summary>
internal static class OrganizationCommandReader
{
    private static readonly string[] OwnMembers = ["command", "evidence", "then", "as", "note", "person"];

    public static IReadOnlyList<string> Kinds { get; } =
        [.. PartyJson.Options.GetTypeInfo(typeof(OrganizationCommand)).PolymorphismOptions!.DerivedTypes.Select(kind => (string)kind.TypeDiscriminator!)];

    public static bool IsMeant(string? kind) => kind is not null && Kinds.Contains(kind, StringComparer.Ordinal);

    public static OrganizationCommand? Read(ObjectReader reader, string kind)
    {
        var document = JsonCopy.Of(reader.Element);
        foreach (var own in OwnMembers)
        {
            document.Remove(own);
        }

        document["kind"] = kind;
        Complete(document, kind);
        foreach (var name in (string[])["proposal", "decision"])
        {
            if (kind is "dissolve-organization" && reader.Element.TryGetProperty(name, out var given) && given.ValueKind == JsonValueKind.Object && given.TryGetProperty("for", out _))
            {
                document[name] = Votes.Document(reader.Object(name)!, review: false);
            }
        }

        if (reader.Element.TryGetProperty("kind", out _))
        {
            reader.Problems.Add(reader.To("kind"), "The kind of a command stands under 'command'. Remove this member.");
        }

        return PartyReader.Read<OrganizationCommand>(document, reader.Path, reader.Problems);
    }

    // What is usual where nothing is said: nothing handed over, no name of the one above the register, a new organization of the plainest kind.
    private static void Complete(JsonObject document, string kind)
    {
        switch (kind)
        {
            case "found-organization":
                Founded(document["founded"] as JsonObject);
                break;
            case "split-organization":
                foreach (var part in (document["into"] as JsonArray)?.OfType<JsonObject>() ?? [])
                {
                    Founded(part);
                }

                document.TryAdd("continues", false);
                document.TryAdd("handovers", new JsonArray());
                break;
            case "merge-organizations":
                document.TryAdd("founded", null);
                Attributes(document["founded"] as JsonObject, document["into"]);
                break;
            case "end-organization" or "dissolve-organization":
                document.TryAdd("membersTo", null);
                document.TryAdd("handovers", new JsonArray());
                break;
            default:
                break;
        }
    }

    // The short form says the attributes beside the key.
    private static void Founded(JsonObject? made)
    {
        if (made is null || made.ContainsKey("attributes"))
        {
            return;
        }

        var attributes = new JsonObject();
        foreach (var (name, value) in made.Where(member => !string.Equals(member.Key, "id", StringComparison.Ordinal)).ToList())
        {
            made.Remove(name);
            attributes[name] = value;
        }

        Attributes(attributes, made["id"]);
        made["attributes"] = attributes;
    }

    private static void Attributes(JsonObject? attributes, JsonNode? id)
    {
        if (attributes is null)
        {
            return;
        }

        attributes.TryAdd("name", id?.DeepClone());
        attributes.TryAdd("role", "subordinate");
        attributes.TryAdd("kind", attributes["role"] is JsonValue role && role.TryGetValue<string>(out var word) && string.Equals(word, "subordinate", StringComparison.Ordinal) ? "cell" : "party-organization");
        attributes.TryAdd("sector", "other");
        attributes.TryAdd("parent", null);
    }
}
