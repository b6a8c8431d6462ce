namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>A number of working days; null outside the calendar.</summary>
internal sealed record WorkingDaysAnswer(int? Count);
