using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Expectations;

/// <summary>Compares an answer with what is expected of it: every member of the expectation becomes an assertion.</summary>
internal sealed class Comparison
{
    private readonly List<ScenarioAssertion> assertions = [];

    public static ValueList<ScenarioAssertion> Of(JsonElement expected, Part actual, string path)
    {
        var comparison = new Comparison();
        comparison.Compare(expected, actual, path);
        return comparison.assertions.ToValueList();
    }

    private void Compare(JsonElement expected, Part actual, string path)
    {
        if (expected.ValueKind == JsonValueKind.Null || actual.Value is null || actual.Kind == ShapeKind.Leaf)
        {
            Same(expected, Projection.Of(actual), path);
        }
        else if (actual.Kind == ShapeKind.List)
        {
            List(expected, actual, path);
        }
        else if (expected.ValueKind == JsonValueKind.String && Shapes.Key(actual.Type) is { } key)
        {
            Same(expected, Projection.Of(actual.Step(key, typeOnly: false)!.Value), path);
        }
        else
        {
            Members(expected, actual, path);
        }
    }

    private void Members(JsonElement expected, Part actual, string path)
    {
        foreach (var member in expected.EnumerateObject())
        {
            var at = Paths.To(path, member.Name);
            if (actual.Walk(member.Name, typeOnly: false) is { } part)
            {
                Compare(member.Value, part, at);
            }
            else
            {
                var isNull = member.Value.ValueKind == JsonValueKind.Null;
                Add(at, Raw(member.Value), actual.Value is IResultMap map ? $"nothing under this key; there are: {string.Join(", ", map.Keys)}" : "nothing", isNull);
            }
        }
    }

    private void List(JsonElement expected, Part actual, string path)
    {
        var items = actual.Items;
        if (expected.ValueKind == JsonValueKind.Object)
        {
            Contents(expected, items, path);
            return;
        }

        JsonElement[] wanted = [.. expected.EnumerateArray()];
        if (Shapes.Element(actual.Type) == typeof(FindingAnswer))
        {
            Unordered(wanted, items, path);
            return;
        }

        Add(path, Count(wanted.Length), Count(items.Count) + (wanted.Length == items.Count ? string.Empty : ": " + Projection.Text(Projection.Of(actual))), wanted.Length == items.Count);
        for (var i = 0; i < Math.Min(wanted.Length, items.Count); i++)
        {
            Compare(wanted[i], items[i], Paths.To(path, i));
        }
    }

    // Each expected finding takes the one that fits it best; what is left over was not expected.
    private void Unordered(JsonElement[] wanted, IReadOnlyList<Part> items, string path)
    {
        var left = items.ToList();
        for (var i = 0; i < wanted.Length; i++)
        {
            var at = Paths.To(path, i);
            var code = wanted[i].ValueKind == JsonValueKind.String ? wanted[i].GetString() : wanted[i].TryGetProperty("code", out var member) ? member.GetString() : null;
            var same = left.Where(item => code is null || string.Equals(((FindingAnswer)item.Value!).Code, code, StringComparison.Ordinal)).ToList();
            if (same.Count == 0)
            {
                Add(at, Raw(wanted[i]), $"no such finding; there are: {Codes(items)}", false);
                continue;
            }

            var best = same.MinBy(item => Of(wanted[i], item, at).Count(assertion => !assertion.Passed));
            left.Remove(best);
            Compare(wanted[i], best, at);
        }

        Add(path, "no other finding", left.Count == 0 ? "no other finding" : $"also {Codes(left)}", left.Count == 0);
    }

    private void Contents(JsonElement expected, IReadOnlyList<Part> items, string path)
    {
        foreach (var list in expected.EnumerateObject())
        {
            var include = string.Equals(list.Name, "includes", StringComparison.Ordinal);
            foreach (var (item, i) in list.Value.EnumerateArray().Select((item, i) => (item, i)))
            {
                var at = Paths.To(Paths.To(path, list.Name), i);
                var found = items.Any(candidate => Of(item, candidate, at).All(assertion => assertion.Passed));
                var all = Projection.Text(new JsonArray([.. items.Select(Brief)]));
                Add(at, include ? Raw(item) : $"not {Raw(item)}", found == include ? Raw(item) : all, found == include);
            }
        }
    }

    private void Same(JsonElement expected, JsonNode? actual, string path)
    {
        var wanted = JsonCopy.Value(expected);
        Add(path, Projection.Text(wanted), Projection.Text(actual), JsonNode.DeepEquals(Canonical(wanted), Canonical(actual)));
    }

    // Numbers read from a file and numbers of an answer are held in different ways.
    internal static JsonNode? Canonical(JsonNode? node) => node is null ? null : JsonNode.Parse(node.ToJsonString());

    private static JsonNode? Brief(Part part) => Shapes.Key(part.Type) is { } key && part.Step(key, typeOnly: false) is { } named ? Projection.Of(named) : Projection.Of(part);

    private static string Codes(IEnumerable<Part> items) => items.Any() ? string.Join(", ", items.Select(item => ((FindingAnswer)item.Value!).Code)) : "none";

    private static string Count(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} item(s)");

    private static string Raw(JsonElement element) => Projection.Text(JsonCopy.Value(element));

    private void Add(string path, string expected, string actual, bool passed) => assertions.Add(new ScenarioAssertion(path, expected, actual, passed));
}
