using System.Text.Json;
using PartyDomain.Testing.Scenarios;
using Xunit;

namespace PartyDomain.Tests.Scenarios;

/// <summary>A scenario file is named after its id, and nothing it expects can be changed unnoticed.</summary>
public sealed class CasesTests
{
    public static TheoryData<string> Files => [.. Cases.All];

    [Theory]
    [MemberData(nameof(Files))]
    public void TheFileIsNamedAfterItsId(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Cases.Folder, file)));
        Assert.Equal(Path.GetFileNameWithoutExtension(file), document.RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public void TheSameFileGivesTheSameResult()
    {
        var text = File.ReadAllText(Path.Combine(Cases.Folder, "worked", "W14.json"));
        Assert.Equal(Cases.Run(text), Cases.Run(text));
    }

    // A scenario that cannot fail proves nothing: turn each expectation around and see it fail.
    [Theory]
    [MemberData(nameof(Files))]
    public void EveryExpectedLeafIsAsserted(string file)
    {
        var text = File.ReadAllText(Path.Combine(Cases.Folder, file));
        foreach (var (changed, path) in Spoiled.Of(text))
        {
            var reading = ScenarioFile.Read(changed);
            Assert.False(reading.IsRead && ScenarioRunner.Run(reading.File).Passed, $"{path} can be changed without a difference.");
        }
    }
}
