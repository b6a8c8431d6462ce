namespace PartyDomain.Workflows;

/// <summary>How one requirement of an open step stands on a day.</summary>
/// <param name="Requirement">The id of the requirement.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Findings">What is wrong or missing, each with its remedy.</param>
/// <param name="Basis">The provisions it rests on.</param>
public sealed record RequirementExplanation(
    string Requirement,
    RequirementStatus Status,
    ValueList<Finding> Findings,
    ValueList<BasisEntry> Basis);
