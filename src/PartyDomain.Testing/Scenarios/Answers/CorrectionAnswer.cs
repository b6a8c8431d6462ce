namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>A single number that would make a statement right.</summary>
internal sealed record CorrectionAnswer(string Subject, string From, string? To);
