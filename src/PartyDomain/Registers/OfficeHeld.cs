using PartyDomain.Organizations;

namespace PartyDomain.Registers;

/// <summary>One office of a person in one organization.</summary>
/// <param name="Organization">The organization.</param>
/// <param name="Term">The office, and how and when the person came to it.</param>
public sealed record OfficeHeld(OrganizationId Organization, OfficeTerm Term);
