using NodaTime;

namespace PartyDomain.Quotas;

/// <summary>The days a target is set for; both ends count.</summary>
public sealed record TargetPeriod
{
    /// <summary>Creates a period.</summary>
    /// <param name="periodKind">What kind of period it is.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>, or a year is not the calendar year from 1 January to 31 December.</exception>
    public TargetPeriod(TargetPeriodKind periodKind, LocalDate from, LocalDate to)
    {
        if (to < from)
        {
            throw new ArgumentException("A period ends on its first day or later.", nameof(to));
        }

        if (periodKind == TargetPeriodKind.Year && (from != new LocalDate(from.Year, 1, 1) || to != new LocalDate(from.Year, 12, 31)))
        {
            throw new ArgumentException("A year runs from 1 January to 31 December.", nameof(to));
        }

        PeriodKind = periodKind;
        From = from;
        To = to;
    }

    /// <summary>What kind of period it is.</summary>
    public TargetPeriodKind PeriodKind { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day.</summary>
    public LocalDate To { get; }

    /// <summary>How many days it has, both ends included.</summary>
    public int Days => Period.DaysBetween(From, To) + 1;

    /// <summary>A calendar year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The period.</returns>
    public static TargetPeriod Year(int year) => new(TargetPeriodKind.Year, new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    /// <summary>The term of a congress.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public static TargetPeriod Term(LocalDate from, LocalDate to) => new(TargetPeriodKind.Term, from, to);

    /// <summary>Any other interval.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public static TargetPeriod Custom(LocalDate from, LocalDate to) => new(TargetPeriodKind.Custom, from, to);

    /// <summary>Whether a day is within the period.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(LocalDate day) => From <= day && day <= To;

    /// <summary>How many days have passed at the end of a day, that day included.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Zero before the period, all of its days after it.</returns>
    public int ElapsedDays(LocalDate day)
    {
        if (day < From)
        {
            return 0;
        }

        return day > To ? Days : Period.DaysBetween(From, day) + 1;
    }

    /// <summary>The part of the period up to a day, which counts: the days whose admissions an actual number covers.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The part; the whole period from its last day on; null before it begins.</returns>
    public TargetPeriod? UpTo(LocalDate day)
    {
        if (day < From)
        {
            return null;
        }

        return day >= To ? this : Custom(From, day);
    }

    /// <summary>The same days a year earlier; 29 February becomes 28 February.</summary>
    /// <returns>The earlier period: a year for a year, a custom interval for any other.</returns>
    public TargetPeriod SamePeriodLastYear() =>
        PeriodKind == TargetPeriodKind.Year ? Year(From.Year - 1) : Custom(From.PlusYears(-1), To.PlusYears(-1));
}
