using PartyDomain.Discipline.Cases;

namespace PartyDomain.Registers;

/// <summary>The evidence a register gives for an act in a disciplinary case, and what it could not give.</summary>
/// <param name="Evidence">The evidence, as of the day of the act.</param>
/// <param name="Missing">What is missing or was assumed: open where the register does not know, a note where the host may know better.</param>
public sealed record CaseEvidenceAnswer(CaseEvidence Evidence, ValueList<Finding> Missing);
