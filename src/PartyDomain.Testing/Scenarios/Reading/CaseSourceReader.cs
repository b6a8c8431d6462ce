using System.Text.Json;
using System.Text.Json.Nodes;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads the member <c>evidence</c> of a case, and what an act says differently.</summary>
internal static class CaseSourceReader
{
    private static readonly string[] Own = ["asOf", "roster", "acting", "accusedPresent"];

    public static CaseSource Read(JsonElement? value, string path, GivenCase? given, Problems problems)
    {
        if (value is not { } element)
        {
            return given?.Evidence ?? new CaseSource();
        }

        if (element.ValueKind == JsonValueKind.String && string.Equals(element.GetString(), "none", StringComparison.Ordinal))
        {
            return new CaseSource { IsAny = false };
        }

        if (ObjectReader.Open(element, path, problems) is not { } reader)
        {
            return new CaseSource();
        }

        var usual = given?.Evidence ?? new CaseSource();
        var source = usual with
        {
            IsAny = true,
            AsOf = reader.Date("asOf") ?? usual.AsOf,
            Acting = RegisterInput.Organization(reader, "acting") ?? usual.Acting,
            AccusedPresent = reader.Flag("accusedPresent") ?? usual.AccusedPresent,
            Roster = reader.Find("roster") is { } roster ? RosterReader.Read(roster, reader.To("roster"), problems) : usual.Roster,
        };
        var document = Document(element, given);
        return PartyReader.Read<CaseEvidence>(document, path, problems) is { } said
            ? source with { Said = said, SaysSubject = document.ContainsKey("subject") }
            : source;
    }

    /// <summary>What is said of a case under <c>given</c>, so that an act can say something else beside it.</summary>
    public static JsonObject? Said(JsonElement? value) => value is { ValueKind: JsonValueKind.Object } element ? JsonCopy.Of(element) : null;

    private static JsonObject Document(JsonElement element, GivenCase? given)
    {
        var document = JsonCopy.Of(element);
        foreach (var (name, usual) in given?.Said ?? [])
        {
            document.TryAdd(name, usual?.DeepClone());
        }

        foreach (var own in Own)
        {
            document.Remove(own);
        }

        foreach (var time in (document["proceedings"] as JsonArray)?.OfType<JsonObject>() ?? [])
        {
            time.TryAdd("kind", Words.Of(ExclusionKind.Proceedings));
        }

        return document;
    }
}
