namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>age-by-month</c>. How age is counted 'by month' (tính theo tháng; 294-QĐ/TW, 1.1.1): the two readings differ only within one month.</summary>
public enum AgeReading
{
    /// <summary>Months completed since birth.</summary>
    CompletedMonths = 0,

    /// <summary>Difference of calendar months; the day of the month does not count.</summary>
    CalendarMonths = 1,

    /// <summary>Both readings must be met.</summary>
    Both = 2,
}
