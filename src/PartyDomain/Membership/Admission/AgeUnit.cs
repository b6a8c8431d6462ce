namespace PartyDomain.Membership.Admission;

/// <summary>How the upper age limit is counted.</summary>
public enum AgeUnit
{
    /// <summary>By month (tính theo tháng).</summary>
    ByMonth = 0,

    /// <summary>By year (tính theo năm), as before 25 July 2016.</summary>
    ByYear = 1,
}
