namespace PartyDomain.Oversight.DisciplineCounts;

/// <summary>How many decisions there are of one content.</summary>
/// <param name="Content">The content.</param>
/// <param name="Count">The number.</param>
public sealed record ContentNumber(DisciplineContent Content, int Count);
