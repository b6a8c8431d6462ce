using PartyDomain.Rulebooks;

namespace PartyDomain.Workflows;

/// <summary>One requirement of a step: a stable id and the rule that judges it.</summary>
internal sealed record Requirement<TFacts>(string Id, Func<TFacts, Assessment, RequirementStatus> Check);
