using PartyDomain.Discipline.Violations;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>One way to a tier as scenarios see it.</summary>
internal sealed record ViolationStepAnswer(PenaltyTier Tier, LadderTrigger Trigger, Citation? Citation);
