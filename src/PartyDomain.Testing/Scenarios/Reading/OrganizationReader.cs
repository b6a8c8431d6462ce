using System.Text.Json;
using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads the short form of organizations: each by its key, with what is said of it from one day on.</summary>
internal static class OrganizationReader
{
    private static readonly LocalDate Usual = new(2000, 1, 1);

    public static IEnumerable<OrganizationEntry> ReadAll(ObjectReader? reader)
    {
        var entries = new List<OrganizationEntry>();
        foreach (var member in reader?.Element.EnumerateObject().ToArray() ?? [])
        {
            var path = reader!.To(member.Name);
            if (!OrganizationId.TryParse(member.Name, null, out var id))
            {
                reader.Problems.Add(path, "An organization needs a key that is not blank and has no white space at its ends.");
            }
            else if (ObjectReader.Open(member.Value, path, reader.Problems) is { } item)
            {
                entries.Add(Read(id, item));
            }
        }

        return entries;
    }

    private static OrganizationEntry Read(OrganizationId id, ObjectReader reader)
    {
        reader.Require("role");
        var role = reader.Word<TierRole>("role") ?? TierRole.Subordinate;
        var kind = reader.Word<OrganizationKind>("kind") ?? (role == TierRole.Subordinate ? OrganizationKind.Cell : OrganizationKind.PartyOrganization);
        var sector = reader.Word<OrganizationSector>("sector") ?? OrganizationSector.Other;
        var since = reader.Date("since") ?? Usual;
        var attributes = new OrganizationAttributes(id.Value, kind, role, sector, RegisterInput.Organization(reader, "parent"));
        var offices = Offices(reader.Object("offices"), since);
        offices.AddRange(Powers(reader.Object("powers"), since));
        reader.Close();
        return new OrganizationEntry(id, offices.Prepend(new OrganizationTakenOver(since, attributes)).ToValueList());
    }

    // Power by power the day of the decision, or an object with what was granted besides and when it was revoked.
    private static IEnumerable<OrganizationEvent> Powers(ObjectReader? reader, LocalDate since)
    {
        foreach (var power in Enum.GetValues<OrganizationPower>())
        {
            var name = Words.Of(power);
            if (reader?.Find(name) is not { } value)
            {
                continue;
            }

            if (value.ValueKind == JsonValueKind.String)
            {
                yield return new PowersGranted(reader.Date(name) ?? since, power, []);
            }
            else if (reader.Object(name) is { } item)
            {
                yield return new PowersGranted(item.Date("since") ?? since, power, RegisterInput.Words<PowerGrant>(item, "grants"));
                if (item.Date("until") is { } until)
                {
                    yield return new PowersRevoked(until, power);
                }

                item.Close();
            }
        }

        reader?.Close();
    }

    // Person by person one office, or a list of them.
    private static List<OrganizationEvent> Offices(ObjectReader? reader, LocalDate since)
    {
        var taken = new List<OrganizationEvent>();
        foreach (var member in reader?.Element.EnumerateObject().ToArray() ?? [])
        {
            var path = reader!.To(member.Name);
            if (!PersonId.TryParse(member.Name, null, out var person))
            {
                reader.Problems.Add(path, "A person needs a key that is not blank and has no white space at its ends.");
                continue;
            }

            (JsonElement Value, string Path)[] words = member.Value.ValueKind == JsonValueKind.Array
                ? [.. member.Value.EnumerateArray().Select((item, i) => (item, Paths.To(path, i)))]
                : [(member.Value, path)];
            taken.AddRange(words
                .Select(word => ObjectReader.Word<PartyOffice>(word.Value, word.Path, reader.Problems))
                .OfType<PartyOffice>()
                .Select(office => new OfficeTaken(since, person, office, OfficeSelection.Elected)));
        }

        return taken;
    }
}
