namespace PartyDomain.Organizations.Lifecycle;

/// <summary>An organization that an act founds.</summary>
/// <param name="Id">Its identity, never used before.</param>
/// <param name="Attributes">What is said of it.</param>
public sealed record NewOrganization(OrganizationId Id, OrganizationAttributes Attributes);
