using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>What an organization was from a day on, until its next version.</summary>
/// <param name="From">The first day.</param>
/// <param name="Attributes">What is said of it; null from the day on which it ended.</param>
public sealed record OrganizationVersion(LocalDate From, OrganizationAttributes? Attributes);
