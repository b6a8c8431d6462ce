using System.Text.Json;
using NodaTime;
using PartyDomain.Organizations.Lifecycle;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads the member <c>evidence</c> of an act on organizations.</summary>
internal static class LifecycleSourceReader
{
    public static LifecycleSource Read(JsonElement? value, string path, Problems problems)
    {
        if (value is not { } element)
        {
            return new LifecycleSource();
        }

        if (element.ValueKind == JsonValueKind.String && string.Equals(element.GetString(), "none", StringComparison.Ordinal))
        {
            return new LifecycleSource { FromRegister = false };
        }

        if (ObjectReader.Open(element, path, problems) is not { } reader)
        {
            return new LifecycleSource();
        }

        var source = new LifecycleSource
        {
            Members = Members(reader.Object("members")),
            Consents = reader.List("consents").Select(item => Consent(item.Value, item.Path, problems)).OfType<(ConsentKind, OrganizationId, LocalDate?)>().ToList(),
            Proposing = reader.Find("proposing") is { } proposing ? RosterReader.Read(proposing, reader.To("proposing"), problems) : null,
            Deciding = reader.Find("deciding") is { } deciding ? RosterReader.Read(deciding, reader.To("deciding"), problems) : null,
        };
        reader.Close();
        return source;
    }

    private static Dictionary<OrganizationId, (int Full, int Probationary)> Members(ObjectReader? reader)
    {
        var members = new Dictionary<OrganizationId, (int Full, int Probationary)>();
        foreach (var member in reader?.Element.EnumerateObject().ToArray() ?? [])
        {
            var path = reader!.To(member.Name);
            if (!OrganizationId.TryParse(member.Name, null, out var id))
            {
                reader.Problems.Add(path, "An organization needs a key that is not blank and has no white space at its ends.");
            }
            else if (member.Value.ValueKind == JsonValueKind.Number)
            {
                members.TryAdd(id, (ObjectReader.Number(member.Value, path, reader.Problems) ?? 0, 0));
            }
            else if (ObjectReader.Open(member.Value, path, reader.Problems) is { } item)
            {
                item.Require("full");
                members.TryAdd(id, (item.Number("full") ?? 0, item.Number("probationary") ?? 0));
                item.Close();
            }
        }

        return members;
    }

    private static (ConsentKind Kind, OrganizationId Organization, LocalDate? On)? Consent(JsonElement value, string path, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is not { } reader)
        {
            return null;
        }

        reader.Require("by");
        reader.Require("organization");
        var (kind, organization, on) = (reader.Word<ConsentKind>("by"), RegisterInput.Organization(reader, "organization"), reader.Date("on"));
        reader.Close();
        return kind is { } by && organization is { } id ? (by, id, on) : null;
    }
}
