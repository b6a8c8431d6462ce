using PartyDomain.Reporting.Coverage;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>One indicator of coverage units, with the units it counts, the gaps by unit, and how far a goal is.</summary>
internal sealed record CoverageAnswer(
    int Numerator,
    int Denominator,
    Fraction? Share,
    string? Percent,
    ValueList<CoverageUnitId> Counted,
    ResultMap<GapReason> Gaps,
    int? Needed,
    int? Missing,
    bool? Reached,
    ValueList<FindingAnswer> Findings)
{
    public static CoverageAnswer Of(CoverageIndicator indicator, CoverageGoal? goal, IEnumerable<Finding> findings)
    {
        var gap = goal is null ? null : new GoalGap(goal, indicator);
        return new(
            indicator.Numerator,
            indicator.Denominator,
            indicator.Share,
            Printed.Percent(indicator.Share),
            indicator.Counted,
            new(indicator.Gaps.Select(found => KeyValuePair.Create(found.Unit.Value, found.Reason))),
            gap?.Needed,
            gap?.Missing,
            gap?.IsReached,
            FindingAnswer.Of(findings));
    }
}
