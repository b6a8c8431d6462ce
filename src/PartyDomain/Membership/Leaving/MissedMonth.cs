using NodaTime;

namespace PartyDomain.Membership.Leaving;

/// <summary>A calendar month in which a member took no part in party activity, or paid no dues.</summary>
public sealed record MissedMonth
{
    /// <summary>Creates a month.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="goodReason">Whether there was a good reason, so that the month does not count.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or month.</exception>
    public MissedMonth(int year, int month, bool goodReason = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        (Year, Month, GoodReason) = (year, month, goodReason);
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>Whether there was a good reason.</summary>
    public bool GoodReason { get; }

    internal int Number => (12 * Year) + Month;

    internal IEnumerable<LocalDate> Days => Enumerable.Range(1, LastDay.Day).Select(day => new LocalDate(Year, Month, day));

    internal LocalDate LastDay => new LocalDate(Year, Month, 1).PlusMonths(1).PlusDays(-1);

    internal bool Holds(LocalDate day) => (day.Year, day.Month) == (Year, Month);
}
