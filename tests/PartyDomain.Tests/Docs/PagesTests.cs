using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Transfers;
using PartyDomain.Membership.Restoration;
using PartyDomain.Membership.Seniority;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Workflows;
using Xunit;

namespace PartyDomain.Tests.Docs;

/// <summary>Keeps the pages true: every example on a page is code that compiles and runs as a test, every diagram is drawn from the step table.</summary>
public sealed partial class PagesTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Me())!, "..", "..", ".."));

    public static TheoryData<string, string> Examples => [.. Pages().SelectMany(page => Marked().Matches(File.ReadAllText(page))
        .Select(match => (Path.GetRelativePath(Root, page), match.Groups["name"].Value)))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_on_a_page_is_the_code_that_runs(string page, string name)
    {
        var onPage = Marked().Matches(File.ReadAllText(Path.Combine(Root, page))).Single(match => match.Groups["name"].Value == name).Groups["code"].Value;
        var sources = Directory.GetFiles(Path.Combine(Root, "tests", "PartyDomain.Tests", "Docs", "Examples"), "*.cs").Select(File.ReadAllText);
        var method = new Regex($@"public void {Regex.Escape(name)}\(\).*?// <example>\n(?<code>.*?)\s*// </example>", RegexOptions.Singleline | RegexOptions.IgnoreCase);
        var run = Assert.Single(sources.SelectMany(source => method.Matches(source))).Groups["code"].Value;
        Assert.Equal(Lines(run), Lines(onPage));
    }

    [Fact]
    public void The_pages_have_examples() => Assert.True(Examples.Count >= 6);

    [Fact]
    public void The_diagrams_on_the_page_are_drawn_from_the_step_tables()
    {
        var page = Path.Combine(Root, "docs", "guides", "workflows.md");
        (string Title, IEnumerable<StepDescription> Steps)[] workflows =
        [
            ("Admission", AdmissionSteps.Describe()),
            ("Probation", ProbationSteps.Describe()),
            ("Transfers", TransferSteps.Describe()),
            ("Exemptions", ExemptionSteps.Describe()),
            ("Leaving", LeavingSteps.Describe()),
            ("Badges", BadgeSteps.Describe()),
            ("Party cards and files", PaperSteps.Describe()),
            ("Organizations", LifecycleSteps.Describe()),
            ("Leadership", ElectionSteps.Describe()),
            ("Cases against members", Of(new PersonId("p"))),
            ("Cases against organizations", Of(new OrganizationId("o"))),
            ("Suspensions", SuspensionSteps.Describe()),
            ("Inspection and supervision", InspectionSteps.Describe()),
        ];
        var drawn = $"# Workflows\n\nDrawn from the step tables; `PARTYDOMAIN_APPROVE=1 dotnet test` draws them anew.\n" + string.Concat(workflows.Select(one => $"\n## {one.Title}\n\n```mermaid\n{StateDiagram.Mermaid(one.Steps)}```\n{Staying(one.Steps)}"));
        if (Environment.GetEnvironmentVariable("PARTYDOMAIN_APPROVE") == "1")
        {
            File.WriteAllText(page, drawn);
        }

        Assert.Equal(drawn, File.ReadAllText(page));
    }

    private static IEnumerable<StepDescription> Of(CaseSubject subject) => CaseSteps.Of(subject).Select(step => step.Describe());

    private static string Staying(IEnumerable<StepDescription> steps) =>
        steps.Where(step => step.To.Count == 0).Select(step => $"`{step.Id}`").ToList() is { Count: > 0 } ids ? $"\nWithout another state: {string.Join(", ", ids)}.\n" : string.Empty;

    private static IEnumerable<string> Pages() =>
        Directory.GetFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Root, "README.md"));

    private static List<string> Lines(string code) =>
        [.. code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal))];

    private static string Me([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"<!-- example: (?<name>\w+) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Marked();
}
