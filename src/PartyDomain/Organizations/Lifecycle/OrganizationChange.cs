namespace PartyDomain.Organizations.Lifecycle;

/// <summary>What an act does to one organization.</summary>
/// <param name="Organization">Which.</param>
/// <param name="Happened">The fact to add to its history.</param>
public sealed record OrganizationChange(OrganizationId Organization, OrganizationEvent Happened);
