using PartyDomain.Membership.Transfers;
using System.Text.Json;
using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Rulebooks;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads evidence that comes from the register: the word <c>register</c>, or an object with what only the host can say.</summary>
internal static class RegisterSourceReader
{
    private const string Word = "register";

    public static bool IsMeant(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Says(value),
        JsonValueKind.Object => value.TryGetProperty("from", out var from) && Says(from),
        _ => false,
    };

    public static RegisterSource? Read(JsonElement value, string path, GivenRegister? register, Problems problems)
    {
        if (register?.Register is null)
        {
            problems.Add(path, register is null ? "There is no register to take evidence from. Give 'organizations' or a 'register' under given." : RegisterInput.Broken(register));
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return new RegisterSource();
        }

        var reader = ObjectReader.Open(value, path, problems)!;
        reader.Text("from");
        var source = new RegisterSource
        {
            Cell = RegisterInput.Organization(reader, "cell"),
            Absent = reader.Element.TryGetProperty("absent", out _) ? RegisterInput.Persons(reader, "absent") : null,
            Acquaintances = Acquaintances(reader.Object("acquaintances")),
            ApplicantPlace = reader.Word<OrganizationPlace>("applicantPlace"),
            Delegated = Delegation(reader, "delegated"),
            Empowered = Delegation(reader, "empowered"),
            EmpoweredToAdmit = reader.Flag("empoweredToAdmit") ?? false,
            TransferBars = reader.Element.TryGetProperty("transferBars", out _) ? RegisterInput.Words<TransferBar>(reader, "transferBars") : null,
            Badge = BadgeEvidenceReader.Read(reader.Find("badge"), reader.To("badge"), problems),
        };
        reader.Close();
        return source;
    }

    private static bool Says(JsonElement value) => value.ValueKind == JsonValueKind.String && string.Equals(value.GetString(), Word, StringComparison.Ordinal);

    private static List<(PersonId, Func<LocalDate, Acquaintance>)> Acquaintances(ObjectReader? reader)
    {
        var known = new List<(PersonId, Func<LocalDate, Acquaintance>)>();
        foreach (var member in reader?.Element.EnumerateObject().ToArray() ?? [])
        {
            var path = reader!.To(member.Name);
            if (!PersonId.TryParse(member.Name, null, out var person))
            {
                reader.Problems.Add(path, "A person needs a key that is not blank and has no white space at its ends.");
            }
            else if (ObjectReader.Open(member.Value, path, reader.Problems) is { } item)
            {
                var since = item.Date("knownSince");
                var through = item.Word<SharedThrough>("through") ?? SharedThrough.WorkOrStudy;
                var sameUnit = item.Flag("sameUnit") ?? true;
                item.Close();
                known.Add((person, on => new Acquaintance(since ?? on.PlusMonths(-36), through, sameUnit)));
            }
        }

        return known;
    }

    private static Delegation? Delegation(ObjectReader reader, string name)
    {
        if (reader.Object(name) is not { } item)
        {
            return null;
        }

        var (decided, revoked) = (item.RequireDate("decidedOn"), item.Date("revokedOn"));
        item.Close();
        return decided is { } day ? new Delegation(day, revoked) : null;
    }
}
