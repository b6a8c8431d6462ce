using PartyDomain.Json;
using PartyDomain.Reporting.Figures;
using PartyDomain.Tests.House;

namespace PartyDomain.Tests.Reporting.Figures;

/// <summary>The published articles and the seeds as files, and the verdict expected of each statement.</summary>
internal static class Articles
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "PartyDomain.Tests", "Reporting", "Figures", "articles");

    public static IReadOnlyDictionary<string, FigureArticle> All { get; } = Directory.EnumerateFiles(Folder, "*.json")
        .Select(file => PartyJson.Read<FigureArticle>(File.ReadAllText(file)).OrThrow())
        .ToDictionary(article => article.Id, StringComparer.Ordinal);

    public static IReadOnlyList<(string Article, int Statement, FigureJudgment Verdict)> Expected { get; } =
    [
        .. File.ReadAllLines(Path.Combine(Folder, "expected.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Select(cells => (cells[0], int.Parse(cells[1], null), Enum.GetValues<FigureJudgment>().Single(word => TermKey.Kebab(word.ToString()) == cells[2]))),
    ];

    public static FigureVerdict Verdict(string article, int statement) => FigureCheck.Check(All[article].Statements[statement]);
}
