using System.Diagnostics.CodeAnalysis;

namespace PartyDomain.Json;

/// <summary>What became of a document: a value, or every problem found in it. Never half of each.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value; <c>default</c> where there is a problem.</param>
/// <param name="Problems">All problems, in the order of the document; empty where the value was read.</param>
public sealed record JsonResult<T>(T? Value, ValueList<JsonProblem> Problems)
{
    /// <summary>Whether the document was read.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsRead => Problems.Count == 0;

    /// <summary>Gives the value, for a caller that cannot go on without it.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">There are problems; the message lists them.</exception>
    public T OrThrow() => IsRead
        ? Value
        : throw new FormatException(string.Join('\n', Problems.Select(problem => $"{problem.Path} ({problem.Line}:{problem.Column}): {problem.Message}")));
}
