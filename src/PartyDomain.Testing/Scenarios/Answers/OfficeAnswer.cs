using NodaTime;
using PartyDomain.Organizations;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>One office of a person.</summary>
internal sealed record OfficeAnswer(OrganizationId Organization, PartyOffice Office, OfficeSelection Selection, LocalDate Since);
