namespace PartyDomain.Membership.Admission;

/// <summary>A person of the CV and the ground on which that person counts as verified.</summary>
/// <param name="Relation">Who it is.</param>
/// <param name="Basis">The ground.</param>
public sealed record VerifiedPerson(Relation Relation, VerificationBasis Basis);
