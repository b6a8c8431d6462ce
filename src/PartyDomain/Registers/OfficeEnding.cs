using PartyDomain.Organizations;

namespace PartyDomain.Registers;

/// <summary>An office that ends with its organization.</summary>
/// <param name="Organization">The organization.</param>
/// <param name="Term">The office and who holds it.</param>
public sealed record OfficeEnding(OrganizationId Organization, OfficeTerm Term);
