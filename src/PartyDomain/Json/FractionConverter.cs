using System.Globalization;

namespace PartyDomain.Json;

/// <summary>An exact share as <c>2/3</c>.</summary>
internal sealed class FractionConverter : TextConverter<Fraction>
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out Fraction value)
    {
        value = default;
        if (text.Split('/') is not [var upper, var lower] || !TryNumber(upper, out var numerator) || !TryNumber(lower, out var denominator) || denominator == 0)
        {
            return false;
        }

        value = new Fraction(numerator, denominator);
        return true;
    }

    /// <inheritdoc/>
    protected override Fault Explain(string text) =>
        new(JsonProblemCode.WrongFormat, "Write the fraction as two whole numbers with a slash, for example 2/3; the second is above zero.");

    /// <inheritdoc/>
    protected override string Format(Fraction value) => value.ToString();

    private static bool TryNumber(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
