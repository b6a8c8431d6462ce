using PartyDomain.Membership;
using PartyDomain.Rulebooks;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>What a scenario starts from.</summary>
internal sealed record Given(Law Law, Surroundings Surroundings, MembershipRecord Record, GivenRegister? Register, GivenDiscipline Discipline);
