using PartyDomain.Organizations;

namespace PartyDomain.Registers;

/// <summary>An organization in a register document.</summary>
/// <param name="Organization">Which.</param>
/// <param name="Events">Its facts, in the order in which they were learned.</param>
public sealed record OrganizationEntry(OrganizationId Organization, ValueList<OrganizationEvent> Events);
