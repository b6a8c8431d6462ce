using NodaTime;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Party seniority: the day it counts from, the completed years, and the completed months in all; null for anybody but a full member.</summary>
internal sealed record SeniorityAnswer(LocalDate? From, int? Years, int? Months);
