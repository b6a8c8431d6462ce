namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What is wrong in a register; whether nothing of it prevents that it is used.</summary>
internal sealed record RegisterAuditAnswer(bool Usable, int Count, ValueList<FindingAnswer> Findings);
