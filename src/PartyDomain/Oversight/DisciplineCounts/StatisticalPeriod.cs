using NodaTime;

namespace PartyDomain.Oversight.DisciplineCounts;

/// <summary>A period of statistics of inspection, supervision and discipline.</summary>
/// <remarks>885-QĐ/UBKTTW names the periods. Up to which day a report counts is set by whoever asks for it (10 June for six months, for example): <see cref="CutOff"/>.</remarks>
public sealed record StatisticalPeriod
{
    private StatisticalPeriod(StatisticalPeriodKind kind, LocalDate from, LocalDate to) => (Kind, From, To) = (kind, from, to);

    /// <summary>What period it is.</summary>
    public StatisticalPeriodKind Kind { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day that counts.</summary>
    public LocalDate To { get; private init; }

    /// <summary>A month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static StatisticalPeriod Month(int year, int month)
    {
        var from = new LocalDate(year, month, 1);
        return new(StatisticalPeriodKind.Month, from, from.With(DateAdjusters.EndOfMonth));
    }

    /// <summary>A period of the calendar from 1 January on.</summary>
    /// <param name="kind">The first quarter, six months, nine months or the year.</param>
    /// <param name="year">The year.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is another one.</exception>
    public static StatisticalPeriod OfYear(StatisticalPeriodKind kind, int year)
    {
        var months = kind switch
        {
            StatisticalPeriodKind.FirstQuarter => 3,
            StatisticalPeriodKind.HalfYear => 6,
            StatisticalPeriodKind.NineMonths => 9,
            StatisticalPeriodKind.Year => 12,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This period does not begin with the year."),
        };
        var from = new LocalDate(year, 1, 1);
        return new(kind, from, from.PlusMonths(months - 1).With(DateAdjusters.EndOfMonth));
    }

    /// <summary>A term.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> comes before <paramref name="from"/>.</exception>
    public static StatisticalPeriod Term(LocalDate from, LocalDate to) => from <= to
        ? new(StatisticalPeriodKind.Term, from, to)
        : throw new ArgumentException($"The last day {to:uuuu-MM-dd} comes before the first day {from:uuuu-MM-dd}.", nameof(to));

    /// <summary>The same period, counted up to a day before its end.</summary>
    /// <param name="day">The last day that counts.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the period.</exception>
    public StatisticalPeriod CutOff(LocalDate day) => From <= day && day <= To
        ? this with { To = day }
        : throw new ArgumentOutOfRangeException(nameof(day), day, "The day lies outside the period.");

    /// <summary>Whether a day counts.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it lies in the period.</returns>
    public bool Contains(LocalDate day) => From <= day && day <= To;
}
