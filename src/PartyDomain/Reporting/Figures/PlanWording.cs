namespace PartyDomain.Reporting.Figures;

/// <summary>What an article says of a plan. Reached and exceeded by are never the same number.</summary>
public enum PlanWording
{
    /// <summary><c>đạt</c>: the result as a share of the plan.</summary>
    Reached = 0,

    /// <summary><c>vượt</c>: what lies above the plan, as a share of the plan.</summary>
    Exceeded = 1,

    /// <summary><c>chưa đạt</c>: the result is below the plan.</summary>
    NotReached = 2,
}
