namespace PartyDomain.Testing.Scenarios;

/// <summary>Something wrong in a scenario file, with what to do about it.</summary>
/// <param name="Path">Where, as a path from the root <c>$</c>, for example <c>$.when[0].ballot</c>.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
/// <param name="Line">The line, counted from 1; null where no place can be named.</param>
/// <param name="Column">The column, counted from 1; null where no place can be named.</param>
public sealed record ScenarioProblem(string Path, string Message, long? Line, long? Column)
{
    /// <summary>Writes place, path and message.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => Line is null ? $"{Path}: {Message}" : $"line {Line}, column {Column}, {Path}: {Message}";
}
