using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Json;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Scenarios.Expectations;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads past facts of a suspension; how long it may last follows from the law of its first day, where the file does not say it.</summary>
internal static class SuspensionEventReader
{
    public static SuspensionEvent? Read(JsonElement value, string path, DisciplineSubject subject, Law law, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is not { } reader || reader.RequireText("kind") is not { } kind)
        {
            return null;
        }

        if (Shapes.EventType(kind, typeof(SuspensionEvent)) is null)
        {
            problems.Add(reader.To("kind"), $"This kind of event is not known. Write one of: {string.Join(", ", Shapes.EventKinds(typeof(SuspensionEvent)))}.");
            return null;
        }

        var document = JsonCopy.Of(value);
        if (string.Equals(kind, "activity-suspended", StringComparison.Ordinal))
        {
            document.TryAdd("stage", null);
            Period(document, subject, law);
        }
        else if (string.Equals(kind, "suspension-corrected", StringComparison.Ordinal))
        {
            document.TryAdd("replacement", null);
        }

        return PartyReader.Read<SuspensionEvent>(document, path, problems);
    }

    private static void Period(JsonObject document, DisciplineSubject subject, Law law)
    {
        if (!document.ContainsKey("period")
            && document["on"] is JsonValue day && day.TryGetValue<string>(out var text) && LocalDatePattern.Iso.Parse(text) is { Success: true } on
            && SuspensionTerms.Of(subject, on.Value, document["stage"] is not null, law) is { Events.Count: > 0 } period)
        {
            document["period"] = JsonNode.Parse(PartyJson.Write(period.Events[0]));
        }
    }
}
