using System.Text.Json;
using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads the surroundings of a person, and what an item says differently about them.</summary>
internal static class SurroundingsReader
{
    public static Surroundings Given(ObjectReader given, GivenRegister? register)
    {
        var cells = CellReader.ReadAll(given.Object("cells"));
        if (given.Find("cell") is { } own && CellReader.Read(Stand.CellId, own, given.To("cell"), given.Problems) is { } cell)
        {
            cells[cell.Cell] = cell;
        }

        var usual = new Surroundings
        {
            Defaults = given.Flag("defaults") ?? true,
            ManagedBy = given.Word<CadreManagement>("managedBy"),
            Cells = cells,
            Members = MemberReader.ReadAll(given.Object("members")),
            Rosters = Rosters(given.Object("rosters")),
            Transfer = TransferSource.Read(given.Object("transfer"), TransferSource.Usual),
            Conduct = Conduct(given.Object("conduct")),
            Expulsion = ExpulsionReader.Read(given.Object("expulsion")),
            Badge = BadgeEvidenceReader.Read(given.Find("badge"), given.To("badge"), given.Problems),
        };
        if (given.Find("evidence") is not { } evidence)
        {
            return usual;
        }

        if (RegisterSourceReader.IsMeant(evidence))
        {
            return usual with { Register = RegisterSourceReader.Read(evidence, given.To("evidence"), register, given.Problems) };
        }

        given.Problems.Add(given.To("evidence"), "Write \"register\", or an object with \"from\": \"register\".");
        return usual;
    }

    /// <summary>Reads the member <c>evidence</c> of an item; null leaves the surroundings as they are.</summary>
    public static Surroundings? Changed(JsonElement? value, string path, Surroundings surroundings, GivenRegister? register, Problems problems)
    {
        if (value is not { } element)
        {
            return surroundings;
        }

        if (element.ValueKind == JsonValueKind.String && string.Equals(element.GetString(), "none", StringComparison.Ordinal))
        {
            return new Surroundings { Defaults = false, Cells = [], Members = [], Rosters = [] };
        }

        if (RegisterSourceReader.IsMeant(element))
        {
            return surroundings with { Register = RegisterSourceReader.Read(element, path, register, problems) };
        }

        if (ObjectReader.Open(element, path, problems) is not { } reader)
        {
            return surroundings;
        }

        var cells = new Dictionary<OrganizationId, CellSituation>(surroundings.Cells);
        var acting = Acting(reader, cells);
        var members = new Dictionary<PersonId, MemberSource>(surroundings.Members);
        foreach (var (person, source) in MemberReader.ReadAll(reader.Object("members")))
        {
            members[person] = source;
        }

        var changed = surroundings with
        {
            Register = null,
            AsOf = reader.Date("asOf"),
            ManagedBy = reader.Word<CadreManagement>("managedBy") ?? surroundings.ManagedBy,
            ActingCell = acting,
            Badge = reader.Find("badge") is { } badge ? BadgeEvidenceReader.Read(badge, reader.To("badge"), problems) : surroundings.Badge,
            Cells = cells,
            Members = members,
            Transfer = TransferSource.Read(reader.Object("transfer"), surroundings.Transfer),
            Conduct = Conduct(reader.Object("conduct")) ?? surroundings.Conduct,
            Expulsion = ExpulsionReader.Read(reader.Object("expulsion")) ?? surroundings.Expulsion,
            AnyRoster = reader.Find("roster") is { } roster ? RosterReader.Read(roster, reader.To("roster"), problems) : null,
        };
        reader.Close();
        return changed;
    }

    // What is open against the person.
    private static Func<LocalDate, MemberConduct>? Conduct(ObjectReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        var (open, expulsion) = (reader.Flag("violationOpen") ?? false, reader.Flag("expulsionDue") ?? false);
        reader.Close();
        return day => new MemberConduct(day, "scenario", open || expulsion) { ExpulsionDue = expulsion };
    }

    // The cell of an item is the key of a cell that was given, or a cell of its own.
    private static OrganizationId? Acting(ObjectReader reader, Dictionary<OrganizationId, CellSituation> cells)
    {
        if (reader.Find("cell") is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return ObjectReader.Text(value, reader.To("cell"), reader.Problems) is { } key && OrganizationId.TryParse(key, null, out var id) ? id : null;
        }

        if (CellReader.Read(Stand.CellId, value, reader.To("cell"), reader.Problems) is not { } cell)
        {
            return null;
        }

        cells[cell.Cell] = cell;
        return cell.Cell;
    }

    private static Dictionary<PartyBody, RosterSource> Rosters(ObjectReader? reader)
    {
        var rosters = new Dictionary<PartyBody, RosterSource>();
        foreach (var member in reader?.Element.EnumerateObject().ToArray() ?? [])
        {
            var path = reader!.To(member.Name);
            if (Words.Find<PartyBody>(member.Name) is not { } body)
            {
                reader.Problems.Add(path, $"This body is not known. Use one of: {string.Join(", ", Words.All<PartyBody>())}.");
            }
            else if (RosterReader.Read(member.Value, path, reader.Problems) is { } source)
            {
                rosters[body] = source;
            }
        }

        return rosters;
    }
}
