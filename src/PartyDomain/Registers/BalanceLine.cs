namespace PartyDomain.Registers;

/// <summary>How many members came and went for one reason.</summary>
/// <param name="MovementKind">The reason.</param>
/// <param name="Increases">How many came.</param>
/// <param name="Decreases">How many went.</param>
public sealed record BalanceLine(MovementKind MovementKind, long Increases, long Decreases);
