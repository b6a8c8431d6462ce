using PartyDomain.Organizations;

namespace PartyDomain.Registers;

/// <summary>A power above its tier that ends with the organization that had it.</summary>
/// <param name="Organization">The organization.</param>
/// <param name="Term">The power.</param>
public sealed record PowerEnding(OrganizationId Organization, PowerTerm Term);
