using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PartyDomain.Reporting.Figures;

namespace PartyDomain.Json;

/// <summary>A day as <c>yyyy-MM-dd</c>, or a period as its first and last day with a slash. A month or a year stands for its days.</summary>
internal sealed class FigureTimeConverter : TextConverter<FigureTime>
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out FigureTime value)
    {
        value = default;
        if (text.Split('/') is [var from, var to])
        {
            if (Part(from) is not { } first || Part(to) is not { } last || last.To < first.From)
            {
                return false;
            }

            value = new FigureTime(first.From, last.To);
            return true;
        }

        if (Part(text) is not { } part)
        {
            return false;
        }

        value = part;
        return true;
    }

    /// <inheritdoc/>
    protected override Fault Explain(string text) => new(
        JsonProblemCode.WrongFormat,
        "Write a day (2021-06-20), a month (2021-06), a year (2021), or a period as its first and last day (2020-01-01/2021-06-20).");

    /// <inheritdoc/>
    protected override string Format(FigureTime value) => value.ToString();

    private static FigureTime? Part(string text)
    {
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: > 0 } day })
        {
            return day;
        }

        if (YearMonthPattern.Iso.Parse(text) is { Success: true, Value: { Year: > 0 } month })
        {
            return new FigureTime(month.OnDayOfMonth(1), month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth));
        }

        return text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0
            ? new FigureTime(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))
            : null;
    }
}
