namespace PartyDomain.Oversight;

/// <summary>How long the period of a regular report is. Periods are those of the calendar: a half-year begins on 1 January and on 1 July.</summary>
public enum ReportPeriodicity
{
    /// <summary>Every month.</summary>
    Monthly = 0,

    /// <summary>Every quarter (hằng quý).</summary>
    Quarterly = 1,

    /// <summary>Every half-year (6 tháng).</summary>
    HalfYearly = 2,

    /// <summary>Every year.</summary>
    Yearly = 3,
}
