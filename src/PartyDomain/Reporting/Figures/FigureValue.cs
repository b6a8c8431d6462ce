namespace PartyDomain.Reporting.Figures;

/// <summary>A value computed from the numbers of a statement.</summary>
/// <param name="Quantity">What it is.</param>
/// <param name="Value">The value, rounded half up to at most four decimals. It is computed from the printed numbers as if they were exact.</param>
public sealed record FigureValue(FigureQuantity Quantity, PublishedNumber Value);
