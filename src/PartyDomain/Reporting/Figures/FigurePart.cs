namespace PartyDomain.Reporting.Figures;

/// <summary>A named number that belongs to a statement: a part of a sum, a unit's plan, one of several shares.</summary>
/// <param name="Name">What it counts, in the words of the article.</param>
/// <param name="Value">The number as printed.</param>
public sealed record FigurePart(string Name, PublishedNumber Value);
