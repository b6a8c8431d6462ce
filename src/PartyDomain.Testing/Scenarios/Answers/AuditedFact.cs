using NodaTime;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>One questionable fact.</summary>
internal sealed record AuditedFact(int Position, string Fact, LocalDate On, ValueList<FindingAnswer> Findings);
