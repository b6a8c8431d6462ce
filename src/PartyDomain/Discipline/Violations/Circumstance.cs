namespace PartyDomain.Discipline.Violations;

/// <summary>A circumstance that lightens a measure or makes it heavier.</summary>
/// <remarks>69-QĐ/TW, 5 and 6. The texts do not say by how much: no number of circumstances moves a violation to another tier by itself.</remarks>
/// <param name="Code">Its code, by the numbers of 69-QĐ/TW.</param>
/// <param name="Subject">Whose violations it weighs on.</param>
/// <param name="Kind">Which way, and whether it may or must be weighed.</param>
/// <param name="Name">A short name.</param>
/// <param name="Citation">Where it stands. Under a regulation that was not seen, the predecessor's point.</param>
/// <param name="Grade">How well it is evidenced.</param>
public sealed record Circumstance(
    ViolationCode Code,
    ViolationSubject Subject,
    CircumstanceKind Kind,
    ViolationName Name,
    Citation Citation,
    EvidenceGrade Grade)
{
    /// <summary>Whether the text says that it must be weighed; otherwise it may be.</summary>
    public bool MustBeWeighed => Kind == CircumstanceKind.Aggravating;

    /// <summary>What changed its wording; null where nothing did.</summary>
    public Citation? Amendment { get; init; }
}
