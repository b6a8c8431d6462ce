namespace PartyDomain.Reporting.Figures;

/// <summary>How a change is measured.</summary>
public enum GrowthMeasure
{
    /// <summary>The new value less the old one; for percentages, percentage points.</summary>
    Points = 0,

    /// <summary>The change as a percentage of the old value.</summary>
    Relative = 1,
}
