namespace PartyDomain.Oversight.Inspections;

/// <summary>By which of its days a session counts in a period. Reports do not say it, so it is always named.</summary>
public enum SessionDay
{
    /// <summary>The day of its decision.</summary>
    Decision = 0,

    /// <summary>The day on which it began.</summary>
    Begin = 1,

    /// <summary>The day on which it was concluded.</summary>
    Conclusion = 2,
}
