using NodaTime;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Why one person does not move on.</summary>
internal sealed record StalledPerson(OrganizationId? Cell, StallReason Reason, LocalDate LastFactOn);
