using System.Text.Json;
using System.Text.Json.Nodes;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads <c>given.sessions</c>: sessions of inspection and supervision by key, each with what happened before.</summary>
internal static class SessionReader
{
    public static ValueList<InspectionEntry> Read(ObjectReader given)
    {
        var sessions = new List<InspectionEntry>();
        var reader = given.Object("sessions");
        foreach (var member in reader?.Element.EnumerateObject().ToArray() ?? [])
        {
            var path = reader!.To(member.Name);
            if (!SessionId.TryParse(member.Name, null, out var id))
            {
                reader.Problems.Add(path, "A session needs a key that is not blank and has no white space at its ends.");
            }
            else if (member.Value.ValueKind != JsonValueKind.Array)
            {
                reader.Problems.Add(path, "Write a list in square brackets here.");
            }
            else
            {
                sessions.Add(new InspectionEntry(id, Events(member.Value, path, reader.Problems)));
            }
        }

        return sessions.ToValueList();
    }

    private static ValueList<InspectionEvent> Events(JsonElement list, string path, Problems problems)
    {
        var events = new List<InspectionEvent>();
        foreach (var (value, i) in list.EnumerateArray().Select((value, i) => (value, i)))
        {
            var at = Paths.To(path, i);
            if (ObjectReader.Open(value, at, problems) is null)
            {
                continue;
            }

            var document = JsonCopy.Of(value);
            InspectionCommandReader.Subjects(document);
            if (document["kind"] is JsonValue kind && kind.TryGetValue<string>(out var word) && string.Equals(word, "session-corrected", StringComparison.Ordinal))
            {
                document.TryAdd("replacement", null);
            }

            if (PartyReader.Read<InspectionEvent>(document, at, problems) is { } happened)
            {
                events.Add(happened);
            }
        }

        return events.ToValueList();
    }
}
