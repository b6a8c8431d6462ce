namespace PartyDomain.Testing.Registers;

/// <summary>A village, residential group or health station of a fictitious district.</summary>
/// <param name="Id">The unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Within">The party organization of its commune.</param>
/// <param name="Cell">The cell that serves it; null where none does.</param>
/// <param name="IsTownship">Whether it lies in a township.</param>
internal sealed record VillagePlan(CoverageUnitId Id, string Name, OrganizationId Within, OrganizationId? Cell, bool IsTownship);
