using System.Text.Json;
using NodaTime;
using PartyDomain.Membership;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads what the registers say of members: a standing, or an object.</summary>
internal static class MemberReader
{
    public static Dictionary<PersonId, MemberSource> ReadAll(ObjectReader? reader)
    {
        var members = new Dictionary<PersonId, MemberSource>();
        foreach (var member in reader?.Element.EnumerateObject().ToArray() ?? [])
        {
            var path = reader!.To(member.Name);
            if (!PersonId.TryParse(member.Name, null, out var id))
            {
                reader.Problems.Add(path, "A person needs a key that is not blank and has no white space at its ends.");
            }
            else if (Read(id, member.Value, path, reader.Problems) is { } source)
            {
                members[id] = source;
            }
        }

        return members;
    }

    private static MemberSource? Read(PersonId id, JsonElement value, string path, Problems problems)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            var word = ObjectReader.Word<Standing>(value, path, problems);
            return on => Stand.Member(id, on) with { Standing = word ?? Standing.Full };
        }

        if (ObjectReader.Open(value, path, problems) is not { } reader)
        {
            return null;
        }

        var standing = reader.Word<Standing>("standing") ?? Standing.Full;
        var fullSince = reader.Date("fullSince");
        var known = reader.Element.TryGetProperty("knownSince", out var since) && since.ValueKind == JsonValueKind.Null;
        var stranger = known && reader.Find("knownSince") is not null;
        var knownSince = stranger ? null : reader.Date("knownSince");
        var through = reader.Word<SharedThrough>("through") ?? SharedThrough.WorkOrStudy;
        var sameUnit = reader.Flag("sameUnit") ?? true;
        var disciplinedOn = reader.Date("disciplinedOn");
        var movedOn = reader.Date("movedOn");
        reader.Close();
        return on => Stand.Member(id, on) with
        {
            Standing = fullSince is { } day && on < day ? Standing.Probationary : standing,
            Acquaintance = stranger ? null : new Acquaintance(knownSince ?? on.PlusMonths(-36), through, sameUnit),
            DisciplinedOn = disciplinedOn,
            MovedOn = movedOn,
        };
    }
}
