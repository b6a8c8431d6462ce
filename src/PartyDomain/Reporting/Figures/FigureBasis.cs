namespace PartyDomain.Reporting.Figures;

/// <summary>What one number of a ratio is taken from, where the two differ or may differ.</summary>
/// <param name="AsOf">The day or period of the number.</param>
/// <param name="Cohort">Whom it counts, in the words of the article, for example those trained in a year.</param>
public sealed record FigureBasis(FigureTime? AsOf = null, string? Cohort = null);
