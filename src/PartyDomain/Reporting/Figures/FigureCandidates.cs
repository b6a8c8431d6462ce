namespace PartyDomain.Reporting.Figures;

/// <summary>The whole numbers that one number of a statement, printed or not, can be.</summary>
/// <param name="Subject">The number, as its path in the statement, for example <c>denominator</c>.</param>
/// <param name="Numbers">The whole numbers.</param>
public sealed record FigureCandidates(string Subject, WholeNumbers Numbers);
