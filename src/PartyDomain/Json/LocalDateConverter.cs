using NodaTime;
using NodaTime.Text;

namespace PartyDomain.Json;

/// <summary>A date as <c>yyyy-MM-dd</c>.</summary>
internal sealed class LocalDateConverter : TextConverter<LocalDate>
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out LocalDate value)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed.TryGetValue(default, out value) && HasShape(text);
    }

    /// <inheritdoc/>
    protected override Fault Explain(string text) => HasShape(text)
        ? new(JsonCodes.ImpossibleDate, "The calendar has no such day. Write a day that exists, as yyyy-MM-dd.")
        : new(JsonCodes.WrongFormat, "Write the date as yyyy-MM-dd, for example 2025-05-26.");

    /// <inheritdoc/>
    protected override string Format(LocalDate value) => LocalDatePattern.Iso.Format(value.WithCalendar(CalendarSystem.Iso));

    private static bool HasShape(string text) => text is [_, _, _, _, '-', _, _, '-', _, _] && text.Count(char.IsAsciiDigit) == 8;
}
