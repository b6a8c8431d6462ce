using System.Text.Json.Nodes;

namespace PartyDomain.Tests.Scenarios;

/// <summary>Makes copies of a scenario in each of which one expected value is wrong.</summary>
internal static class Spoiled
{
    public static IEnumerable<(string Text, string Path)> Of(string text)
    {
        var root = JsonNode.Parse(text)!;
        var leaves = new List<string>();
        foreach (var item in root["when"]!.AsArray())
        {
            Collect(item!["then"]!, leaves);
        }

        foreach (var answer in root["answers"]?.AsObject() ?? [])
        {
            if (answer.Value!["value"] is { } value)
            {
                Collect(value, leaves);
            }
        }

        foreach (var path in leaves)
        {
            var copy = JsonNode.Parse(text)!;
            var leaf = Find(copy, path);
            leaf.ReplaceWith(Other(leaf));
            yield return (copy.ToJsonString(), path);
        }
    }

    private static void Collect(JsonNode node, List<string> leaves)
    {
        switch (node)
        {
            case JsonObject members:
                // What is excluded is wrong only where it occurs.
                foreach (var member in members.Where(member => member.Value is not null && member.Key != "excludes"))
                {
                    Collect(member.Value!, leaves);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Collect(item!, leaves);
                }

                break;
            default:
                leaves.Add(node.GetPath());
                break;
        }
    }

    private static JsonNode Find(JsonNode root, string path) => All(root).First(node => node.GetPath() == path);

    private static IEnumerable<JsonNode> All(JsonNode node) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null).SelectMany(member => All(member.Value!)),
        JsonArray items => items.SelectMany(item => All(item!)),
        _ => [node],
    };

    private static JsonValue Other(JsonNode leaf) => leaf.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.Number => JsonValue.Create(leaf.GetValue<int>() + 1),
        System.Text.Json.JsonValueKind.True => JsonValue.Create(false),
        System.Text.Json.JsonValueKind.False => JsonValue.Create(true),
        _ => JsonValue.Create(leaf.GetValue<string>() + "x"),
    };
}
