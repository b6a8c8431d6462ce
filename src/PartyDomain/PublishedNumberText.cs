using System.Globalization;

namespace PartyDomain;

/// <summary>Reads and writes printed numbers.</summary>
internal static class PublishedNumberText
{
    // Nothing that is counted here comes near; it keeps every computed value writable too.
    private const int MostDigits = 15;

    private const string Form = "Write the number with a dot before decimals and nothing between thousands, for example 1950 or \"83.45%\"";

    private static readonly (string Before, string After, NumberWording Wording)[] Words =
    [
        ("từ", "trở lên", NumberWording.AtLeast),
        ("", "trở lên", NumberWording.AtLeast),
        ("", "or more", NumberWording.AtLeast),
        ("", "trở xuống", NumberWording.AtMost),
        ("", "or less", NumberWording.AtMost),
        ("ít nhất", "", NumberWording.AtLeast),
        ("tối thiểu", "", NumberWording.AtLeast),
        ("at least", "", NumberWording.AtLeast),
        (">=", "", NumberWording.AtLeast),
        ("≥", "", NumberWording.AtLeast),
        ("không quá", "", NumberWording.AtMost),
        ("tối đa", "", NumberWording.AtMost),
        ("at most", "", NumberWording.AtMost),
        ("up to", "", NumberWording.AtMost),
        ("<=", "", NumberWording.AtMost),
        ("≤", "", NumberWording.AtMost),
        ("more than", "", NumberWording.MoreThan),
        ("hơn", "", NumberWording.MoreThan),
        ("trên", "", NumberWording.MoreThan),
        ("over", "", NumberWording.MoreThan),
        ("above", "", NumberWording.MoreThan),
        (">", "", NumberWording.MoreThan),
        ("less than", "", NumberWording.LessThan),
        ("dưới", "", NumberWording.LessThan),
        ("chưa đến", "", NumberWording.LessThan),
        ("chưa tới", "", NumberWording.LessThan),
        ("under", "", NumberWording.LessThan),
        ("below", "", NumberWording.LessThan),
        ("<", "", NumberWording.LessThan),
        ("nearly", "", NumberWording.Nearly),
        ("gần", "", NumberWording.Nearly),
        ("almost", "", NumberWording.Nearly),
        ("about", "", NumberWording.About),
        ("khoảng", "", NumberWording.About),
        ("approximately", "", NumberWording.About),
        ("around", "", NumberWording.About),
        ("~", "", NumberWording.About),
        ("≈", "", NumberWording.About),
    ];

    /// <summary>Finds what is wrong with a text. The answer never repeats it.</summary>
    public static string? Fault(string text, out PublishedNumber number)
    {
        number = default;
        var rest = text.Trim();
        var wording = NumberWording.Exact;
        foreach (var (before, after, meant) in Words)
        {
            if (rest.Length > before.Length + after.Length
                && rest.StartsWith(before, StringComparison.OrdinalIgnoreCase)
                && rest.EndsWith(after, StringComparison.OrdinalIgnoreCase))
            {
                (rest, wording) = (rest[before.Length..^after.Length].Trim(), meant);
                break;
            }
        }

        var isPercent = rest.EndsWith('%');
        var bare = isPercent ? rest[..^1].TrimEnd() : rest;
        var digits = bare.StartsWith('+') || bare.StartsWith('-') ? bare[1..] : bare;
        var parts = digits.Split('.');
        if (digits.Contains(',', StringComparison.Ordinal) || parts.Length > 2)
        {
            return $"{Form}; commas and further dots are not read.";
        }

        if (!parts.All(IsDigits))
        {
            return $"{Form}, with one word of bounds at most: hơn, trên, over; gần, nearly; khoảng, about; từ … trở lên, at least; không quá, at most; dưới, under.";
        }

        var decimals = parts.Length == 2 ? parts[1].Length : 0;
        if (digits.Length > MostDigits || decimals > PublishedNumber.MostDecimals)
        {
            return $"The number is too long: it may have {MostDigits - 1} digits, and {PublishedNumber.MostDecimals} of them behind the dot.";
        }

        var value = long.Parse(string.Concat(parts), NumberStyles.None, CultureInfo.InvariantCulture);
        number = new PublishedNumber(bare.StartsWith('-') ? -value : value, decimals, isPercent, wording);
        return null;
    }

    /// <summary>The words in which a number is written.</summary>
    public static string Write(PublishedNumber number)
    {
        var text = Digits(number) + (number.IsPercent ? "%" : string.Empty);
        return number.Wording switch
        {
            NumberWording.MoreThan => $"more than {text}",
            NumberWording.AtLeast => $"at least {text}",
            NumberWording.LessThan => $"less than {text}",
            NumberWording.AtMost => $"at most {text}",
            NumberWording.Nearly => $"nearly {text}",
            NumberWording.About => $"about {text}",
            _ => text,
        };
    }

    /// <summary>The digits with their point, and nothing else.</summary>
    public static string Digits(PublishedNumber number)
    {
        var digits = Int128.Abs(number.Digits).ToString(CultureInfo.InvariantCulture).PadLeft(number.Decimals + 1, '0');
        var text = number.Decimals == 0 ? digits : $"{digits[..^number.Decimals]}.{digits[^number.Decimals..]}";
        return number.Digits < 0 ? $"-{text}" : text;
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
