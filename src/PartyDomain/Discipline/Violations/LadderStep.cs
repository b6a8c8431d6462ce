namespace PartyDomain.Discipline.Violations;

/// <summary>One way to a tier.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Trigger">What leads to it.</param>
/// <param name="Citation">The clause that says so.</param>
public sealed record LadderStep(PenaltyTier Tier, LadderTrigger Trigger, Citation Citation);
