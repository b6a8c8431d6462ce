using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PartyDomain.Texts;

/// <summary>Every text of one language: those shipped, and over them those of the host.</summary>
internal sealed record LanguageTexts(
    string Language,
    FrozenDictionary<string, FindingText> ShippedFindings,
    FrozenDictionary<string, string> ShippedTerms,
    FrozenDictionary<string, string> Phrases)
{
    private ImmutableDictionary<string, FindingText> HostFindings { get; init; } = ImmutableDictionary.Create<string, FindingText>(StringComparer.Ordinal);

    private ImmutableDictionary<string, string> HostTerms { get; init; } = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    public LanguageTexts With(string code, FindingText text) => this with { HostFindings = HostFindings.SetItem(code, text) };

    public LanguageTexts WithTerm(string key, string text) => this with { HostTerms = HostTerms.SetItem(key, text) };

    public FindingText? Finding(string code) => HostFindings.GetValueOrDefault(code) ?? ShippedFindings.GetValueOrDefault(code);

    public string? FindTerm(string key) => HostTerms.GetValueOrDefault(key) ?? ShippedTerms.GetValueOrDefault(key);

    /// <summary>The term, or its key where there is no text.</summary>
    public string Term(string key) => FindTerm(key) ?? key;

    /// <summary>The hint for a code without texts.</summary>
    public string Missing(string phrase, string code) => Phrase(phrase, ("code", code));

    /// <summary>A phrase of the formatter's own, with its placeholders filled.</summary>
    public string Phrase(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = Phrases[key];
        foreach (var (name, value) in values)
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return text;
    }
}
