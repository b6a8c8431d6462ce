using PartyDomain.Membership.Badges;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>How early each badge may come on a day, and the next award day.</summary>
internal sealed record BadgeLimitsAnswer(ValueList<EarlyLimit> Limits, NodaTime.LocalDate? Round);
