namespace PartyDomain.Organizations.Lifecycle;

/// <summary>Where an organization goes whose parent ends or is split.</summary>
/// <param name="Organization">The organization directly below.</param>
/// <param name="To">The organization directly above it from now on.</param>
public sealed record OrganizationHandover(OrganizationId Organization, OrganizationId To);
