namespace PartyDomain.Calendars;

/// <summary>A person's age in months, in the two readings that "age by month" (tính theo tháng) allows. They differ by one month at most.</summary>
/// <param name="Completed">The completed months since the day of birth.</param>
/// <param name="ByCalendar">The difference of the calendar months, whatever the day; never less than <paramref name="Completed"/>.</param>
public readonly record struct AgeInMonths(int Completed, int ByCalendar);
