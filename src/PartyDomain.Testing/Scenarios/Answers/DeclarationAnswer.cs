using PartyDomain.Membership.Admission;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Who is declared and who is verified. Whether the relation asked for is among them is null where nothing is known, or none was asked for.</summary>
internal sealed record DeclarationAnswer(
    ValueList<Relation> Declared,
    bool? IsDeclared,
    Citation? DeclaredCitation,
    EvidenceGrade DeclaredGrade,
    ValueList<Relation> Verified,
    bool? IsVerified,
    Citation? VerifiedCitation,
    EvidenceGrade VerifiedGrade);
