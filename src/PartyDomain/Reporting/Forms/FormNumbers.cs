using System.Globalization;
using PartyDomain.Texts;

namespace PartyDomain.Reporting.Forms;

/// <summary>Writes the numbers of forms: counts as they are, means and percentages with two decimals, halves up.</summary>
internal static class FormNumbers
{
    private const int Decimals = 2;

    public static string Digits(FormValue value, bool isPercent, string point)
    {
        if (value.Count is { } count)
        {
            return count.ToString(CultureInfo.InvariantCulture);
        }

        return value.Amount is { } amount
            ? PublishedNumberText.Digits(PublishedNumber.Of(amount, Decimals, isPercent)).Replace(".", point, StringComparison.Ordinal)
            : string.Empty;
    }

    public static string Shown(FormValue value, bool isPercent, LanguageTexts texts) => value.State switch
    {
        FormValueState.Known => Digits(value, isPercent, texts.Phrase("number.decimal")),
        FormValueState.Blank => string.Empty,
        _ => texts.Term(TermKey.Of(value.State)),
    };
}
