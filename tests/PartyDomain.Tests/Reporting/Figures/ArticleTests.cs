using System.Text.RegularExpressions;
using PartyDomain.Json;
using PartyDomain.Reporting.Figures;
using PartyDomain.Texts;
using PartyDomain.Tests.House;
using Xunit;

namespace PartyDomain.Tests.Reporting.Figures;

public sealed partial class ArticleTests
{
    public static TheoryData<string, int, FigureJudgment> Expected
    {
        get
        {
            var data = new TheoryData<string, int, FigureJudgment>();
            foreach (var (article, statement, verdict) in Articles.Expected)
            {
                data.Add(article, statement, verdict);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public void Each_statement_gets_the_verdict_of_who_read_the_article(string article, int statement, FigureJudgment expected)
    {
        var verdict = FigureCheck.Check(Articles.All[article]).Verdicts[statement];
        Assert.True(expected == verdict.Judgment, $"{verdict.Judgment}: {string.Join("; ", verdict.Findings.Select(finding => FindingFormatter.Shipped.Message(finding, "en")))}");
        Assert.Equal(expected == FigureJudgment.Inconsistent, verdict.Findings.Any(finding => finding.Effect == FindingEffect.Breach));
        Assert.Equal(expected == FigureJudgment.NotVerifiable, verdict.Judgment == FigureJudgment.NotVerifiable && verdict.Findings.Any(finding => finding.Effect == FindingEffect.Open));
    }

    [Fact]
    public void Every_statement_of_every_article_has_an_expected_verdict() => Assert.Equal(
        Articles.All.Values.SelectMany(article => Enumerable.Range(0, article.Statements.Count).Select(i => (article.Id, i))).Order(),
        Articles.Expected.Select(expected => (expected.Article, expected.Statement)).Order());

    [Theory]
    [InlineData("SEED-S0", 0, 879, 980)] // I4
    [InlineData("SEED-S0", 1, 879, 980)]
    [InlineData("SEED-S0", 2, 879, 980)]
    [InlineData("SEED-S3", 0, 49, 1000)]
    [InlineData("SEED-S4", 0, 150, 151)]
    [InlineData("FIG-DXUYEN-2009", 0, 120, 121)]
    [InlineData("FIG-NTH-2022", 0, 815, 815)]
    [InlineData("FIG-NTH-Q1", 0, 750, 750)]
    [InlineData("FIG-VCUU-2019", 0, 4259, 4269)]
    [InlineData("FIG-XLOC-2017", 0, 4699, 4707)]
    [InlineData("FIG-Q1-2004", 2, 110, 110)]
    [InlineData("FIG-Q1-2004", 3, 62, 62)]
    [InlineData("FIG-Q1-2004", 4, 2, 2)]
    public void The_whole_numbers_behind_a_percentage_are_found(string article, int statement, long first, long last)
    {
        var numbers = Articles.Verdict(article, statement).Candidates[0].Numbers;
        Assert.Equal(first, numbers.First);
        Assert.InRange(numbers.Last!.Value, Math.Min(last, 980), last);
    }

    [Theory]
    [InlineData("SEED-S2", 0, FigureCodes.RatioAsPercent)] // I1
    [InlineData("SEED-S3", 3, FigureCodes.TotalDoesNotFit)] // I2
    [InlineData("SEED-S3", 3, FigureCodes.SuspiciousDuplicate)]
    [InlineData("SEED-S0", 3, FigureCodes.ReachedNotExceeded)] // I3
    [InlineData("SEED-S0", 0, FigureCodes.PlanNotImplied)] // I4
    [InlineData("SEED-S0", 6, FigureCodes.BaseUnknown)] // I5
    [InlineData("SEED-S4", 1, FigureCodes.NoDenominatorFits)] // I6
    [InlineData("SEED-S2", 2, FigureCodes.NotClassified)] // I7
    [InlineData("SEED-S2", 2, FigureCodes.SuspiciousDuplicate)] // the second equal pair of I8
    [InlineData("SEED-S3", 0, FigureCodes.SnapshotAsPeriod)] // I9
    [InlineData("SEED-S3", 0, FigureCodes.CommonDenominators)]
    [InlineData("SEED-S3", 1, FigureCodes.MoreUnitsThanMembers)] // I10
    [InlineData("SEED-S3", 6, FigureCodes.OccurrencesNotDistinct)] // I12
    [InlineData("SEED-S3", 7, FigureCodes.MayBeOccurrences)]
    [InlineData("SEED-S1", 3, FigureCodes.ClaimWithoutNumber)] // I13
    [InlineData("SEED-S0", 7, FigureCodes.ClaimWithoutNumber)]
    [InlineData("SEED-S3", 8, FigureCodes.ClaimWithoutNumber)]
    [InlineData("SEED-S4", 5, FigureCodes.MixedCohorts)] // I14
    [InlineData("SEED-S1", 4, FigureCodes.MixedCohorts)]
    [InlineData("FIG-QNAM-2024", 0, FigureCodes.DigitsSwapped)]
    [InlineData("FIG-Q1-2004", 1, FigureCodes.NoNumeratorFits)]
    public void What_is_wrong_or_worth_a_remark_is_named(string article, int statement, string code) =>
        Assert.Contains(code, Articles.Verdict(article, statement).Findings.Select(finding => finding.Code));

    [Theory]
    [InlineData("SEED-S2", FigureCodes.SuspiciousDuplicate)] // I8
    [InlineData("SEED-S3", FigureCodes.MixedCutOffs)] // I11
    [InlineData("SEED-S4", FigureCodes.RateDependsOnBase)] // I16
    public void What_only_several_statements_show_is_a_remark_of_the_article(string article, string code) =>
        Assert.Contains(code, FigureCheck.Check(Articles.All[article]).Remarks.Select(finding => finding.Code));

    [Theory]
    [InlineData("SEED-S2", 0, "stated", "6.25%")]
    [InlineData("SEED-S3", 3, "stated", "27")]
    [InlineData("SEED-S3", 3, "parts['reprimand']", "17")]
    [InlineData("SEED-S0", 3, "stated", "46%")]
    [InlineData("SEED-S0", 1, "plan", "879")]
    [InlineData("SEED-S4", 1, "stated", "163%")]
    [InlineData("SEED-S4", 1, "stated", "144%")]
    [InlineData("FIG-QNAM-2024", 0, "stated", "1950")]
    [InlineData("FIG-Q1-2004", 1, "stated", "47.2%")]
    public void Corrections_are_given(string article, int statement, string subject, string value) =>
        Assert.Contains(new FigureCorrection(subject, PublishedNumber.Parse(value)), Articles.Verdict(article, statement).Corrections.Select(correction => correction with { To = null }));

    [Fact]
    public void The_numbers_behind_shared_percentages_are_found()
    {
        var candidates = Articles.Verdict("SEED-S3", 0).Candidates;
        Assert.Equal([49L, 98, 147, 196], candidates[0].Numbers.Ranges.Select(range => range.First).Take(4));
        Assert.Equal<long?>([37, 7, 5, 5], candidates.Skip(1).Select(candidate => candidate.Numbers.First));
        Assert.All(candidates.Skip(1), candidate => Assert.Equal(1, candidate.Numbers.Count));
    }

    [Fact]
    public void Both_bases_of_a_growth_are_given() => Assert.Equal(
        [new FigureValue(FigureQuantity.BaseByPoints, PublishedNumber.Parse("35%"), PublishedNumber.Parse("37%")), new FigureValue(FigureQuantity.BaseByRelative, PublishedNumber.Parse("54.2254%"), PublishedNumber.Parse("55.3191%"))],
        Articles.Verdict("SEED-S0", 6).Computed);

    [Fact]
    public void Every_message_can_be_written_in_both_languages() => Faults.None(
        from article in Articles.All.Values
        let report = FigureCheck.Check(article)
        from finding in report.Verdicts.SelectMany(verdict => verdict.Findings).Concat(report.Remarks)
        from language in new[] { "vi", "en" }
        from text in new[] { FindingFormatter.Shipped.Message(finding, language), FindingFormatter.Shipped.Remedy(finding, language) }
        where text.Contains('{', StringComparison.Ordinal) || text.Contains(finding.Code, StringComparison.Ordinal)
        select $"{article.Id} {language}: {text}");

    [Fact]
    public void A_printed_number_is_written_in_the_way_of_each_language()
    {
        var number = PublishedNumber.Parse("more than 56.5%");
        Assert.Equal("hơn 56,5%", FindingFormatter.Shipped.Number(number, "vi"));
        Assert.Equal("more than 56.5%", FindingFormatter.Shipped.Number(number, "en"));
    }

    [Fact]
    public void No_place_and_no_striking_number_of_an_article_stands_in_the_library()
    {
        var words = Articles.All.Values.SelectMany(article => new[] { article.Id, Words().Match(article.Place ?? string.Empty).Value }).Where(word => word.Length > 0).ToHashSet(StringComparer.Ordinal);
        var numbers = Articles.All.Values.SelectMany(article => Number().Matches(PartyJson.Write(article)).Select(match => match.Value)).Where(IsStriking).ToHashSet(StringComparer.Ordinal);
        Assert.True(words.Count > 20 && numbers.Count > 100);
        Faults.None(
            from source in Repository.Sources("PartyDomain")
            where source.Path.StartsWith("Reporting/Figures/", StringComparison.Ordinal) || !source.Path.Contains('/', StringComparison.Ordinal) || source.Path.StartsWith("Texts/", StringComparison.Ordinal)
            from word in words.Where(word => source.Text.Contains(word, StringComparison.OrdinalIgnoreCase)).Concat(Number().Matches(source.Code).Select(match => match.Value).Where(numbers.Contains))
            select $"{source.Name}: {word}");
    }

    // Years, powers of ten and one or two digits say nothing.
    private static bool IsStriking(string number) =>
        number.Length > 2 && number.Trim('0', '1', '.').Length > 0 && !(number.Length == 4 && number.StartsWith("20", StringComparison.Ordinal));

    [GeneratedRegex(@"^\p{L}+['\p{L}]* \p{L}+")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<![\w.])\d+(\.\d+)?(?![\w.])")]
    private static partial Regex Number();
}
