namespace PartyDomain.Reporting.Forms;

/// <summary>Something that does not fit in a filled form.</summary>
/// <param name="ProblemKind">What.</param>
/// <param name="Row">The code of the row.</param>
/// <param name="Column">The code of the column.</param>
/// <param name="Period">The period.</param>
/// <param name="Expected">The number that would fit, or the largest one; null of a ratio.</param>
/// <param name="Found">The number that stands there; null of a ratio.</param>
public sealed record FormProblem(FormProblemKind ProblemKind, string Row, string Column, FormPeriod Period, long? Expected, long? Found);
