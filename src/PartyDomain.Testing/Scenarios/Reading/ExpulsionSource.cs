using NodaTime;
using PartyDomain.Membership.Leaving;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Makes what a case says of the expulsion of a person, as of a day.</summary>
internal delegate ExpulsionEvidence ExpulsionSource(PersonId person, LocalDate asOf);
