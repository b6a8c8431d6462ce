using System.Text.Json;
using System.Text.Json.Nodes;
using PartyDomain.Membership;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads <c>given.register</c>, and the short forms of organizations, of persons who are alike and of households.</summary>
internal static class RegisterReader
{
    private const int MostPeople = 10_000;
    private static readonly string[] Parts = ["organizations", "people", "households", "sessions", "register"];

    public static GivenRegister? Read(ObjectReader given)
    {
        var organizations = OrganizationReader.ReadAll(given.Object("organizations")).ToList();
        var people = given.List("people").SelectMany((item, i) => People(item.Value, item.Path, i, given.Problems)).ToList();
        var (groups, assignments) = HouseholdReader.Read(given);
        var sessions = SessionReader.Read(given);
        if (!Parts.Any(part => given.Element.TryGetProperty(part, out _)))
        {
            return null;
        }

        var register = given.Find("register") is { } value ? Document(value, given.To("register"), given.Problems) : new RegisterDocument(RegisterDocument.CurrentSchema);
        return register is null ? null : new GivenRegister(register with
        {
            Organizations = organizations.Concat(register.Organizations).ToValueList(),
            Members = register.Members.Concat(people).ToValueList(),
            Inspections = [.. sessions, .. register.Inspections],
            HouseholdGroups = [.. groups, .. register.HouseholdGroups],
            HouseholdAssignments = [.. assignments, .. register.HouseholdAssignments],
        });
    }

    private static RegisterDocument? Document(JsonElement value, string path, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is null)
        {
            return null;
        }

        var document = JsonCopy.Of(value);
        document.TryAdd("schema", RegisterDocument.CurrentSchema);
        return PartyReader.Read<RegisterDocument>(document, path, problems);
    }

    private static IEnumerable<MemberEntry> People(JsonElement value, string path, int place, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is not { } reader)
        {
            return [];
        }

        var count = reader.Number("count") ?? 1;
        var prefix = reader.Text("keys")?.Trim() ?? $"group-{place + 1}";
        var profile = Profile(reader);
        if (count is 0 or > MostPeople)
        {
            problems.Add(reader.To("count"), $"Write a number from 1 to {MostPeople}.");
            return [];
        }

        var document = JsonCopy.Of(value);
        string[] own = ["count", "keys", "profile"];
        foreach (var member in own)
        {
            document.Remove(member);
        }

        document["kind"] = "standing-recorded";
        var recorded = PartyReader.Read<MembershipEvent>(document, path, problems);
        return recorded is null
            ? []
            : Enumerable.Range(1, count).Select(i => new MemberEntry(new PersonId($"{prefix}-{i}"), [recorded]) { Profiles = profile is null ? [] : [profile] });
    }

    // What a profile says holds from the beginning, unless it names a day.
    private static MemberProfile? Profile(ObjectReader reader)
    {
        if (reader.Find("profile") is not { } value || ObjectReader.Open(value, reader.To("profile"), reader.Problems) is null)
        {
            return null;
        }

        var document = JsonCopy.Of(value);
        if (!document.ContainsKey("from"))
        {
            document["from"] = JsonValue.Create("1900-01-01");
        }

        return PartyReader.Read<MemberProfile>(document, reader.To("profile"), reader.Problems);
    }
}
