using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Makes the roster of a body for the day of an act.</summary>
internal delegate Roster RosterSource(OrganizationId organization, PartyBody body, LocalDate on);
