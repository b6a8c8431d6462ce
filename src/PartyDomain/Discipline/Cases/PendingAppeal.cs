using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Discipline.Cases;

/// <summary>An appeal that is not resolved yet.</summary>
/// <param name="FiledOn">The day of filing.</param>
/// <param name="To">The body addressed.</param>
/// <param name="ResolveDue">By when it is resolved; null where no limit is known.</param>
public sealed record PendingAppeal(LocalDate FiledOn, PartyBody To, Deadline? ResolveDue);
