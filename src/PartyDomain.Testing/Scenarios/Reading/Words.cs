using NodaTime;
using NodaTime.Text;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads and writes the words of a file: members of enumerations in kebab case, dates, lengths.</summary>
internal static class Words
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var key = TermKey.Of(value);
        return key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..];
    }

    public static IEnumerable<string> All<TEnum>()
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Select(Of);

    public static TEnum? Find<TEnum>(string? word)
        where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (string.Equals(Of(value), word, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static Length? Length(string? text)
    {
        if (text?.Split(' ') is not [var count, var unit] || !int.TryParse(count, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return unit switch
        {
            "wd" => PartyDomain.Length.WorkingDays(number),
            "cd" => PartyDomain.Length.CalendarDays(number),
            "mo" => PartyDomain.Length.Months(number),
            "yr" => PartyDomain.Length.Years(number),
            _ => null,
        };
    }

    public static string Kebab(string name)
    {
        var result = new System.Text.StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            _ = char.IsAsciiLetterUpper(c) && result.Length > 0 ? result.Append('-') : result;
            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
