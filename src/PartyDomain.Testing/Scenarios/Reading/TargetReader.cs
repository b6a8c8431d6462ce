using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using PartyDomain.Quotas;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads a target that an item gives: its amount as a number, or as in a register, and its period, the year of the day unless given.</summary>
internal static class TargetReader
{
    public static AdmissionTarget? Read(ObjectReader reader, LocalDate on)
    {
        var amount = reader.Find("amount");
        var period = reader.Find("period");
        if (amount is not { } value)
        {
            return null;
        }

        var number = value.ValueKind == JsonValueKind.Number ? ObjectReader.Number(value, reader.To("amount"), reader.Problems) : null;
        if (value.ValueKind == JsonValueKind.Number && number is null)
        {
            return null;
        }

        var document = new JsonObject
        {
            ["id"] = "target",
            ["unit"] = "unit",
            ["origin"] = "assigned-by-superior",
            ["period"] = period is { } given ? JsonCopy.Value(given) : Year(on.Year),
            ["amount"] = number is { } least
                ? new JsonObject { ["kind"] = "count", ["comparator"] = "at-least", ["value"] = least }
                : JsonCopy.Value(value),
        };
        return PartyReader.Read<AdmissionTarget>(document, reader.Path, reader.Problems);
    }

    private static JsonObject Year(int year) => new()
    {
        ["periodKind"] = "year",
        ["from"] = Words.Of(new LocalDate(year, 1, 1)),
        ["to"] = Words.Of(new LocalDate(year, 12, 31)),
    };
}
