namespace PartyDomain;

/// <summary>The unit of a <see cref="Length"/>.</summary>
public enum LengthUnit
{
    /// <summary>Working day (ngày làm việc).</summary>
    WorkingDay = 0,

    /// <summary>Calendar month (tháng).</summary>
    Month = 1,

    /// <summary>Calendar year (năm).</summary>
    Year = 2,

    /// <summary>Day as the text writes it without "working" (ngày), counted as a calendar day.</summary>
    CalendarDay = 3,
}
