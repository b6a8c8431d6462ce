using PartyDomain.Testing.Scenarios;
using PartyDomain.Tests.House;
using Xunit;

namespace PartyDomain.Tests.Scenarios;

/// <summary>Finds and runs scenario files of the repository.</summary>
internal static class Cases
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "PartyDomain.Tests", "Scenarios", "cases");

    public static string Guide => File.ReadAllText(Path.Combine(Repository.Root, "docs", "guides", "scenarios.md"));

    public static IEnumerable<string> All => Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public static ScenarioResult Run(string json)
    {
        var reading = ScenarioFile.Read(json);
        Assert.True(reading.IsRead, string.Join('\n', reading.Problems));
        return ScenarioRunner.Run(reading.File);
    }

    public static void Passes(string json)
    {
        var result = Run(json);
        Assert.NotEmpty(result.Assertions);
        Assert.True(result.Passed, string.Join('\n', result.Differences));
    }
}
