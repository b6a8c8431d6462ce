namespace PartyDomain.Discipline.Violations;

/// <summary>One violation as the catalogue of a day knows it.</summary>
/// <param name="Code">Its code, the same under every regulation.</param>
/// <param name="Subject">Who commits it.</param>
/// <param name="Article">The article of the regulation in <paramref name="Citation"/>; null where it is not known.</param>
/// <param name="Clause">The clause; null where it is not known.</param>
/// <param name="Point">The letter as printed; null for a clause without letters, and where it is not known.</param>
/// <param name="Status">Whether it has a tier.</param>
/// <param name="Tier">The tier of its clause; null where it has none.</param>
/// <param name="Name">A short name.</param>
/// <param name="Steps">The ways to a tier, lightest first; none where it has no tier.</param>
/// <param name="IsLadderKnown">Whether <paramref name="Steps"/> are all there are; otherwise the rest was not seen.</param>
/// <param name="Citation">Where it stands. Under a regulation that was not seen, the predecessor's point.</param>
/// <param name="Grade">How well it is evidenced.</param>
public sealed record ViolationEntry(
    ViolationCode Code,
    ViolationSubject Subject,
    int? Article,
    int? Clause,
    string? Point,
    ViolationStatus Status,
    PenaltyTier? Tier,
    ViolationName Name,
    ValueList<LadderStep> Steps,
    bool IsLadderKnown,
    Citation Citation,
    EvidenceGrade Grade)
{
    /// <summary>What changed its wording, or ended its being considered; null where nothing did.</summary>
    public Citation? Amendment { get; init; }

    /// <summary>Whether what ended its being considered also undoes decisions made before; null where nothing ended it.</summary>
    public bool? IsRetroactive { get; init; }

    /// <summary>The point that covers an act named by a word; null for a point itself.</summary>
    public ViolationCode? CoveredBy { get; init; }
}
