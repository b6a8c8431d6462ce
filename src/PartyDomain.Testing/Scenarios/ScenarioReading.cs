using System.Diagnostics.CodeAnalysis;

namespace PartyDomain.Testing.Scenarios;

/// <summary>What became of a scenario file: a scenario, or every problem found in it. Never half of each.</summary>
/// <param name="File">The scenario; null where there is a problem.</param>
/// <param name="Problems">All problems, in the order of the file.</param>
public sealed record ScenarioReading(ScenarioFile? File, ValueList<ScenarioProblem> Problems)
{
    /// <summary>Whether the file was read.</summary>
    [MemberNotNullWhen(true, nameof(File))]
    public bool IsRead => Problems.Count == 0 && File is not null;
}
