namespace PartyDomain.Membership;

/// <summary>How precisely the legal date of a past fact is known.</summary>
public enum DatePrecision
{
    /// <summary>The day is known.</summary>
    Day = 0,

    /// <summary>Only month and year are known; the date is the first of the month.</summary>
    Month = 1,

    /// <summary>Only the year is known; the date is its first day.</summary>
    Year = 2,
}
