using System.Text.Json;
using System.Text.Json.Nodes;
using PartyDomain.Membership;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads where a cell stands. What is left out is that of an ordinary cell under a grassroots committee.</summary>
internal static class CellReader
{
    public static CellSituation? Read(OrganizationId id, JsonElement value, string path, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is null)
        {
            return null;
        }

        var document = JsonCopy.Of(value);
        document.TryAdd("cell", id.Value);
        document.TryAdd("asOf", "2025-01-01");
        document.TryAdd("origin", "scenario");
        document.TryAdd("place", "under-grassroots-committee");
        document.TryAdd("superior", "ordinary");
        return PartyReader.Read<CellSituation>(document, path, problems);
    }

    public static Dictionary<OrganizationId, CellSituation> ReadAll(ObjectReader? reader)
    {
        var cells = new Dictionary<OrganizationId, CellSituation>();
        foreach (var member in reader?.Element.EnumerateObject().ToArray() ?? [])
        {
            var path = reader!.To(member.Name);
            if (!OrganizationId.TryParse(member.Name, null, out var id))
            {
                reader.Problems.Add(path, "An organization needs a key that is not blank and has no white space at its ends.");
            }
            else if (Read(id, member.Value, path, reader.Problems) is { } cell)
            {
                cells[id] = cell;
            }
        }

        return cells;
    }
}
