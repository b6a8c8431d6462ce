using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using PartyDomain.Membership.Badges;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads what a badge depends on: measures, a death, an exemption. What is left out did not happen.</summary>
internal static class BadgeEvidenceReader
{
    public static BadgeEvidence? Read(JsonElement? value, string path, Problems problems)
    {
        if (value is not { } element || ObjectReader.Open(element, path, problems) is null)
        {
            return null;
        }

        var document = JsonCopy.Of(element);
        document.TryAdd("asOf", "2025-01-01");
        document.TryAdd("origin", "scenario");
        document.TryAdd("measures", new JsonArray());
        foreach (var measure in (document["measures"] as JsonArray)?.OfType<JsonObject>() ?? [])
        {
            measure.TryAdd("decidedOn", null);
        }

        return PartyReader.Read<BadgeEvidence>(document, path, problems);
    }

    public static BadgeEvidence None(LocalDate on) => new(on, "scenario", []);
}
