namespace PartyDomain.Reporting.Figures;

/// <summary>The verdict on a statement.</summary>
public enum FigureJudgment
{
    /// <summary>What is printed is not enough to judge by.</summary>
    NotVerifiable = 0,

    /// <summary>The printed numbers can all be true together.</summary>
    Consistent = 1,

    /// <summary>They cannot.</summary>
    Inconsistent = 2,
}
