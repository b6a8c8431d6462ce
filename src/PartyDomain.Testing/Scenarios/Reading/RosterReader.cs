using System.Text.Json;
using System.Text.Json.Nodes;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads a roster: a number of voters, counts by group, or entries one by one.</summary>
internal static class RosterReader
{
    public static RosterSource? Read(JsonElement value, string path, Problems problems)
    {
        if (value.ValueKind == JsonValueKind.Number)
        {
            return ObjectReader.Number(value, path, problems) is { } count ? Checked(new RosterBuilder { Full = count }, null, path, problems) : null;
        }

        if (ObjectReader.Open(value, path, problems) is not { } reader)
        {
            return null;
        }

        var body = reader.Word<PartyBody>("body");
        return reader.Find("entries") is { } entries ? Entries(reader, entries, body) : Counts(reader, body);
    }

    private static RosterSource? Counts(ObjectReader reader, PartyBody? body)
    {
        var present = reader.Object("present");
        var absent = reader.Object("absent");
        if (!reader.Element.TryGetProperty("full", out _) && !reader.Element.TryGetProperty("incumbents", out _))
        {
            reader.Problems.Add(reader.Path, "Give the number of full members as 'full', or of committee members as 'incumbents'.");
        }

        var builder = new RosterBuilder
        {
            Full = reader.Number("full") ?? reader.Number("incumbents") ?? 0,
            Probationary = reader.Number("probationary") ?? 0,
            TemporaryGuests = reader.Number("temporaryGuests") ?? 0,
            Suspended = reader.Number("suspended") ?? 0,
            Prosecuted = reader.Number("prosecuted") ?? 0,
            StandingGroup = reader.Number("standingGroup") ?? 0,
            CommissionHeads = reader.Number("commissionHeads") ?? 0,
            InBoth = reader.Number("inBoth") ?? 0,
            PresentElsewhere = present?.Number("temporarilyElsewhere") ?? 0,
            PresentExempt = present?.Number("exempt") ?? 0,
            AbsentElsewhere = absent?.Number("temporarilyElsewhere") ?? 0,
            AbsentExempt = absent?.Number("exempt") ?? 0,
            AbsentExcused = absent?.Number("excused") ?? 0,
            AbsentOther = absent?.Number("other") ?? 0,
            AbsentThroughout = absent?.Number("throughout") ?? 0,
        };
        reader.Find("incumbents");
        reader.Close();
        present?.Close();
        absent?.Close();
        return Checked(builder, body, reader.Path, reader.Problems);
    }

    private static RosterSource? Checked(RosterBuilder builder, PartyBody? body, string path, Problems problems)
    {
        if (builder.Problem is { } problem)
        {
            problems.Add(path, problem);
            return null;
        }

        return Of(builder, body);
    }

    private static RosterSource? Entries(ObjectReader reader, JsonElement entries, PartyBody? body)
    {
        reader.Close();
        var document = new JsonObject
        {
            ["organization"] = "cell-1",
            ["body"] = "cell",
            ["asOf"] = "2025-01-01",
            ["origin"] = "scenario",
            ["entries"] = JsonCopy.Value(entries),
        };
        var roster = PartyReader.Read<Roster>(document, reader.Path, reader.Problems);
        return roster is null ? null : (organization, asked, on) => roster with { Organization = organization, Body = body ?? asked, AsOf = on };
    }

    private static RosterSource Of(RosterBuilder builder, PartyBody? body) => (organization, asked, on) => builder.Build(organization, body ?? asked, on);
}
