using NodaTime;

namespace PartyDomain.Calendars;

/// <summary>Measures age as the law counts it.</summary>
public static class LegalAge
{
    /// <summary>Measures an age in months, in both readings. Where they decide differently, the law leaves the question open.</summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="on">The day on which the age is asked for.</param>
    /// <returns>The age in months, by completed months and by calendar months.</returns>
    /// <remarks>A month is complete at its end by <see cref="Periods.End"/>: a person born on 31 March completes a month on 30 April, one born on 29 February a year on 28 February.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="birth"/> is after <paramref name="on"/>.</exception>
    /// <exception cref="ArgumentException">The dates are of different calendar systems.</exception>
    public static AgeInMonths Measure(LocalDate birth, LocalDate on)
    {
        if (birth > on)
        {
            // The dates stay out of the message: they are personal.
            throw new ArgumentOutOfRangeException(nameof(birth), "The day of birth may not be after the day on which the age is asked for.");
        }

        var byCalendar = (12 * (on.Year - birth.Year)) + on.Month - birth.Month;
        var completed = Periods.End(birth, Length.Months(byCalendar)) <= on ? byCalendar : byCalendar - 1;
        return new(completed, byCalendar);
    }
}
