using PartyDomain.Rulebooks;

namespace PartyDomain.Texts;

/// <summary>Writes citations the way each language cites Party instruments.</summary>
internal static class CitationWriter
{
    public static string Write(Citation citation, LanguageTexts texts)
    {
        if (citation.Instrument == Instruments.Readings.Id)
        {
            return texts.Phrase("citation.reading", ("reading", texts.FindTerm($"provision.readings.{citation.Point}") ?? citation.Point));
        }

        return IsCharter(citation.Instrument.Number)
            ? WithCharterPoint(citation.Point, Instrument(citation.Instrument, texts), texts)
            : WithPoint(citation.Point, Instrument(citation.Instrument, texts), texts);
    }

    private static string Instrument(InstrumentId instrument, LanguageTexts texts) => texts.Phrase(
        "citation.instrument",
        ("name", Name(instrument.Number, texts)),
        ("date", ValueWriter.Date(instrument.AdoptedOn, texts)));

    // 294-QĐ/TW is a regulation, 38-HD/BTCTW a guidance: the letters between dash and stroke tell.
    private static string Name(string number, LanguageTexts texts)
    {
        if (IsCharter(number))
        {
            return texts.Phrases["kind.charter"];
        }

        var dash = number.IndexOf('-', StringComparison.Ordinal);
        var stroke = number.IndexOf('/', StringComparison.Ordinal);
        var kind = dash >= 0 && stroke > dash ? texts.Phrases.GetValueOrDefault($"kind.{number[(dash + 1)..stroke]}") : null;
        return kind is null ? number : $"{kind} {number}";
    }

    private static string WithPoint(string point, string instrument, LanguageTexts texts) => point switch
    {
        "chưa rõ điểm" => texts.Phrase("citation.no-point", ("instrument", instrument)),
        "hiệu lực" => texts.Phrase("citation.in-force", ("instrument", instrument)),
        "phụ lục" => texts.Phrase("citation.annex", ("instrument", instrument)),
        _ => texts.Phrase("citation.point", ("instrument", instrument), ("point", point)),
    };

    // The Charter is cited by article and clause: 4.3 is clause 3 of article 4.
    private static string WithCharterPoint(string point, string charter, LanguageTexts texts) => point.Split('.') switch
    {
        [var article] when IsNumber(article) => texts.Phrase("citation.article", ("instrument", charter), ("article", article)),
        [var article, var clause] when IsNumber(article) && IsNumber(clause) =>
            texts.Phrase("citation.clause", ("instrument", charter), ("article", article), ("clause", clause)),
        _ => WithPoint(point, charter, texts),
    };

    private static bool IsCharter(string number) => string.Equals(number, Instruments.Charter2011.Id.Number, StringComparison.Ordinal);

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
