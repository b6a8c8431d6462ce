using NodaTime;

namespace PartyDomain.Reporting.Figures;

/// <summary>The day at which a figure holds, or the period over which it counts.</summary>
public readonly record struct FigureTime
{
    private readonly LocalDate from;
    private readonly int days;

    /// <summary>Creates a period.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; the first one for a figure of one day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period ends before it begins.</exception>
    public FigureTime(LocalDate from, LocalDate to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        this.from = from;
        days = Period.DaysBetween(from, to);
    }

    /// <summary>The first day.</summary>
    public LocalDate From => from;

    /// <summary>The last day: the cut-off of the figure.</summary>
    public LocalDate To => from.PlusDays(days);

    /// <summary>Whether it is more than one day.</summary>
    public bool IsPeriod => days > 0;

    /// <summary>Takes a single day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>A time of one day.</returns>
    public static implicit operator FigureTime(LocalDate day) => new(day, day);

    /// <summary>Writes the day, or the first and the last day with a slash.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => IsPeriod ? $"{NodaTime.Text.LocalDatePattern.Iso.Format(From)}/{NodaTime.Text.LocalDatePattern.Iso.Format(To)}" : NodaTime.Text.LocalDatePattern.Iso.Format(From);
}
