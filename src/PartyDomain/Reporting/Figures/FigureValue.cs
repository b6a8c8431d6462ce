namespace PartyDomain.Reporting.Figures;

/// <summary>A value computed from the numbers of a statement.</summary>
/// <param name="Quantity">What it is.</param>
/// <param name="Value">The value, rounded half up to at most four decimals; with <paramref name="To"/>, the least it can be.</param>
/// <param name="To">The most it can be, where a number of the statement has a wording and is a range itself.</param>
public sealed record FigureValue(FigureQuantity Quantity, PublishedNumber Value, PublishedNumber? To = null);
