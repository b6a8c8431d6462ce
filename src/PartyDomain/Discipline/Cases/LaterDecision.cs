using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Discipline.Cases;

/// <summary>A decision after the first one: on an appeal, or one that rectifies.</summary>
internal sealed record LaterDecision(LocalDate On, PartyBody By, AppealOutcome Outcome);
