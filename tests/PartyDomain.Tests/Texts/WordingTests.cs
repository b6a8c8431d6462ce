using System.Text.RegularExpressions;
using PartyDomain.Membership;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.House;
using Xunit;

namespace PartyDomain.Tests.Texts;

/// <summary>What may stand in a text.</summary>
public sealed partial class WordingTests
{
    // The law itself names these conditions for everybody over 60; the remedy does not say which one a person lacks.
    private const string NamesConditionsOfLaw = "admission.over-age-conditions remedy";

    [Fact]
    public void Both_languages_use_the_same_placeholders_and_only_arguments_of_the_code() =>
        Faults.None(
            from pair in ShippedTexts.Vietnamese.Findings.Zip(ShippedTexts.English.Findings)
            let row = FindingTable.Rows[pair.First.Key]
            from both in new[] { (First: pair.First.Value.Message, Second: pair.Second.Value.Message), (First: pair.First.Value.Remedy, Second: pair.Second.Value.Remedy) }
            let vietnamese = ShippedTexts.Placeholders(both.First).ToHashSet(StringComparer.Ordinal)
            where !vietnamese.SetEquals(ShippedTexts.Placeholders(both.Second)) || !vietnamese.IsSubsetOf(row.Arguments.Keys)
            select $"{row.Code}: {both}");

    [Fact]
    public void Every_argument_of_a_code_is_shown() =>
        Faults.None(
            from finding in ShippedTexts.English.Findings
            let shown = ShippedTexts.Placeholders(finding.Value.Message + finding.Value.Remedy)
            from argument in FindingTable.Rows[finding.Key].Arguments.Keys.Except(shown, StringComparer.Ordinal)
            select $"{finding.Key}: {argument}");

    [Fact]
    public void Only_keys_are_written_as_terms() =>
        Faults.None(
            from language in ShippedTexts.Languages.Values
            from finding in language.Findings
            from Match match in TermPlaceholder().Matches(finding.Value.Message + finding.Value.Remedy)
            where FindingTable.Rows[finding.Key].Arguments[match.Groups["name"].Value] != "Key"
            select $"{finding.Key}: {match.Value}");

    [Fact]
    public void No_sentence_begins_with_a_term_save_the_question_of_a_setting() =>
        Faults.None(
            from language in ShippedTexts.Languages.Values
            from finding in language.Findings
            from text in new[] { finding.Value.Message, finding.Value.Remedy }
            from Match match in SentenceStart().Matches(text)
            let name = match.Groups["name"].Value
            where name != "question" && FindingTable.Rows[finding.Key].Arguments[name] is not "Number"
            select $"{finding.Key}: {text}");

    [Fact]
    public void Questions_of_settings_are_sentences() =>
        Faults.None(
            from language in ShippedTexts.Languages.Values
            from term in language.Terms
            where term.Key.StartsWith("setting.", StringComparison.Ordinal) && !(char.IsUpper(term.Value[0]) && term.Value.EndsWith('?'))
            select term.Value);

    [Fact]
    public void Vietnamese_has_its_diacritics_and_no_English_words() =>
        Faults.None(
            from text in ShippedTexts.All(ShippedTexts.Vietnamese)
            let words = TermPlaceholder().Replace(AnyPlaceholder().Replace(text.Text, " "), " ")
            where (words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 3 && !Diacritic().IsMatch(words)) || EnglishWord().IsMatch(words)
            select $"{text.Where}: {text.Text}");

    [Fact]
    public void Letters_are_written_as_one_character() =>
        Faults.None(
            from text in ShippedTexts.All(ShippedTexts.Vietnamese)
            where text.Text.Any(letter => letter is >= '\u0300' and <= '\u036F')
            select text.Where);

    [Fact]
    public void English_is_plain_letters_save_names_of_forms_and_instruments() =>
        Faults.None(
            from text in ShippedTexts.All(ShippedTexts.English)
            let rest = NameOfForm().Replace(text.Text, string.Empty)
            where rest.Any(letter => !char.IsAscii(letter) && letter is not ('“' or '”')) || BritishWord().IsMatch(rest)
            select $"{text.Where}: {text.Text}");

    [Fact]
    public void Forms_are_named_as_the_law_names_them()
    {
        var known = PaperForms.All.OfType<Provision<string>>().SelectMany(form => form.Statements.Select(statement => statement.Value)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Faults.None(
            from language in ShippedTexts.Languages.Values
            from text in ShippedTexts.All(language)
            from Match match in NameOfForm().Matches(text.Text)
            where !match.Value.Contains('/', StringComparison.Ordinal) && !known.Contains(match.Value)
            select $"{text.Where}: {match.Value}");
    }

    [Fact]
    public void Findings_never_speak_of_sensitive_attributes() =>
        Faults.None(
            from language in ShippedTexts.Languages.Values
            from text in ShippedTexts.All(language).Where(text => text.Where.EndsWith(" message", StringComparison.Ordinal) || text.Where.EndsWith(" remedy", StringComparison.Ordinal))
            where text.Where != NamesConditionsOfLaw && Sensitive().IsMatch(text.Text)
            select $"{text.Where}: {text.Text}");

    [Fact]
    public void No_argument_carries_a_sensitive_attribute() =>
        Faults.None(FindingTable.Rows.Values.SelectMany(row => row.Arguments.Keys).Where(name => Sensitive().IsMatch(name)));

    [GeneratedRegex("""\{(?<name>\w+):term\}""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TermPlaceholder();

    [GeneratedRegex("""\{[^{}]*\}""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnyPlaceholder();

    [GeneratedRegex("""(^|[.?!] )\{(?<name>\w+)\}""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SentenceStart();

    [GeneratedRegex("[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Diacritic();

    [GeneratedRegex("""\b(the|and|of|with|is|are|was|were|member|cell|committee|must|paper|deadline|vote|applicant|date|form|missing|point|text)\b""", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex EnglishWord();

    [GeneratedRegex("""\b(organis\w*|recognis\w*|authoris\w*|labour\w*|favour\w*|honour\w*|centre|programme|towards|afterwards|whilst)\b""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BritishWord();

    [GeneratedRegex("""\b\d+A?-(KNĐ|HSĐV)\b|\bCN-NTVĐ\b|\b\d+-QĐ/TW\b""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameOfForm();

    [GeneratedRegex("""tôn giáo|dân tộc|sức khỏe|bệnh|tiền án|tiền sự|hình sự|khởi tố|\breligio|\bethnic|\bhealth|\bdisease|\bcriminal|\bprosecut""", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Sensitive();
}
