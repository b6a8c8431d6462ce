#!/usr/bin/env dotnet
#:project ../../src/PartyDomain.Testing/PartyDomain.Testing.csproj
#:property PublishAot=false
#:property GenerateDocumentationFile=false

// Runs scenario files: cases written as data. docs/guides/scenarios.md says how to write one.
//   dotnet run docs/samples/run-scenarios.cs -- [--explain] [--answers] [--lang vi|en] PATH…
// A PATH is a file, or a folder whose .json files are run. Prints a line a case, with what differs, and "N passed, N failed";
// gives 0 when all pass, 1 when one fails, 2 when nothing could be run. --explain adds findings with remedies and checklists,
// --answers the whole answer of every item as JSON.

using System.Text;
using PartyDomain;
using PartyDomain.Testing.Scenarios;
using PartyDomain.Texts;
using PartyDomain.Workflows;

Console.OutputEncoding = Encoding.UTF8;
var (language, explain, answers, paths) = ("vi", false, false, new List<string>());
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--explain":
            explain = true;
            break;
        case "--answers":
            answers = true;
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
        files.AddRange(Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
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
    return Usage(paths.Count == 0 ? "Give at least one file or folder." : "There are no .json files there.");
}

var texts = FindingFormatter.Shipped;
var (passed, failed) = (0, 0);
foreach (var path in files)
{
    if (Run(path))
    {
        passed++;
    }
    else
    {
        failed++;
    }
}

Console.WriteLine($"{passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;

bool Run(string path)
{
    string content;
    try
    {
        content = File.ReadAllText(path);
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException)
    {
        Console.WriteLine($"FAIL {path}: the file cannot be read: {e.Message}");
        return false;
    }

    var reading = ScenarioFile.Read(content);
    if (!reading.IsRead)
    {
        Console.WriteLine($"FAIL {path}: {reading.Problems.Count} problem(s) in the file");
        foreach (var problem in reading.Problems)
        {
            Console.WriteLine($"     {problem}");
        }

        return false;
    }

    var result = ScenarioRunner.Run(reading.File);
    Console.WriteLine($"{(result.Passed ? "ok  " : "FAIL")} {result.Id} {result.Title} ({result.Assertions.Count()} assertions)");
    foreach (var difference in result.Differences)
    {
        Console.WriteLine($"     {difference}");
    }

    foreach (var item in result.Items.Where(_ => explain || answers))
    {
        Show(item);
    }

    return result.Passed;
}

void Show(ScenarioItemResult item)
{
    Console.WriteLine($"     - {item.Name}");
    if (answers)
    {
        Console.WriteLine(item.Document);
    }

    if (!explain)
    {
        return;
    }

    foreach (var finding in item.Findings)
    {
        Describe(finding, "       ");
    }

    foreach (var step in item.Explanations.SelectMany(explanation => explanation.Steps))
    {
        var form = step.Form is null ? string.Empty : $", {step.Form}";
        var due = step.Deadline is { } deadline ? $", {texts.Date(deadline.DueOn, language)} ({step.WorkingDaysLeft})" : string.Empty;
        Console.WriteLine($"       * {texts.Term($"step.{step.Step}", language)} — {texts.Term(step.Actor, language)}{form}{due}");
        foreach (var requirement in step.Requirements.Where(requirement => requirement.Status != RequirementStatus.NotApplicable))
        {
            Console.WriteLine($"         {Mark(requirement.Status)} {texts.Term($"requirement.{requirement.Requirement}", language)}");
            foreach (var finding in requirement.Findings)
            {
                Describe(finding, "             ");
            }
        }
    }
}

void Describe(Finding finding, string indent)
{
    var citation = finding.Citation is null ? string.Empty : $" [{texts.Citation(finding.Citation, language)}]";
    Console.WriteLine($"{indent}{texts.Term(TermKey.Of(finding.Effect), language)}: {texts.Message(finding, language)}{citation}");
    Console.WriteLine($"{indent}  → {texts.Remedy(finding, language)}");
}

static string Mark(RequirementStatus status) => status switch
{
    RequirementStatus.Met => "[x]",
    RequirementStatus.NotMet => "[!]",
    RequirementStatus.Undetermined => "[?]",
    _ => "[ ]",
};

static int Usage(string problem)
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine("dotnet run docs/samples/run-scenarios.cs -- [--explain] [--answers] [--lang vi|en] PATH…");
    return 2;
}
