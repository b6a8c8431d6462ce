using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace PartyDomain.Membership.Baseline;

/// <summary>A date of which only the year, or the month, may be known, such as 12/1946. It is kept as it is known and never completed.</summary>
public readonly record struct PartialDate : IParsable<PartialDate>
{
    private readonly LocalDate first;

    private PartialDate(LocalDate first, DatePrecision precision) => (this.first, Precision) = (first, precision);

    /// <summary>How precisely it is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The first day it may be.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which is no date.</exception>
    public LocalDate Earliest => first != default ? first : throw new InvalidOperationException("A default PartialDate is no date: create it from what is known.");

    /// <summary>The last day it may be.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which is no date.</exception>
    public LocalDate Latest => Precision switch
    {
        DatePrecision.Day => Earliest,
        DatePrecision.Month => Earliest.PlusMonths(1).PlusDays(-1),
        _ => Earliest.PlusYears(1).PlusDays(-1),
    };

    /// <summary>The day, where it is known to the day.</summary>
    public LocalDate? Day => Precision == DatePrecision.Day && first != default ? first : null;

    /// <summary>A date known to the day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The date.</returns>
    public static PartialDate Of(LocalDate day) => new(day, DatePrecision.Day);

    /// <summary>A date known to the month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static PartialDate Of(int year, int month) => new(new LocalDate(year, month, 1), DatePrecision.Month);

    /// <summary>A date known to the year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static PartialDate Of(int year) => new(new LocalDate(year, 1, 1), DatePrecision.Year);

    /// <summary>A date of which as much is known as a precision says.</summary>
    /// <param name="day">The day, of which what lies beyond the precision is left out.</param>
    /// <param name="precision">The precision.</param>
    /// <returns>The date.</returns>
    public static PartialDate Of(LocalDate day, DatePrecision precision) => precision switch
    {
        DatePrecision.Year => Of(day.Year),
        DatePrecision.Month => Of(day.Year, day.Month),
        _ => Of(day),
    };

    /// <summary>Reads a date.</summary>
    /// <param name="s">A text such as <c>1946</c>, <c>1946-12</c> or <c>1946-12-19</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var date) ? date : throw new FormatException("Write the date as year, year-month or year-month-day, for example 1946-12.");

    /// <summary>Reads a date.</summary>
    /// <param name="s">A text such as <c>1946</c>, <c>1946-12</c> or <c>1946-12-19</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The date, where the text is one.</param>
    /// <returns>Whether the text is such a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result)
    {
        result = default;
        if (s is null || s.Split('-') is not { Length: >= 1 and <= 3 } parts || parts[0].Length != 4)
        {
            return false;
        }

        var numbers = new int[] { 0, 1, 1 };
        for (var i = 0; i < parts.Length; i++)
        {
            if ((i > 0 && parts[i].Length != 2) || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        var (year, month, day) = (numbers[0], numbers[1], numbers[2]);
        if (year is < 2 or > 9998 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        result = new PartialDate(new LocalDate(year, month, day), parts.Length switch { 1 => DatePrecision.Year, 2 => DatePrecision.Month, _ => DatePrecision.Day });
        return true;
    }

    /// <summary>Writes as much as is known.</summary>
    /// <returns>For example <c>1946-12</c>; an empty text for the default value.</returns>
    public override string ToString() => first == default ? string.Empty : Precision switch
    {
        DatePrecision.Day => first.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        DatePrecision.Month => first.ToString("uuuu-MM", CultureInfo.InvariantCulture),
        _ => first.ToString("uuuu", CultureInfo.InvariantCulture),
    };
}
