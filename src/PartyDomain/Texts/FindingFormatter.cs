using NodaTime;

namespace PartyDomain.Texts;

/// <summary>
/// Writes findings, terms and citations for people, in the language asked for with each call. It holds no state and looks at no
/// culture. A host adds texts of its own with <see cref="With"/> and <see cref="WithTerm"/>.
/// </summary>
/// <remarks>
/// A language is named by a tag of which only the primary part counts, in any case: <c>vi</c>, <c>vi-VN</c> and <c>VI</c> are one.
/// A placeholder <c>{name}</c> in a text stands for the finding's argument of that name; <c>{name:term}</c> for the term
/// <c>name.value</c> of a key, for example the title of a provision. What has no text is written as it is, so that a finding can
/// always be shown: a placeholder without its argument keeps its braces, a term without a text gives its key, a code without a text
/// gives the code and a hint.
/// </remarks>
public sealed class FindingFormatter
{
    private static readonly Lazy<FindingFormatter> Loaded = new(() => new([TextFile.Read("vi"), TextFile.Read("en")]));

    private readonly LanguageTexts[] languages;

    private FindingFormatter(LanguageTexts[] languages)
    {
        this.languages = languages;
        Languages = Array.AsReadOnly(Array.ConvertAll(languages, texts => texts.Language));
    }

    /// <summary>The texts that come with the library. They are read on first use.</summary>
    public static FindingFormatter Shipped => Loaded.Value;

    /// <summary>The languages there are: <c>vi</c> and <c>en</c>.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Writes what was found.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The tag of the language.</param>
    /// <returns>One or two sentences; for a code without a text, the code and a hint.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are no texts in that language.</exception>
    public string Message(Finding finding, string language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var texts = In(language);
        return texts.Finding(finding.Code) is { } text ? Fill(text.Message, finding, texts) : texts.Missing("missing.message", finding.Code);
    }

    /// <summary>Writes who must do what about it.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The tag of the language.</param>
    /// <returns>One or two sentences, also where nothing is to be done; for a code without a text, a hint.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are no texts in that language.</exception>
    public string Remedy(Finding finding, string language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var texts = In(language);
        return texts.Finding(finding.Code) is { } text ? Fill(text.Remedy, finding, texts) : texts.Missing("missing.remedy", finding.Code);
    }

    /// <summary>Writes a term of the vocabulary: a member of an enumeration (<see cref="TermKey"/>), a step, an actor, a requirement, a setting's question, a provision's title.</summary>
    /// <param name="key">The key, for example <c>party-body.cell</c>, <c>step.admission.decision</c>, <c>actor.cell</c>, <c>requirement.vote</c>, <c>setting.age-by-month</c> or <c>provision.admission.age.minimum</c>.</param>
    /// <param name="language">The tag of the language.</param>
    /// <returns>The term; the key itself where there is no text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are no texts in that language.</exception>
    public string Term(string key, string language)
    {
        ArgumentNullException.ThrowIfNull(key);
        return In(language).Term(key);
    }

    /// <summary>Writes a citation in full: kind, number, date and point. A reading of the library's own is named as such, not as law.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="language">The tag of the language.</param>
    /// <returns>For example <c>điểm 4.3.1 Quy định 294-QĐ/TW ngày 26/5/2025</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are no texts in that language.</exception>
    public string Citation(Citation citation, string language)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return CitationWriter.Write(citation, In(language));
    }

    /// <summary>Writes how well a value is evidenced.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="language">The tag of the language.</param>
    /// <returns>The grade in words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no texts in that language.</exception>
    public string Grade(EvidenceGrade grade, string language) => In(language).Term(TermKey.Of(grade));

    /// <summary>Writes a date: <c>6/10/2025</c>, <c>6 October 2025</c>.</summary>
    /// <param name="date">The date.</param>
    /// <param name="language">The tag of the language.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no texts in that language.</exception>
    public string Date(LocalDate date, string language) => ValueWriter.Date(date, In(language));

    /// <summary>Writes a printed number: <c>hơn 56,5%</c>, <c>more than 56.5%</c>.</summary>
    /// <param name="number">The number.</param>
    /// <param name="language">The tag of the language.</param>
    /// <returns>The number with its wording.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no texts in that language.</exception>
    public string Number(PublishedNumber number, string language) => ValueWriter.Published(number, In(language));

    /// <summary>Writes a range of printed numbers: <c>35,71–36,35%</c>, <c>35.71–36.35%</c>.</summary>
    /// <param name="from">The first number.</param>
    /// <param name="to">The last; null where there is only one.</param>
    /// <param name="language">The tag of the language.</param>
    /// <returns>The range, or the one number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no texts in that language.</exception>
    public string Number(PublishedNumber from, PublishedNumber? to, string language) =>
        to is { } last ? ValueWriter.Range(from, last, In(language)) : ValueWriter.Published(from, In(language));

    /// <summary>Writes a length of time: <c>45 ngày làm việc</c>, <c>45 working days</c>.</summary>
    /// <param name="length">The length.</param>
    /// <param name="language">The tag of the language.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no texts in that language.</exception>
    public string Length(Length length, string language) => ValueWriter.Length(length, In(language));

    /// <summary>Adds or replaces the texts of a code in one language.</summary>
    /// <param name="language">The tag of the language.</param>
    /// <param name="code">The code, for a host's own requirement one that begins with <c>host.</c>.</param>
    /// <param name="message">What was found; may hold placeholders.</param>
    /// <param name="remedy">Who must do what; may hold placeholders.</param>
    /// <returns>A formatter with these texts; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are no texts in that language, or an argument is blank.</exception>
    public FindingFormatter With(string language, string code, string message, string remedy)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        ArgumentException.ThrowIfNullOrWhiteSpace(remedy);
        return Replacing(In(language), texts => texts.With(code, new FindingText(message, remedy)));
    }

    /// <summary>Adds or replaces a term in one language.</summary>
    /// <param name="language">The tag of the language.</param>
    /// <param name="key">The key.</param>
    /// <param name="text">The term.</param>
    /// <returns>A formatter with this term; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are no texts in that language, or an argument is blank.</exception>
    public FindingFormatter WithTerm(string language, string key, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return Replacing(In(language), texts => texts.WithTerm(key, text));
    }

    internal LanguageTexts In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var end = language.AsSpan().IndexOfAny('-', '_');
        var primary = end < 0 ? language : language.AsSpan(0, end);
        foreach (var texts in languages)
        {
            if (primary.Equals(texts.Language, StringComparison.OrdinalIgnoreCase))
            {
                return texts;
            }
        }

        throw new ArgumentException($"There are no texts in the language '{language}': ask for one of {string.Join(", ", Languages)}.", nameof(language));
    }

    private FindingFormatter Replacing(LanguageTexts texts, Func<LanguageTexts, LanguageTexts> change) =>
        new(Array.ConvertAll(languages, other => ReferenceEquals(other, texts) ? change(other) : other));

    private static string Fill(string text, Finding finding, LanguageTexts texts) => Template.Fill(text, (name, asTerm) =>
    {
        foreach (var argument in finding.Arguments.AsSpan())
        {
            if (name.Equals(argument.Name, StringComparison.Ordinal))
            {
                return asTerm && argument.Value is KeyValue key ? ValueWriter.Titled(argument.Name, key, texts) : ValueWriter.Write(argument.Value, texts);
            }
        }

        return null;
    });
}
