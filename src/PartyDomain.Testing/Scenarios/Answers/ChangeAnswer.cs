using PartyDomain.Organizations;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What happened to one organization.</summary>
internal sealed record ChangeAnswer(OrganizationId Organization, OrganizationEvent Event);
