namespace PartyDomain.Organizations;

/// <summary>A line of <see cref="OrganizationCounts"/>.</summary>
/// <param name="Role">The role.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Sector">The sector.</param>
/// <param name="Count">How many.</param>
public sealed record OrganizationCount(TierRole Role, OrganizationKind Kind, OrganizationSector Sector, int Count);
