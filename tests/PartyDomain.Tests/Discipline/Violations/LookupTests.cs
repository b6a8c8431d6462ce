using NodaTime;
using PartyDomain.Discipline.Violations;
using Xunit;

namespace PartyDomain.Tests.Discipline.Violations;

/// <summary>How the catalogue is asked.</summary>
public sealed class LookupTests
{
    private static readonly LocalDate day = new(2025, 6, 1);

    [Fact]
    public void A_guide_has_the_article_the_tiers_and_the_circumstances_of_the_subject()
    {
        var guide = ViolationCatalog.For(new("69-39.2.c"), day)!;
        Assert.Equal(39, guide.Article!.Number);
        Assert.Equal([PenaltyTier.WarningOrRemoval, PenaltyTier.Expulsion], guide.Offered);
        Assert.Equal(8, guide.Circumstances.Count);
        Assert.All(guide.Circumstances, one => Assert.Equal(ViolationSubject.Member, one.Subject));
        Assert.Equal([PenaltyTier.Reprimand, PenaltyTier.Warning], ViolationCatalog.For(new("69-17.1.b"), day)!.Offered);
        Assert.Equal(10, ViolationCatalog.For(new("69-17.1.b"), day)!.Circumstances.Count);
    }

    // The sums of the letters of each clause, counted in the scan.
    [Fact]
    public void A_tier_lists_what_it_is_prescribed_for()
    {
        var edition = ViolationCatalog.On(day);
        Assert.Equal(Count(1, _ => true), Points(edition, PenaltyTier.Reprimand));
        Assert.Equal(Count(2, article => article < 25), Points(edition, PenaltyTier.Warning));
        Assert.Equal(Count(2, article => article >= 25), Points(edition, PenaltyTier.WarningOrRemoval));
        Assert.Equal(Count(3, article => article >= 25), Points(edition, PenaltyTier.Expulsion));
        Assert.Equal(Count(3, article => article < 25), Points(edition, PenaltyTier.Dissolution));
        Assert.Equal(
            edition.Entries.Count(entry => entry.Tier is not null),
            Enum.GetValues<PenaltyTier>().Sum(tier => edition.Of(tier).Count));
    }

    [Theory]
    [InlineData("69-39.3.đ", "69-39.3.dd")]
    [InlineData("69-39.3.dd", "69-39.3.dd")]
    [InlineData("card-lost", "card-lost")]
    public void A_code_is_read_with_either_letter(string text, string value)
    {
        Assert.True(ViolationCode.TryParse(text, null, out var code));
        Assert.Equal(value, code.ToString());
        Assert.NotNull(ViolationCatalog.For(ViolationCode.Parse(text), day));
    }

    [Fact]
    public void A_code_is_made_from_article_clause_and_point()
    {
        Assert.Equal("69-39.3.dd", ViolationCode.Of(39, 3, "đ").Value);
        Assert.Equal("69-9.3", ViolationCode.Of(9, 3).Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" card-lost")]
    public void An_unfit_text_is_no_code(string? text)
    {
        Assert.False(ViolationCode.TryParse(text, null, out var code));
        Assert.Equal(default, code);
        Assert.Throws<InvalidOperationException>(() => default(ViolationCode).Value);
        Assert.Throws<ArgumentException>(() => new ViolationCode(text ?? " "));
    }

    [Theory]
    [InlineData("69-39.2.z")]
    [InlineData("69-57.1.a")]
    [InlineData("39.2.c")]
    [InlineData("toString")]
    public void What_is_not_in_the_catalogue_is_not_found(string code)
    {
        Assert.Null(ViolationCatalog.For(new(code), day));
        Assert.Null(ViolationCatalog.On(day).Find(new(code)));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(57)]
    [InlineData(0)]
    public void Other_articles_are_not_found(int article) => Assert.Null(ViolationCatalog.On(day).FindArticle(article));

    [Fact]
    public void A_default_code_is_not_found() => Assert.Null(ViolationCatalog.For(default, day));

    [Fact]
    public void Names_are_given_by_language()
    {
        var name = ViolationCatalog.For(new("card-lost"), day)!.Entry.Name;
        Assert.Equal("Losing the member's card without good reason", name.In("en-US"));
        Assert.Equal("Làm mất thẻ đảng viên không có lý do chính đáng", name.In("vi"));
    }

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        var code = new ViolationCode("69-39.2.c");
        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Ask();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Ask()
        {
            var edition = ViolationCatalog.On(day);
            Assert.True(edition.For(code) is not null && edition.FindArticle(39) is not null && edition.Of(PenaltyTier.Expulsion).Count > 0);
        }
    }

    private static int Count(int clause, Func<int, bool> articles) => Letters.ByArticle.Where(article => articles(article.Key)).Sum(article => article.Value[clause - 1].Length);

    private static int Points(ViolationEdition edition, PenaltyTier tier) => edition.Of(tier).Count(entry => entry.CoveredBy is null);
}
