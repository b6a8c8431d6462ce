namespace PartyDomain.Reporting.Statistics;

/// <summary>How many members came and went for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Increases">How many came.</param>
/// <param name="Decreases">How many went.</param>
public sealed record MovementLine(MovementReason Reason, long Increases, long Decreases);
