using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PartyDomain.Json;

/// <summary>A date as <c>yyyy-MM-dd</c>.</summary>
internal sealed class LocalDateConverter : TextConverter<LocalDate>
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out LocalDate value)
    {
        value = default;
        if (!HasShape(text, out var year, out var month, out var day)
            || year < 1
            || month is < 1 or > 12
            || day < 1
            || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        value = new LocalDate(year, month, day);
        return true;
    }

    /// <inheritdoc/>
    protected override Fault Explain(string text) => HasShape(text, out _, out _, out _)
        ? new(JsonProblemCode.ImpossibleDate, "The calendar has no such day. Write a day that exists, as yyyy-MM-dd.")
        : new(JsonProblemCode.WrongFormat, "Write the date as yyyy-MM-dd, for example 2025-05-26.");

    /// <inheritdoc/>
    protected override string Format(LocalDate value) => LocalDatePattern.Iso.Format(value.WithCalendar(CalendarSystem.Iso));

    private static bool HasShape(string text, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        return text is [_, _, _, _, '-', _, _, '-', _, _]
            && TryNumber(text.AsSpan(0, 4), out year)
            && TryNumber(text.AsSpan(5, 2), out month)
            && TryNumber(text.AsSpan(8, 2), out day);
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
