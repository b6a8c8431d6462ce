using System.Globalization;
using System.Text.Json;
using PartyDomain.Testing.Scenarios.Expectations;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads the published answer and the named answers, one for each of its keys.</summary>
internal static class AnswerReader
{
    public static IReadOnlyList<NamedAnswer> Read(ObjectReader file, IReadOnlyList<ScenarioItem> items)
    {
        var published = file.Find("published");
        var answers = file.Object("answers");
        var list = new List<NamedAnswer>();
        foreach (var member in answers?.Element.EnumerateObject().ToArray() ?? [])
        {
            if (Read(member.Value, answers!.To(member.Name), items, file.Problems) is { } answer)
            {
                list.Add(answer);
            }
        }

        if (published is { ValueKind: JsonValueKind.Object } keys)
        {
            foreach (var member in keys.EnumerateObject().Where(member => answers is null || !answers.Element.TryGetProperty(member.Name, out _)))
            {
                file.Problems.Add(Paths.To("$.published", member.Name), "This key of the published answer is not asserted. Add it under 'answers'.");
            }
        }

        return list;
    }

    private static NamedAnswer? Read(JsonElement value, string path, IReadOnlyList<ScenarioItem> items, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is not { } reader)
        {
            return null;
        }

        var right = reader.Require("value");
        var from = reader.RequireText("from");
        var (equal, contains) = (reader.Find("equals"), reader.Find("contains"));
        reader.Text("note");
        reader.Close();
        if (equal is not null && contains is not null)
        {
            problems.Add(path, "Give 'equals' or 'contains', not both.");
        }

        if (right is null || from is null || Locate(from, items) is not { } place)
        {
            if (from is not null && right is not null)
            {
                problems.Add(reader.To("from"), $"No item answers under this path. Begin with when[0] to when[{items.Count - 1}], or with the 'as' of an item.");
            }

            return null;
        }

        if (items[place.Item].Answer != typeof(object) && new Part(null, items[place.Item].Answer).Walk(place.Path, typeOnly: true) is null)
        {
            problems.Add(reader.To("from"), "The answer has no such member. The guide lists the members of every answer.");
        }

        return new NamedAnswer(path, right.Value, place.Item, place.Path, equal, contains);
    }

    private static (int Item, IReadOnlyList<string> Path)? Locate(string from, IReadOnlyList<ScenarioItem> items)
    {
        if (Paths.Split(from) is not { } parts)
        {
            return null;
        }

        if (parts.Count > 2
            && string.Equals(parts[0], "when", StringComparison.Ordinal)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < items.Count)
        {
            return (index, [.. parts.Skip(2)]);
        }

        var named = items.ToList().FindIndex(item => string.Equals(item.Label, parts[0], StringComparison.Ordinal));
        return named >= 0 && parts.Count > 1 ? (named, [.. parts.Skip(1)]) : null;
    }
}
