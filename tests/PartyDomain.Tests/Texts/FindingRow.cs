namespace PartyDomain.Tests.Texts;

/// <summary>One code: what it can do to an outcome, and its arguments by name with the method of <see cref="Arg"/> that makes them.</summary>
internal sealed record FindingRow(string Code, IReadOnlyList<FindingEffect> Effects, IReadOnlyDictionary<string, string> Arguments);
