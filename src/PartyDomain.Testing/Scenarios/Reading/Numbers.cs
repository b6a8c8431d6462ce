using System.Globalization;
using System.Text.Json;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads exact numbers: a fraction such as <c>1/3</c>, a percentage such as <c>7%</c> or <c>83.45%</c>, a bound such as <c>&gt;= 2/3</c>.</summary>
internal static class Numbers
{
    public static Fraction? Fraction(string text)
    {
        if (PublishedNumber.TryParse(text, out var printed) && printed is { IsPercent: true, Wording: NumberWording.Exact, Digits: >= 0 })
        {
            var hundred = 100L;
            for (var i = 0; i < printed.Decimals; i++)
            {
                hundred *= 10;
            }

            return new Fraction(printed.Digits, hundred);
        }

        return text.Split('/') is [var upper, var lower]
            && long.TryParse(upper, NumberStyles.None, CultureInfo.InvariantCulture, out var numerator)
            && long.TryParse(lower, NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
            && denominator > 0
            ? new Fraction(numerator, denominator)
            : null;
    }

    public static Share? Share(string? text) => text?.Split(' ', 2) is [">=" or "\u2265" or ">", var rest] parts && Fraction(rest) is { } share
        ? new Share(share, Inclusive: parts[0] is not ">")
        : null;

    /// <summary>A fraction or percentage; null with a problem.</summary>
    public static Fraction? Fraction(JsonElement value, string path, Problems problems)
    {
        if (value.ValueKind == JsonValueKind.String && Fraction(value.GetString()!) is { } found)
        {
            return found;
        }

        problems.Add(path, "Write a fraction as \"1/3\" or a percentage as \"20%\" here.");
        return null;
    }
}
