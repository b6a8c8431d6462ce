namespace PartyDomain.Registers;

/// <summary>A coverage unit whose cell ends.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Cell">The cell that served it.</param>
/// <param name="Successors">The organizations that go on in its place, if any.</param>
public sealed record UnitWithoutCell(CoverageUnitId Unit, OrganizationId Cell, ValueList<OrganizationId> Successors);
