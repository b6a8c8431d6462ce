using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.House;
using Xunit;

namespace PartyDomain.Tests.Docs;

/// <summary>The grades in docs/guides/discipline.md are those of the provisions.</summary>
public sealed partial class GradesTests
{
    // A day under each generation of the regulations on inspection and on penalties, and the day until which the law was looked up.
    private static readonly LocalDate[] Days = [new(2018, 6, 1), new(2021, 12, 1), new(2023, 6, 1), new(2025, 9, 1), new(2026, 6, 1), Law.Shipped.KnownUntil];

    private static readonly EvidenceGrade[] Grades = [EvidenceGrade.Confirmed, EvidenceGrade.Secondary, EvidenceGrade.Presumed, EvidenceGrade.Unknown];

    [Fact]
    public void The_grades_on_the_page_are_those_of_the_provisions()
    {
        var file = Path.Combine(Repository.Root, "docs", "guides", "discipline.md");
        var page = File.ReadAllText(file);
        var drawn = Block().Replace(page, $"<!-- grades -->\n{Table()}\n{Keys(Days[^1])}<!-- /grades -->");
        if (Environment.GetEnvironmentVariable("PARTYDOMAIN_APPROVE") == "1")
        {
            File.WriteAllText(file, drawn);
        }

        Assert.Contains("| confirmed | secondary | presumed | unknown |", page, StringComparison.Ordinal);
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
