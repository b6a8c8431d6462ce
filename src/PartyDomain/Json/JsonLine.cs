namespace PartyDomain.Json;

/// <summary>One line of a list that holds one document a line.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Line">The line in the file, counted from 1, blank lines among them.</param>
/// <param name="Result">The value, or every problem on this line. The problems carry the line and column of the file.</param>
public sealed record JsonLine<T>(long Line, JsonResult<T> Result);
