namespace PartyDomain.Discipline.Violations;

/// <summary>What the regulation understands by a consequence of a certain weight.</summary>
/// <remarks>69-QĐ/TW, 3.4 for organizations, 3.5 for members.</remarks>
/// <param name="Subject">Whose list it stands in.</param>
/// <param name="Severity">The word.</param>
/// <param name="Meaning">What it means, in short.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Grade">How well it is evidenced.</param>
public sealed record SeverityDefinition(
    ViolationSubject Subject,
    ConsequenceSeverity Severity,
    ViolationName Meaning,
    Citation Citation,
    EvidenceGrade Grade);
