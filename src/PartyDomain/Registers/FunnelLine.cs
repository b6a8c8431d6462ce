namespace PartyDomain.Registers;

/// <summary>One stage of a funnel.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Persons">How many of the cohort reached it, each once.</param>
/// <param name="OfPool">The share of the whole cohort; null where the cohort is empty.</param>
/// <param name="OfPrevious">The share of those who reached the stage before; null for the first stage and where nobody did.</param>
public sealed record FunnelLine(FunnelStage Stage, int Persons, Fraction? OfPool, Fraction? OfPrevious);
