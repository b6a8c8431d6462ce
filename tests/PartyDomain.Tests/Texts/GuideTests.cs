using System.Text;
using PartyDomain.Tests.House;
using Xunit;

namespace PartyDomain.Tests.Texts;

/// <summary>
/// <c>docs/findings.md</c> and the second half of <c>docs/glossary.md</c> are written from the texts. With PARTYDOMAIN_APPROVE=1 they are
/// written anew; otherwise they must already say what the texts say.
/// </summary>
public sealed class GuideTests
{
    private const string Begin = "<!-- Written from the texts by the tests; do not edit below. PARTYDOMAIN_APPROVE=1 dotnet test writes it anew. -->\n";

    private static readonly Dictionary<string, string> Areas = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["admission"] = "Admission",
        ["audit"] = "Audit of recorded facts",
        ["badge"] = "Badges",
        ["baseline"] = "Members taken over",
        ["calendar"] = "Calendar",
        ["card"] = "Party cards",
        ["coverage"] = "Coverage",
        ["election"] = "Congresses, elections, appointments, meetings",
        ["discipline-count"] = "Counts of discipline",
        ["discipline"] = "Discipline",
        ["disclosure"] = "Hidden figures",
        ["dues"] = "Dues",
        ["evaluation"] = "Yearly evaluation",
        ["evidence"] = "Evidence",
        ["exemption"] = "Exemption",
        ["figures"] = "Figures",
        ["file"] = "Files of members",
        ["formation"] = "Formation",
        ["inspection"] = "Inspection and supervision",
        ["law"] = "Law",
        ["leaving"] = "End of membership, and its return",
        ["lifecycle"] = "Acts on organizations",
        ["membership"] = "Admission and probation alike",
        ["organizations"] = "Organizations",
        ["probation"] = "Probation",
        ["readmission"] = "Re-admission",
        ["report"] = "Reports",
        ["restoration"] = "Questions of party membership",
        ["seniority"] = "Party seniority",
        ["targets"] = "Targets",
        ["registers"] = "Registers",
        ["transfer"] = "Transfers",
        ["vote"] = "Votes",
        ["workflow"] = "Order of acts",
    };

    [Fact]
    public void The_list_of_findings_says_what_the_texts_say() => Check("findings.md", Findings());

    [Fact]
    public void The_glossary_says_what_the_texts_say() => Check("glossary.md", Glossary());

    private static string Findings()
    {
        var vietnamese = ShippedTexts.Vietnamese.Findings.ToDictionary(StringComparer.Ordinal);
        var result = new StringBuilder(Begin);
        foreach (var area in ShippedTexts.English.Findings.GroupBy(finding => finding.Key.Split('.')[0], StringComparer.Ordinal))
        {
            result.Append($"\n## {Areas[area.Key]}\n\n| Code | Effect | English | Tiếng Việt |\n|---|---|---|---|\n");
            foreach (var (code, (message, remedy)) in area)
            {
                var effects = FindingTable.Rows[code].Effects;
                result.Append($"| `{code}` | {(effects.Count == 0 ? "not given yet" : string.Join(", ", effects))} | {message}<br>→ {remedy} | {vietnamese[code].Message}<br>→ {vietnamese[code].Remedy} |\n");
            }
        }

        return result.ToString();
    }

    private static string Glossary()
    {
        var (vietnamese, english) = (ShippedTexts.Vietnamese.Terms.ToDictionary(StringComparer.Ordinal), ShippedTexts.English.Terms.ToDictionary(StringComparer.Ordinal));
        var result = new StringBuilder(Begin);
        foreach (var (heading, keys) in ShippedTexts.Terms)
        {
            result.Append($"\n### {heading}\n\n| Key | Tiếng Việt | English |\n|---|---|---|\n");
            foreach (var key in keys)
            {
                result.Append($"| `{key}` | {vietnamese[key]} | {english[key]} |\n");
            }
        }

        return result.ToString();
    }

    // What stands above the mark is written by hand and kept.
    private static void Check(string name, string written)
    {
        var path = Path.Combine(Repository.Root, "docs", name);
        var present = File.ReadAllText(path).ReplaceLineEndings("\n");
        var mark = present.IndexOf(Begin, StringComparison.Ordinal);
        Assert.True(mark >= 0, $"docs/{name} lacks its mark: {Begin}");
        var expected = present[..mark] + written;
        if (Environment.GetEnvironmentVariable("PARTYDOMAIN_APPROVE") == "1")
        {
            File.WriteAllText(path, expected);
            return;
        }

        Assert.True(expected == present, $"docs/{name} no longer says what the texts say. Run PARTYDOMAIN_APPROVE=1 dotnet test and read the change.\n{Approved.Difference(present, expected)}");
    }
}
