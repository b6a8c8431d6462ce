using System.Globalization;

namespace PartyDomain.Json;

/// <summary>A length of time as a count and a unit: <c>30 wd</c>, <c>90 cd</c>, <c>12 mo</c> or <c>1 yr</c>.</summary>
internal sealed class LengthConverter : TextConverter<Length>
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out Length value)
    {
        value = default;
        if (text.Split(' ') is not [var count, var unit] || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        LengthUnit? known = unit switch
        {
            "wd" => LengthUnit.WorkingDay,
            "cd" => LengthUnit.CalendarDay,
            "mo" => LengthUnit.Month,
            "yr" => LengthUnit.Year,
            _ => null,
        };
        value = new Length(number, known ?? default);
        return known is not null;
    }

    /// <inheritdoc/>
    protected override Fault Explain(string text) =>
        new(JsonProblemCode.WrongFormat, "Write the length as a count and a unit: '30 wd' (working days), '90 cd' (calendar days), '12 mo' (months) or '1 yr' (years).");

    /// <inheritdoc/>
    protected override string Format(Length value) => value.ToString();
}
