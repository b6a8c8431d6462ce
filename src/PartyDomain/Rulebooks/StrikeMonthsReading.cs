namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>strike-months</c>. Which months are "three months in the year".</summary>
public enum StrikeMonthsReading
{
    /// <summary>Any months of one calendar year.</summary>
    AnyOfCalendarYear = 0,

    /// <summary>Months of one calendar year that follow each other.</summary>
    ConsecutiveOfCalendarYear = 1,

    /// <summary>Any months within twelve that follow each other.</summary>
    AnyOfTwelveMonths = 2,
}
