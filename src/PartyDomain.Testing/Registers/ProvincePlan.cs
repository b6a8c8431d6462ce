using PartyDomain.Organizations;

namespace PartyDomain.Testing.Registers;

/// <summary>An organization of a fictitious province as it is before the reform.</summary>
/// <param name="Id">Which.</param>
/// <param name="Attributes">What is said of it.</param>
/// <param name="Weight">How large a cell is beside others; zero for party organizations.</param>
internal sealed record ProvincePlan(OrganizationId Id, OrganizationAttributes Attributes, int Weight);
