namespace PartyDomain.Discipline.Violations;

/// <summary>A violation with everything the catalogue of a day says around it.</summary>
/// <param name="Entry">The violation.</param>
/// <param name="Article">Its article; null where the article is not held.</param>
/// <param name="Offered">The tiers that can be reached from it, lightest first.</param>
/// <param name="Circumstances">What may or must be weighed, for its subject.</param>
public sealed record ViolationGuide(ViolationEntry Entry, ViolationArticle? Article, ValueList<PenaltyTier> Offered, ValueList<Circumstance> Circumstances);
