using NodaTime;
using PartyDomain.Membership;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Says what the registers say of a member on the day of an act.</summary>
internal delegate MemberEvidence MemberSource(LocalDate on);
