using System.Text.Json;
using NodaTime;
using PartyDomain.Oversight.Households;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads the short form of households: groups that are alike, each with members of its own.</summary>
internal static class HouseholdReader
{
    private const int Most = 10_000;
    private static readonly LocalDate Usual = new(2000, 1, 1);

    public static (ValueList<HouseholdGroup> Groups, ValueList<HouseholdAssignment> Assignments) Read(ObjectReader given)
    {
        var groups = new List<HouseholdGroup>();
        var assignments = new List<HouseholdAssignment>();
        foreach (var (value, path) in given.List("households"))
        {
            Read(value, path, groups, assignments, given.Problems);
        }

        return (groups.ToValueList(), assignments.ToValueList());
    }

    private static void Read(JsonElement value, string path, List<HouseholdGroup> groups, List<HouseholdAssignment> assignments, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is not { } reader)
        {
            return;
        }

        reader.Require("unit");
        reader.Require("households");
        var unit = reader.Text("unit") is { } text && CoverageUnitId.TryParse(text, null, out var id) ? id : (CoverageUnitId?)null;
        var (count, households) = (reader.Number("count") ?? 1, reader.Number("households") ?? 1);
        var keys = reader.Text("keys")?.Trim() ?? $"group-{groups.Count + 1}";
        var (members, persons, first) = (reader.Number("members") ?? 0, reader.Text("persons")?.Trim(), reader.Number("firstPerson") ?? 1);
        var since = reader.Date("since") ?? Usual;
        reader.Close();
        if (count is 0 or > Most || members > Most || (long)count * members > Most)
        {
            problems.Add(reader.To("count"), $"Write a number from 1 to {Most}; there are at most {Most} assignments in one line.");
            return;
        }

        if (members > 0 && persons is null)
        {
            problems.Add(reader.To("persons"), "Name the keys of the persons in charge: \"m\" for m-1, m-2 and so on.");
            return;
        }

        if (unit is not { } place)
        {
            return;
        }

        for (var i = 0; i < count; i++)
        {
            var group = $"{keys}-{i + 1}";
            groups.Add(new HouseholdGroup(group, place, households, since, null));
            assignments.AddRange(Enumerable.Range(0, members).Select(j => new HouseholdAssignment(new PersonId($"{persons}-{first + (i * members) + j}"), group, since, null)));
        }
    }
}
