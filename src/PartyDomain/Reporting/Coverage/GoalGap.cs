namespace PartyDomain.Reporting.Coverage;

/// <summary>How far an indicator is from a goal. Units whose state nobody knows do not count, so they are among the missing ones.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Indicator">The indicator.</param>
public sealed record GoalGap(CoverageGoal Goal, CoverageIndicator Indicator)
{
    /// <summary>The least number of units that reaches the goal; null where the base has no unit.</summary>
    public int? Needed => Indicator.Denominator == 0 ? null : Goal.Needed(Indicator.Denominator);

    /// <summary>How many more units have to count; zero where the goal is reached, null where the base has no unit.</summary>
    public int? Missing => Needed is { } needed ? Math.Max(0, needed - Indicator.Numerator) : null;

    /// <summary>Whether the goal is reached; null where the base has no unit.</summary>
    public bool? IsReached => Missing is { } missing ? missing == 0 : null;

    /// <summary>
    /// The exact percentage points up to the share of the goal; zero at or above it, null where the base has no unit. Zero points and a unit missing is
    /// the share itself where the goal asks for more.
    /// </summary>
    public Fraction? Points => Indicator.Share is not { } share
        ? null
        : Change.Between(share, Goal.Share, 100) is { Direction: ChangeDirection.Up } up ? up.Size : default(Fraction);

    /// <summary>Writes the goal, the numerator and the denominator.</summary>
    /// <returns>A short text.</returns>
    public override string ToString() => $"{nameof(GoalGap)} {{ {Goal}, {Indicator.Numerator} of {Indicator.Denominator} }}";
}
