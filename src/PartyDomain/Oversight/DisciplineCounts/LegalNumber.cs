namespace PartyDomain.Oversight.DisciplineCounts;

/// <summary>How many decisions there are of one handling.</summary>
/// <param name="Legal">The handling.</param>
/// <param name="Count">The number.</param>
public sealed record LegalNumber(LegalHandling Legal, int Count);
