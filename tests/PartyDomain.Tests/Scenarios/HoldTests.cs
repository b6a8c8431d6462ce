using Xunit;

namespace PartyDomain.Tests.Scenarios;

/// <summary>Every scenario file of the repository holds. Mutation testing runs these of the scenario tests.</summary>
public sealed class HoldTests
{
    public static TheoryData<string> Files => [.. Cases.All];

    [Theory]
    [MemberData(nameof(Files))]
    public void TheScenarioHolds(string file) => Cases.Passes(File.ReadAllText(Path.Combine(Cases.Folder, file)));
}
