#!/usr/bin/env dotnet
#:project ../../src/PartyDomain/PartyDomain.csproj
#:property PublishAot=false
#:property GenerateDocumentationFile=false

// Judges the figures of articles and reports, written as data. docs/guides/figures.md says how to write them.
//   dotnet run docs/samples/check-figures.cs -- [--lang vi|en] [--json] FILE…
// A FILE holds one article, a list of articles, or an article a line; a folder stands for its .json and .jsonl files. Prints a block
// an article and "N consistent, N inconsistent, N not verifiable"; gives 0 when nothing is inconsistent, 1 when something is, 2 when
// an input cannot be read. --json prints the whole report of each article, one a line.

using System.Text;
using PartyDomain;
using PartyDomain.Json;
using PartyDomain.Reporting.Figures;
using PartyDomain.Texts;

const string HowTo = """
    dotnet run docs/samples/check-figures.cs -- [--lang vi|en] [--json] FILE…
    A FILE holds articles as docs/guides/figures.md describes them; docs/samples/figures has examples. A folder stands for its files.
    --lang en prints English, --json each report as a line of JSON. Lines that begin with ? are corrections: one number each.
    Gives 0 when nothing is inconsistent, 1 when something is, 2 when an input cannot be read.
    """;

Console.OutputEncoding = Encoding.UTF8;
var (language, asJson, paths) = ("vi", false, new List<string>());
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--help" or "-h":
            Console.WriteLine(HowTo);
            return 0;
        case "--json":
            asJson = true;
            break;
        case "--lang" when i + 1 < args.Length && args[i + 1] is "vi" or "en":
            language = args[++i];
            break;
        case var path when path.StartsWith('-'):
            return Usage($"'{path}' is not an option here, or lacks its value: vi or en for --lang.");
        case var path:
            paths.Add(path);
            break;
    }
}

var files = new List<string>();
foreach (var path in paths)
{
    if (Directory.Exists(path))
    {
        files.AddRange(Directory.EnumerateFiles(path, "*.json*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".json" or ".jsonl").Order(StringComparer.Ordinal));
    }
    else if (File.Exists(path))
    {
        files.Add(path);
    }
    else
    {
        return Usage($"There is no file or folder '{path}'.");
    }
}

if (files.Count == 0)
{
    return Usage(paths.Count == 0 ? "Give at least one file or folder." : "There are no .json or .jsonl files there.");
}

var (articles, problems) = (new List<FigureArticle>(), 0);
foreach (var file in files)
{
    Read(file);
}

if (problems > 0)
{
    Console.Error.WriteLine($"{problems} problem(s); nothing was judged.");
    return 2;
}

var texts = FindingFormatter.Shipped;
var reports = articles.ConvertAll(FigureCheck.Check);
foreach (var (article, report) in articles.Zip(reports))
{
    if (asJson)
    {
        Console.WriteLine(PartyJson.Write(report));
    }
    else
    {
        Show(article, report);
    }
}

var counts = Enum.GetValues<FigureJudgment>().ToDictionary(judgment => judgment, judgment => reports.Sum(report => report.Count(judgment)));
var summary = $"{counts[FigureJudgment.Consistent]} consistent, {counts[FigureJudgment.Inconsistent]} inconsistent, {counts[FigureJudgment.NotVerifiable]} not verifiable";
(asJson ? Console.Error : Console.Out).WriteLine(summary);
return counts[FigureJudgment.Inconsistent] == 0 ? 0 : 1;

void Read(string file)
{
    string content;
    try
    {
        content = File.ReadAllText(file);
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException)
    {
        Problem(file, $"the file cannot be read: {e.Message}");
        return;
    }

    // Several lines that each begin an object are JSON lines.
    var lines = content.Split('\n');
    var filled = lines.Count(line => !string.IsNullOrWhiteSpace(line));
    if (filled > 1 && lines.All(line => string.IsNullOrWhiteSpace(line) || line.TrimStart().StartsWith('{')) && !IsOne(content))
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                var line = PartyJson.Read<FigureArticle>(lines[i]);
                Take(file, i, line.IsRead ? [line.Value] : [], line.Problems);
            }
        }
    }
    else if (content.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("["))
    {
        var list = PartyJson.ReadList<FigureArticle>(content);
        Take(file, 0, list.IsRead ? list.Value : [], list.Problems);
    }
    else
    {
        var one = PartyJson.Read<FigureArticle>(content);
        Take(file, 0, one.IsRead ? [one.Value] : [], one.Problems);
    }
}

static bool IsOne(string content) => PartyJson.Read<FigureArticle>(content).Problems.All(problem => problem.Code != JsonProblemCode.Malformed);

void Take(string file, int linesBefore, IEnumerable<FigureArticle> read, ValueList<JsonProblem> found)
{
    articles.AddRange(read);
    foreach (var problem in found)
    {
        Problem(file, $"{linesBefore + problem.Line}:{problem.Column} {problem.Path} [{problem.Code}] {problem.Message}");
    }
}

void Problem(string file, string text)
{
    problems++;
    Console.Error.WriteLine($"{file}: {text}");
}

void Show(FigureArticle article, FigureReport report)
{
    Console.WriteLine($"{article.Id}{(article.Place is null ? string.Empty : $" — {article.Place}")}");
    for (var i = 0; i < report.Verdicts.Count; i++)
    {
        var (statement, verdict) = (article.Statements[i], report.Verdicts[i]);
        Console.WriteLine($"  {Mark(verdict.Judgment)} {i + 1}. {PartyJson.KindOf(statement)}{(statement.Label is null ? string.Empty : $": {statement.Label}")} — {texts.Term(TermKey.Of(verdict.Judgment), language)}");
        foreach (var value in verdict.Computed)
        {
            Console.WriteLine($"        {texts.Term(TermKey.Of(value.Quantity), language)} = {texts.Number(value.Value, value.To, language)}");
        }

        foreach (var finding in verdict.Findings)
        {
            Describe(finding);
        }

        foreach (var correction in verdict.Corrections)
        {
            Console.WriteLine($"        ? {Named(correction.Subject)}: {texts.Number(correction.From, correction.To, language)}");
        }
    }

    foreach (var finding in report.Remarks)
    {
        Console.Write("  [*]");
        Describe(finding);
    }

    Console.WriteLine();
}

// A number of a statement in words: a part by its name, any other by its term.
string Named(string subject)
{
    var part = subject.IndexOf("['", StringComparison.Ordinal);
    return part < 0
        ? texts.Term($"figure-member.{string.Concat(subject.Select(letter => char.IsAsciiLetterUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{letter}"))}", language)
        : $"“{subject[(part + 2)..^2]}”";
}

void Describe(Finding finding)
{
    Console.WriteLine($"        {texts.Message(finding, language)} [{finding.Code}]");
    Console.WriteLine($"          → {texts.Remedy(finding, language)}");
}

static string Mark(FigureJudgment judgment) => judgment switch
{
    FigureJudgment.Consistent => "[=]",
    FigureJudgment.Inconsistent => "[!]",
    _ => "[?]",
};

static int Usage(string problem)
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine(HowTo);
    return 2;
}
