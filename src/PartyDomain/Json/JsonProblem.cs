namespace PartyDomain.Json;

/// <summary>Something wrong in a document.</summary>
/// <remarks>The message never repeats a text of the document: documents hold sensitive data.</remarks>
/// <param name="Path">Where, as a path from the root <c>$</c>, for example <c>$.ballot.votesFor</c> or <c>$[3].on</c>.</param>
/// <param name="Code">What, as one of <see cref="JsonProblemCode"/>.</param>
/// <param name="Message">What to do about it, in plain English.</param>
/// <param name="Line">The line, counted from 1; null where no place can be named.</param>
/// <param name="Column">The column in characters, counted from 1; null where no place can be named.</param>
public sealed record JsonProblem(string Path, string Code, string Message, long? Line, long? Column);
