namespace PartyDomain.Reporting.Statistics;

/// <summary>Whom a count is of.</summary>
public enum StatisticsPopulation
{
    /// <summary>Members on the list at the end of the last day of the period.</summary>
    Members = 0,

    /// <summary>Members admitted in the period at a ceremony, each as on the day of it. An admission that was annulled later is left out.</summary>
    Admitted = 1,
}
