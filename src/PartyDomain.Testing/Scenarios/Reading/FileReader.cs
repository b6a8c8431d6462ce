using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PartyDomain.Json;
using PartyDomain.Membership;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads a whole file.</summary>
internal static class FileReader
{
    public static ScenarioReading Read(string json)
    {
        // The library's reader tells best where a text stops being JSON: it reports that before it looks at anything else.
        if (PartyJson.ReadList<MembershipEvent>(json).Problems.FirstOrDefault(problem => problem.Code is JsonProblemCode.Malformed or JsonProblemCode.InvalidText) is { } flaw)
        {
            return new(null, [new ScenarioProblem(flaw.Path, flaw.Message, flaw.Line, flaw.Column)]);
        }

        var utf8 = Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF'));
        SourceMap map;
        JsonElement root;
        try
        {
            map = SourceMap.Of(utf8);
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { AllowDuplicateProperties = true });
            root = document.RootElement.Clone();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return new(null, [new ScenarioProblem("$", "The text is not JSON that can be read: it is nested too deeply, or holds half a character.", null, null)]);
        }

        var problems = new Problems(map);
        foreach (var duplicate in map.Duplicates)
        {
            problems.Add(duplicate, "This member stands twice. Keep one of the two.");
        }

        foreach (var broken in map.BrokenTexts)
        {
            problems.Add(broken, "This text holds half a character. Correct it.");
        }

        ScenarioFile? file = null;
        try
        {
            file = map.BrokenTexts.Count == 0 ? File(root, problems) : null;
        }
        catch (OverflowException)
        {
            problems.Add("$.given", "A number or a day is too large to work with: the days of a short form are counted from it. Write a smaller one.");
        }

        return problems.Count > 0 || file is null ? new(null, problems.ToValueList()) : new(file, []);
    }

    private static ScenarioFile? File(JsonElement root, Problems problems)
    {
        if (ObjectReader.Open(root, "$", problems) is not { } reader)
        {
            return null;
        }

        if (reader.Require("schema") is { } schema && !(schema.ValueKind == JsonValueKind.Number && schema.TryGetInt32(out var version) && version == ScenarioFile.CurrentSchema))
        {
            problems.Add("$.schema", $"This version of the format is not known. Write {ScenarioFile.CurrentSchema}.");
        }

        var head = new ScenarioHead(
            reader.RequireText("id") ?? string.Empty,
            reader.RequireText("title") ?? string.Empty,
            reader.RequireText("source") ?? string.Empty,
            reader.RequireText("regulation") ?? string.Empty,
            reader.Text("contradicts"));
        reader.Text("note");
        problems.OrganizationsChange = ChangesOrganizations(reader);
        using var nothing = JsonDocument.Parse("{}");
        var given = reader.Find("given") is { } value
            ? ObjectReader.Open(value, "$.given", problems)
            : ObjectReader.Open(nothing.RootElement.Clone(), "$.given", problems);
        var start = given is null ? null : GivenReader.Read(given, NextAct(reader));
        var items = start is null ? [] : ItemReader.Read(reader, start);
        var answers = AnswerReader.Read(reader, items);
        reader.Close();
        return start is null ? null : new ScenarioFile(head, start, items, answers);
    }

    // The day of the first dated item: a short dossier without days is made for it.
    private static LocalDate? NextAct(ObjectReader reader)
    {
        if (reader.Find("when") is not { ValueKind: JsonValueKind.Array } items)
        {
            return null;
        }

        foreach (var item in items.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Object
                && item.TryGetProperty("on", out var on)
                && on.ValueKind == JsonValueKind.String
                && LocalDatePattern.Iso.Parse(on.GetString()!) is { Success: true } date)
            {
                return date.Value;
            }
        }

        return null;
    }

    // Whether an item changes organizations, so that only the run can tell which of them exist.
    private static bool ChangesOrganizations(ObjectReader reader) =>
        reader.Find("when") is { ValueKind: JsonValueKind.Array } items
        && items.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object
            && item.TryGetProperty("command", out var command)
            && command.ValueKind == JsonValueKind.String
            && OrganizationCommandReader.IsMeant(command.GetString()));
}
