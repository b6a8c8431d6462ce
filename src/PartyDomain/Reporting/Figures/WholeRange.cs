namespace PartyDomain.Reporting.Figures;

/// <summary>Whole numbers that follow one another.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last; null where there is no end.</param>
public sealed record WholeRange(long First, long? Last);
