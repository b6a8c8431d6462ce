namespace PartyDomain.Discipline.Violations;

/// <summary>An article of the catalogue.</summary>
/// <param name="Number">Its number in 69-QĐ/TW.</param>
/// <param name="Subject">Whose violations it names.</param>
/// <param name="Name">What they are about.</param>
/// <param name="Tiers">The tiers its clauses offer, lightest first.</param>
/// <param name="Entries">Its points in order.</param>
/// <param name="IsComplete">Whether every point is held.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Grade">How well it is evidenced.</param>
public sealed record ViolationArticle(
    int Number,
    ViolationSubject Subject,
    ViolationName Name,
    ValueList<PenaltyTier> Tiers,
    ValueList<ViolationEntry> Entries,
    bool IsComplete,
    Citation Citation,
    EvidenceGrade Grade)
{
    /// <summary>What changed its title; null where nothing did.</summary>
    public Citation? Amendment { get; init; }
}
