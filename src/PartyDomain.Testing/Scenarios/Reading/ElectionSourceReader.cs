using System.Text.Json;
using NodaTime;
using PartyDomain.Organizations.Elections;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads the member <c>evidence</c> of an act on offices.</summary>
internal static class ElectionSourceReader
{
    public static ElectionSource Read(JsonElement? value, string path, Problems problems)
    {
        if (value is not { } element)
        {
            return new ElectionSource();
        }

        if (element.ValueKind == JsonValueKind.String && string.Equals(element.GetString(), "none", StringComparison.Ordinal))
        {
            return new ElectionSource { FromRegister = false };
        }

        if (ObjectReader.Open(element, path, problems) is not { } reader)
        {
            return new ElectionSource();
        }

        var source = new ElectionSource
        {
            Absent = RegisterInput.Persons(reader, "absent"),
            Roster = reader.Find("roster") is { } roster ? RosterReader.Read(roster, reader.To("roster"), problems) : null,
            Members = Members(reader),
            Consents = reader.List("consents").Select(item => Consent(item.Value, item.Path, problems)).OfType<(ElectionConsentKind, LocalDate?)>().ToList(),
            FormedFromUnits = reader.Number("formedFromUnits"),
            IsNewProvince = reader.Flag("isNewProvince") ?? false,
            PeoplesCommitteeChair = RegisterInput.Person(reader, "peoplesCommitteeChair"),
        };
        reader.Close();
        return source;
    }

    private static (int Full, int Probationary)? Members(ObjectReader reader)
    {
        if (reader.Find("members") is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number)
        {
            return (ObjectReader.Number(value, reader.To("members"), reader.Problems) ?? 0, 0);
        }

        if (ObjectReader.Open(value, reader.To("members"), reader.Problems) is not { } item)
        {
            return null;
        }

        item.Require("full");
        var members = (item.Number("full") ?? 0, item.Number("probationary") ?? 0);
        item.Close();
        return members;
    }

    private static (ElectionConsentKind Kind, LocalDate? On)? Consent(JsonElement value, string path, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is not { } reader)
        {
            return null;
        }

        reader.Require("by");
        var (kind, on) = (reader.Word<ElectionConsentKind>("by"), reader.Date("on"));
        reader.Close();
        return kind is { } by ? (by, on) : null;
    }
}
