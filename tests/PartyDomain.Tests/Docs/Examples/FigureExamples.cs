using PartyDomain.Json;
using PartyDomain.Reporting.Figures;
using PartyDomain.Texts;
using PartyDomain.Tests.House;
using Xunit;

namespace PartyDomain.Tests.Docs.Examples;

/// <summary>The example of figures.md; a test compares it with the page.</summary>
public sealed class FigureExamples
{
    [Fact]
    public void CheckFigures()
    {
        var path = Path.Combine(Repository.Root, "docs", "samples", "figures", "a-commune.json");
        // <example>
        var article = PartyJson.Read<FigureArticle>(File.ReadAllText(path)).OrThrow();
        var report = FigureCheck.Check(article);
        foreach (var finding in report.Verdicts.SelectMany(verdict => verdict.Findings).Concat(report.Remarks))
        {
            Console.WriteLine($"{finding.Subject}: {FindingFormatter.Shipped.Message(finding, "en")}");
        }
        // </example>
        Assert.Equal(0, report.Count(FigureJudgment.Inconsistent));
    }
}
