using NodaTime;
using PartyDomain.Discipline.Violations;
using PartyDomain.Tests.House;
using Xunit;

namespace PartyDomain.Tests.Discipline.Violations;

/// <summary>The tables hold every article and every point of 69-QĐ/TW, each with what an entry needs.</summary>
public sealed class TableTests
{
    private static readonly ViolationEdition edition = ViolationCatalog.On(new LocalDate(2022, 7, 6));

    public static TheoryData<int> Articles => [.. Enumerable.Range(8, 49)];

    [Fact]
    public void There_are_49_articles_17_of_organizations_and_32_of_members()
    {
        Assert.Equal(Enumerable.Range(8, 49), edition.Articles.Select(article => article.Number));
        Assert.Equal(17, edition.Articles.Count(article => article.Subject == ViolationSubject.Organization));
        Assert.Equal(32, edition.Articles.Count(article => article.Subject == ViolationSubject.Member));
        Assert.All(edition.Articles, article => Assert.Equal(article.Number <= 24, article.Subject == ViolationSubject.Organization));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_has_the_letters_of_the_scan_in_their_order(int number)
    {
        var expected = Letters.ByArticle[number].SelectMany((letters, i) => letters.Select(letter => (i + 1, letter == '-' ? null : letter.ToString())));
        var article = edition.FindArticle(number)!;
        Assert.Equal(expected, article.Entries.Select(entry => (entry.Clause!.Value, entry.Point)));
        Assert.True(article.IsComplete);
    }

    [Fact]
    public void There_are_659_entries_16_of_them_without_a_letter()
    {
        Assert.Equal(659, Letters.ByArticle.Values.Sum(clauses => clauses.Sum(letters => letters.Length)));
        Assert.Equal(659, edition.Articles.Sum(article => article.Entries.Count));
        Assert.Equal(16, edition.Articles.Sum(article => article.Entries.Count(entry => entry.Point is null)));
    }

    [Fact]
    public void Every_point_has_names_tier_steps_citation_and_its_own_code() =>
        Faults.None(
            from article in edition.Articles
            from entry in article.Entries
            let place = $"{article.Number}.{entry.Clause}{(entry.Point is null ? "" : " ")}{entry.Point}"
            where entry.Subject != article.Subject || entry.Article != article.Number || entry.Status != ViolationStatus.Named || entry.Steps.Count == 0
                || entry.Tier != article.Tiers[entry.Clause!.Value - 1] || entry.Steps[0].Tier != entry.Tier
                || entry.Grade != EvidenceGrade.Confirmed || entry.Amendment is not null || entry.CoveredBy is not null || !entry.IsLadderKnown
                || entry.Citation.ToString() != $"69-QĐ/TW (2022), {place}"
                || entry.Code != ViolationCode.Of(article.Number, entry.Clause!.Value, entry.Point)
            select entry.Code.Value);

    [Fact]
    public void Names_are_sentences_without_a_stop_and_differ_within_their_clause() =>
        Faults.None(
            from day in Days
            from article in ViolationCatalog.On(day).Articles
            from name in article.Entries.Select(entry => entry.Name).Prepend(article.Name)
            from text in new[] { name.Vietnamese, name.English }
            where text.Length is < 4 or > 160 || text != text.Trim() || !char.IsUpper(text[0]) || text.EndsWith('.') || text.Contains("  ", StringComparison.Ordinal)
                || text.IndexOfAny(['[', ']', '|', '#']) >= 0 || article.Entries.Count(entry => entry.Name.Vietnamese == text || entry.Name.English == text) > 1
            select $"{day} {article.Number}: {text}");

    [Fact]
    public void Vietnamese_names_carry_their_marks() =>
        Assert.All(edition.Entries, entry => Assert.Contains(entry.Name.Vietnamese, letter => letter > 127));

    [Fact]
    public void English_names_are_plain() =>
        Assert.All(edition.Entries, entry => Assert.DoesNotContain(entry.Name.English, letter => letter > 127));

    [Fact]
    public void Both_languages_speak_of_waste_alike_where_it_was_inserted()
    {
        var amended = ViolationCatalog.On(new LocalDate(2025, 2, 14));
        Assert.All(
            amended.Entries.Where(entry => entry.Amendment is not null),
            entry => Assert.Equal(entry.Name.Vietnamese.Contains("lãng phí", StringComparison.Ordinal), entry.Name.English.Contains("waste", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_codes_are_the_approved_ones() =>
        Approved.Check("ViolationCodes", ViolationCatalog.Editions.SelectMany(one => one.Entries.Select(entry => entry.Code).Concat(one.Circumstances.Select(item => item.Code)))
            .Select(code => code.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static IEnumerable<LocalDate> Days => ViolationCatalog.Editions.Select(one => one.From);
}
