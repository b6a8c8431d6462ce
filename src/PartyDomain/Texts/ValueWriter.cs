using System.Globalization;
using NodaTime;

namespace PartyDomain.Texts;

/// <summary>Writes the values of arguments in a language.</summary>
internal static class ValueWriter
{
    public static string Write(FindingValue value, LanguageTexts texts) => value switch
    {
        NumberValue number => Number(number.Value),
        DateValue date => Date(date.Value, texts),
        LengthValue length => Length(length.Value, texts),
        PublishedValue { To: { } last } number => Range(number.Value, last, texts),
        PublishedValue number => Published(number.Value, texts),
        FractionValue fraction => fraction.Value.ToString(),
        TermValue term => texts.Term(term.Key),
        TermListValue list => List(list.Keys, texts),
        KeyValue key => key.Value,
        _ => value.ToString(),
    };

    /// <summary>A key by the title the texts have for it, such as a provision's; the key itself where there is none.</summary>
    public static string Titled(string name, KeyValue key, LanguageTexts texts) =>
        texts.FindTerm($"{name}.{key.Value}") ?? (name is "part" or "other" ? texts.FindTerm($"figure-member.{TermKey.Kebab(key.Value)}") : null) ?? key.Value;

    public static string Date(LocalDate date, LanguageTexts texts) => texts.Phrase(
        "date",
        ("day", Number(date.Day)),
        ("month", texts.Phrases.GetValueOrDefault($"month.{Number(date.Month)}") ?? Number(date.Month)),
        ("year", Number(date.Year)));

    public static string Length(Length length, LanguageTexts texts)
    {
        var unit = TermKey.Of(length.Unit);
        var plural = length.Count == 1 ? null : texts.Phrases.GetValueOrDefault($"{unit}.plural");
        return $"{Number(length.Count)} {plural ?? texts.Term(unit)}";
    }

    public static string List(ValueList<string> keys, LanguageTexts texts)
    {
        var terms = keys.Select(texts.Term).ToList();
        return terms.Count < 2
            ? string.Concat(terms)
            : string.Join(texts.Phrases["list.separator"], terms.Take(terms.Count - 1)) + texts.Phrases["list.last"] + terms[^1];
    }

    public static string Published(PublishedNumber number, LanguageTexts texts)
    {
        var digits = PublishedNumberText.Digits(number).Replace(".", texts.Phrases["number.decimal"], StringComparison.Ordinal);
        var text = number.IsPercent ? $"{digits}%" : digits;
        return number.Wording == NumberWording.Exact ? text : texts.Phrase($"number.{TermKey.Kebab(number.Wording.ToString())}", ("number", text));
    }

    public static string Range(PublishedNumber first, PublishedNumber last, LanguageTexts texts)
    {
        if (first.Digits < 0 || last.Digits < 0 || first.Wording != NumberWording.Exact || last.Wording != NumberWording.Exact)
        {
            return texts.Phrase("number.range", ("from", Published(first, texts)), ("to", Published(last, texts)));
        }

        var start = Published(first with { IsPercent = first.IsPercent && !last.IsPercent }, texts);
        return $"{start}–{Published(last, texts)}";
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
