using PartyDomain.Organizations;

namespace PartyDomain.Registers;

/// <summary>A coverage unit in a register document.</summary>
/// <param name="Unit">Which.</param>
/// <param name="Events">Its facts, in the order in which they were learned.</param>
public sealed record CoverageUnitEntry(CoverageUnitId Unit, ValueList<CoverageUnitEvent> Events);
