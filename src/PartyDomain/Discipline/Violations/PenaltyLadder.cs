namespace PartyDomain.Discipline.Violations;

/// <summary>Tells which tier a violation has reached.</summary>
/// <remarks>
/// 69-QĐ/TW, clauses 1 to 3 of each article. Members: a less serious consequence of what clause 1 names, reprimand; the same again after discipline, a serious
/// consequence at the first time, or what clause 2 names, warning or removal; a very serious consequence, or what clause 3 names, expulsion. Organizations:
/// likewise reprimand and warning; dissolution for what clause 3 names if the consequence is specially serious. Relapse is defined in 3.6. Circumstances
/// (articles 5 and 6) are weighed after this.
/// </remarks>
public static class PenaltyLadder
{
    /// <summary>Tells the tier.</summary>
    /// <param name="entry">The violation, from the edition in force on the day it is considered.</param>
    /// <param name="severity">The consequence; null where it is not known.</param>
    /// <param name="hasRelapsed">Whether the same act was disciplined before under clause 1.</param>
    /// <returns>The heaviest step that applies, or what stands in the way.</returns>
    public static LadderAnswer Judge(ViolationEntry entry, ConsequenceSeverity? severity = null, bool hasRelapsed = false)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (Obstacle(entry, severity, hasRelapsed) is { } obstacle)
        {
            return new(null, obstacle, []);
        }

        LadderStep? best = null;
        foreach (var step in entry.Steps.AsSpan())
        {
            best = Applies(step.Trigger, severity, hasRelapsed) && (best is null || step.Tier > best.Tier) ? step : best;
        }

        if (best is null)
        {
            return new(null, severity is null ? LadderObstacle.SeverityNeeded : LadderObstacle.NoTier, []);
        }

        return new(best, null, severity is null ? entry.Steps.Where(step => step.Tier > best.Tier && step.Trigger != LadderTrigger.Relapse).ToValueList() : []);
    }

    /// <summary>Says whether a consequence is in a subject's list.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="severity">The consequence.</param>
    /// <returns>Whether it is (69-QĐ/TW, 3.4 and 3.5).</returns>
    public static bool IsOf(ViolationSubject subject, ConsequenceSeverity severity) => severity switch
    {
        ConsequenceSeverity.VerySerious => subject == ViolationSubject.Member,
        ConsequenceSeverity.SpeciallySerious => subject == ViolationSubject.Organization,
        _ => true,
    };

    private static LadderObstacle? Obstacle(ViolationEntry entry, ConsequenceSeverity? severity, bool hasRelapsed)
    {
        if (entry.Status != ViolationStatus.Named)
        {
            return entry.Status == ViolationStatus.NotNamed ? LadderObstacle.NotNamed : LadderObstacle.NotHandled;
        }

        if (severity is { } given && !IsOf(entry.Subject, given))
        {
            return LadderObstacle.SeverityNotOfSubject;
        }

        return !entry.IsLadderKnown && (hasRelapsed || severity > ConsequenceSeverity.LessSerious) ? LadderObstacle.NotSeen : null;
    }

    private static bool Applies(LadderTrigger trigger, ConsequenceSeverity? severity, bool hasRelapsed) => trigger switch
    {
        LadderTrigger.AsListed => true,
        LadderTrigger.LessSerious => severity == ConsequenceSeverity.LessSerious,
        LadderTrigger.Serious => severity == ConsequenceSeverity.Serious,
        LadderTrigger.VerySerious => severity == ConsequenceSeverity.VerySerious,
        LadderTrigger.SpeciallySerious => severity == ConsequenceSeverity.SpeciallySerious,
        _ => hasRelapsed,
    };
}
