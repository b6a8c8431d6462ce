using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Membership;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.House;
using Xunit;

namespace PartyDomain.Tests.Docs;

/// <summary>The grades in docs/guides/discipline.md and membership.md are those of the provisions.</summary>
public sealed partial class GradesTests
{
    // A day under each generation of the regulations on inspection and on penalties, and the day until which the law was looked up.
    private static readonly LocalDate[] Days = [new(2018, 6, 1), new(2021, 12, 1), new(2023, 6, 1), new(2025, 9, 1), new(2026, 6, 1), Law.Shipped.KnownUntil];

    private static readonly EvidenceGrade[] Grades = [EvidenceGrade.Confirmed, EvidenceGrade.Secondary, EvidenceGrade.Presumed, EvidenceGrade.Unknown];

    // A day under each generation of the implementation of the Charter.
    private static readonly LocalDate[] Generations = [new(2018, 6, 1), new(2022, 6, 1), new(2025, 11, 1), new(2026, 6, 1), Law.Shipped.KnownUntil];

    // The first word of the keys of each room.
    private static readonly string[] Rooms = ["transfer", "exemption", "leaving", "striking", "readmission", "restoration", "seniority", "badge", "card", "file", "evaluation", "dues"];

    [Fact]
    public void The_grades_on_the_page_are_those_of_the_provisions()
    {
        Compare("discipline.md", $"{Table()}\n{Keys(Days[^1])}");
        Assert.Contains("| confirmed | secondary | presumed | unknown |", File.ReadAllText(Page("discipline.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_grades_of_membership_are_those_of_the_provisions()
    {
        var table = new StringBuilder($"| Room | {string.Join(" | ", Generations.Select(day => $"{day:uuuu-MM-dd}"))} |\n|---|{string.Concat(Generations.Select(_ => "---|"))}\n");
        foreach (var room in Rooms)
        {
            var provisions = MembershipLaw.All.Where(provision => provision.Key.StartsWith($"{room}.", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(provisions);
            table.Append($"| `{room}` | {string.Join(" | ", Generations.Select(day => string.Join(" / ", Grades.Select(grade => provisions.Count(provision => provision.Describe(day).Grade == grade)))))} |\n");
        }

        table.Append($"\nOn {Generations[^1]:uuuu-MM-dd}, all others being presumed:\n\n");
        foreach (var grade in Grades.Where(grade => grade != EvidenceGrade.Presumed))
        {
            var keys = MembershipLaw.All.Where(provision => Rooms.Contains(provision.Key.Split('.')[0]) && provision.Describe(Generations[^1]).Grade == grade).Select(provision => $"`{provision.Key}`");
            table.Append($"* **{grade}**: {string.Join(", ", keys.Order(StringComparer.Ordinal))}\n");
        }

        Compare("membership.md", table.ToString());
    }

    private static string Page(string name) => Path.Combine(Repository.Root, "docs", "guides", name);

    private static void Compare(string name, string grades)
    {
        var file = Page(name);
        var page = File.ReadAllText(file);
        Assert.Matches(Block(), page);
        var drawn = Block().Replace(page, $"<!-- grades -->\n{grades}<!-- /grades -->");
        if (Environment.GetEnvironmentVariable("PARTYDOMAIN_APPROVE") == "1")
        {
            File.WriteAllText(file, drawn);
        }

        Assert.Equal(drawn, File.ReadAllText(file));
    }

    private static string Table()
    {
        var table = new StringBuilder("| On | confirmed | secondary | presumed | unknown |\n|---|---|---|---|---|\n");
        foreach (var day in Days)
        {
            var grades = DisciplineLaw.All.Select(provision => provision.Describe(day).Grade).ToList();
            table.Append($"| {day:uuuu-MM-dd} | {string.Join(" | ", Grades.Select(grade => grades.Count(other => other == grade)))} |\n");
        }

        return table.ToString();
    }

    private static string Keys(LocalDate day)
    {
        var lines = new StringBuilder($"On {day:uuuu-MM-dd}:\n\n");
        foreach (var grade in Grades)
        {
            var keys = DisciplineLaw.All.Where(provision => provision.Describe(day).Grade == grade).Select(provision => $"`{provision.Key["discipline.".Length..]}`").Order(StringComparer.Ordinal);
            lines.Append($"* **{grade}**: {string.Join(", ", keys)}\n");
        }

        return lines.Append("\nEach key begins with `discipline.`.\n").ToString();
    }

    [GeneratedRegex("<!-- grades -->.*?<!-- /grades -->", RegexOptions.Singleline)]
    private static partial Regex Block();
}
