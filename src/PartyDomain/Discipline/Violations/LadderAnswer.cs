namespace PartyDomain.Discipline.Violations;

/// <summary>The tier a violation has reached by the text alone, before circumstances are weighed.</summary>
/// <param name="Step">The step that applies; null where there is an obstacle.</param>
/// <param name="Obstacle">Why no step can be told; null where one is.</param>
/// <param name="Heavier">Steps to a heavier tier that are still open because the consequence was not given.</param>
public sealed record LadderAnswer(LadderStep? Step, LadderObstacle? Obstacle, ValueList<LadderStep> Heavier)
{
    /// <summary>The tier; null where there is an obstacle.</summary>
    public PenaltyTier? Tier => Step?.Tier;
}
