using PartyDomain.Organizations;

namespace PartyDomain.Discipline.Cases;

/// <summary>An office in a party organization.</summary>
/// <param name="Organization">The organization.</param>
/// <param name="Office">The office.</param>
public sealed record HeldOffice(OrganizationId Organization, PartyOffice Office);
