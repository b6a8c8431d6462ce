using PartyDomain.Tests.House;
using Xunit;

namespace PartyDomain.Tests.Texts;

/// <summary>Everything that can be shown has a text in both languages, and no text is left over.</summary>
public sealed class CompletenessTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Codes_and_texts_are_the_same_set(string language) =>
        Same(ShippedTexts.Codes.Select(code => code.Code), ShippedTexts.Languages[language].Findings.Select(finding => finding.Key));

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void What_the_library_asks_for_and_the_terms_are_the_same_set(string language) =>
        Same(ShippedTexts.Terms.SelectMany(group => group.Keys), ShippedTexts.Languages[language].Terms.Select(term => term.Key));

    [Fact]
    public void The_table_of_arguments_holds_every_code() =>
        Same(ShippedTexts.Codes.Select(code => code.Code), FindingTable.Rows.Keys);

    [Fact]
    public void Files_are_ordered_by_code_and_key_without_doubles()
    {
        foreach (var language in ShippedTexts.Languages.Values)
        {
            AssertOrdered(language.Findings.Select(finding => finding.Key));
            AssertOrdered(language.Terms.Select(term => term.Key));
            AssertOrdered(language.Phrases.Select(phrase => phrase.Key));
        }
    }

    [Fact]
    public void No_text_is_blank_or_has_white_space_to_spare() =>
        Faults.None(
            from language in ShippedTexts.Languages
            from text in ShippedTexts.All(language.Value)
            where !text.Where.StartsWith("list.", StringComparison.Ordinal)
            where string.IsNullOrWhiteSpace(text.Text) || text.Text != text.Text.Trim() || text.Text.Contains("  ", StringComparison.Ordinal)
            select $"{language.Key} {text.Where}");

    [Fact]
    public void Messages_and_remedies_are_sentences() =>
        Faults.None(
            from language in ShippedTexts.Languages
            from finding in language.Value.Findings
            from text in new[] { finding.Value.Message, finding.Value.Remedy }
            where text != "{question}" && (!(char.IsUpper(text[0]) || text[0] == '{') || !(text.EndsWith('.') || text.EndsWith("{question}", StringComparison.Ordinal)))
            select $"{language.Key} {finding.Key}: {text}");

    [Fact]
    public void Message_and_remedy_differ_between_each_other_and_between_languages() =>
        Faults.None(
            from pair in ShippedTexts.Vietnamese.Findings.Zip(ShippedTexts.English.Findings)
            let texts = new[] { pair.First.Value.Message, pair.First.Value.Remedy, pair.Second.Value.Message, pair.Second.Value.Remedy }
            where texts.Distinct(StringComparer.Ordinal).Count() < texts.Length
            select pair.First.Key);

    [Fact]
    public void Terms_differ_between_languages() =>
        Faults.None(
            from pair in ShippedTexts.Vietnamese.Terms.Zip(ShippedTexts.English.Terms)
            where pair.First.Value == pair.Second.Value
            select pair.First.Key);

    [Fact]
    public void Members_of_one_enumeration_can_be_told_apart() =>
        Faults.None(
            from language in ShippedTexts.Languages
            let terms = language.Value.Terms.ToDictionary(StringComparer.Ordinal)
            from heading in ShippedTexts.Terms.Where(heading => heading.Heading is not "Provisions")
            from doubles in heading.Keys.GroupBy(key => terms[key], StringComparer.Ordinal)
            where doubles.Count() > 1
            select $"{language.Key} {string.Join(", ", doubles)}: {doubles.Key}");

    private static void AssertOrdered(IEnumerable<string> keys)
    {
        var list = keys.ToList();
        Assert.Equal(list.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), list);
    }

    private static void Same(IEnumerable<string> asked, IEnumerable<string> held)
    {
        var (wanted, there) = (asked.ToHashSet(StringComparer.Ordinal), held.ToHashSet(StringComparer.Ordinal));
        Faults.None(wanted.Except(there).Select(key => $"without a text: {key}").Concat(there.Except(wanted).Select(key => $"left over: {key}")));
    }
}
