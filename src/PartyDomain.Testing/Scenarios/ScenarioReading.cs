using System.Diagnostics.CodeAnalysis;

namespace PartyDomain.Testing.Scenarios;

/// <summary>What became of a scenario file: a scenario, or every problem found in it. Never half of each.</summary>
public sealed class ScenarioReading
{
    internal ScenarioReading(ScenarioFile? file, ValueList<ScenarioProblem> problems)
    {
        File = file;
        Problems = problems;
    }

    /// <summary>The scenario; null where there is a problem.</summary>
    public ScenarioFile? File { get; }

    /// <summary>All problems, in the order of the file.</summary>
    public ValueList<ScenarioProblem> Problems { get; }

    /// <summary>Whether the file was read.</summary>
    [MemberNotNullWhen(true, nameof(File))]
    public bool IsRead => Problems.Count == 0 && File is not null;
}
