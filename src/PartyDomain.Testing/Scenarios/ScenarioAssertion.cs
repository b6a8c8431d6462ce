namespace PartyDomain.Testing.Scenarios;

/// <summary>One thing a scenario asserts, and what came of it.</summary>
/// <param name="Path">Where the expectation stands in the file, for example <c>$.when[0].then.outcome</c>.</param>
/// <param name="Expected">What was expected, as JSON.</param>
/// <param name="Actual">What the library answered, as JSON.</param>
/// <param name="Passed">Whether the two agree.</param>
public sealed record ScenarioAssertion(string Path, string Expected, string Actual, bool Passed)
{
    /// <summary>Writes the path with both sides.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => $"{Path}: expected {Expected}, got {Actual}";
}
