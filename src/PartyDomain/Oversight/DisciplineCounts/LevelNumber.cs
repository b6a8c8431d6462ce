namespace PartyDomain.Oversight.DisciplineCounts;

/// <summary>How many decisions there are of one level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Count">The number.</param>
public sealed record LevelNumber(DisciplineLevel Level, int Count);
