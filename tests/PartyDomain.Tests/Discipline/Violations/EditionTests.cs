using NodaTime;
using PartyDomain.Discipline.Violations;
using Xunit;

namespace PartyDomain.Tests.Discipline.Violations;

/// <summary>What is in force on which day, how well it is evidenced, and what changed it.</summary>
public sealed class EditionTests
{
    // Written from 264-QĐ/TW, article 1, clauses 2, 4–6 and 8–10.
    private static readonly string[] wasteInserted =
    [
        "11.2 e 1.2", "17.1 b 1.4", "17.1 c 1.4", "17.2 a 1.5", "17.2 b 1.5", "17.2 c 1.5", "17.2 d 1.5", "17.2 đ 1.5", "17.3 a 1.6", "17.3 b 1.6",
        "39.1 c 1.8", "39.2 c 1.9", "39.2 g 1.9", "39.2 h 1.9", "39.2 i 1.9", "39.3 d 1.10", "39.3 e 1.10", "39.3 g 1.10",
    ];

    [Theory]
    [InlineData("2017-11-14", null, "")]
    [InlineData("2017-11-15", "102-QĐ/TW", "")]
    [InlineData("2022-07-05", "102-QĐ/TW", "")]
    [InlineData("2022-07-06", "69-QĐ/TW", "")]
    [InlineData("2025-02-13", "69-QĐ/TW", "")]
    [InlineData("2025-02-14", "69-QĐ/TW", "264-QĐ/TW")]
    [InlineData("2025-03-19", "69-QĐ/TW", "264-QĐ/TW")]
    [InlineData("2025-03-20", "69-QĐ/TW", "264-QĐ/TW 15-HD/UBKTTW")]
    [InlineData("2026-08-16", "69-QĐ/TW", "264-QĐ/TW 15-HD/UBKTTW")]
    [InlineData("2026-08-17", "212-QĐ/TW", "")]
    [InlineData("9999-12-31", "212-QĐ/TW", "")]
    public void The_edition_of_a_day(string day, string? regulation, string amendments)
    {
        var edition = ViolationCatalog.On(Day(day));
        Assert.Equal(regulation, edition.Instrument?.Id.Number);
        Assert.Equal(amendments, string.Join(' ', edition.Amendments.Select(one => one.Id.Number)));
        Assert.True(edition.From <= Day(day));
    }

    [Fact]
    public void Before_102_nothing_is_held()
    {
        var edition = ViolationCatalog.On(Day("2017-11-14"));
        Assert.Empty(edition.Entries);
        Assert.Empty(edition.Articles);
        Assert.Null(ViolationCatalog.For(new("card-lost"), Day("2017-11-14")));
    }

    [Fact]
    public void Of_102_only_acts_are_held()
    {
        var edition = ViolationCatalog.On(Day("2018-01-01"));
        Assert.Equal(["card-lost", "card-damaged", "birth-third-child", "birth-fourth-child", "birth-fifth-child"], edition.Entries.Select(entry => entry.Code.Value));
        Assert.Empty(edition.Articles);
        Assert.Empty(edition.Circumstances);
        Assert.Empty(edition.Severities);
        Assert.Null(edition.Find(ViolationCode.Of(29, 1, "g")));
    }

    [Fact]
    public void Waste_is_inserted_where_264_says_so_and_nowhere_else()
    {
        var edition = ViolationCatalog.On(Day("2025-02-14"));
        var changed = edition.Articles.SelectMany(article => article.Entries).Where(entry => entry.Amendment is not null).ToList();
        Assert.Equal(wasteInserted, changed.Select(entry => $"{entry.Citation.Point} {entry.Amendment!.Point}"));
        Assert.Equal([(17, "1.3"), (39, "1.7")], edition.Articles.Where(article => article.Amendment is not null).Select(article => (article.Number, article.Amendment!.Point)));
        var circumstance = Assert.Single(edition.Circumstances, one => one.Amendment is not null);
        Assert.Equal(("6.1 e", "1.1"), (circumstance.Citation.Point, circumstance.Amendment!.Point));
    }

    [Fact]
    public void The_word_appears_on_14_February_2025_in_every_changed_name_and_nothing_else_changes()
    {
        var (before, after) = (ViolationCatalog.On(Day("2025-02-13")), ViolationCatalog.On(Day("2025-02-14")));
        foreach (var (old, changed) in before.Entries.Zip(after.Entries))
        {
            if (changed.Amendment is null)
            {
                Assert.Equal(old, changed);
                continue;
            }

            Assert.DoesNotContain("lãng phí", old.Name.Vietnamese, StringComparison.Ordinal);
            Assert.DoesNotContain("waste", old.Name.English, StringComparison.Ordinal);
            Assert.Contains("lãng phí", changed.Name.Vietnamese, StringComparison.Ordinal);
            Assert.Contains("waste", changed.Name.English, StringComparison.Ordinal);
            Assert.Equal(old, changed with { Name = old.Name, Amendment = null });
        }

        Assert.Equal("Phòng, chống tham nhũng, tiêu cực", before.FindArticle(39)!.Name.Vietnamese);
        Assert.Equal("Phòng, chống tham nhũng, lãng phí, tiêu cực", after.FindArticle(39)!.Name.Vietnamese);
    }

    [Fact]
    public void Under_212_everything_carried_over_is_presumed_with_the_predecessors_point()
    {
        var edition = ViolationCatalog.On(Day("2026-08-17"));
        Assert.Equal(EvidenceGrade.Presumed, edition.Instrument!.InForceGrade);
        Assert.All(edition.Articles, article => Assert.Equal((EvidenceGrade.Presumed, false, "69-QĐ/TW"), (article.Grade, article.IsComplete, article.Citation.Instrument.Number)));
        Assert.All(edition.Articles.SelectMany(article => article.Entries), entry => Assert.Equal((EvidenceGrade.Presumed, "69-QĐ/TW"), (entry.Grade, entry.Citation.Instrument.Number)));
        Assert.All(edition.Severities, one => Assert.Equal(EvidenceGrade.Presumed, one.Grade));
        Assert.Equal(
            ["false-information-online", "digital-data-misuse"],
            edition.Entries.Where(entry => entry.Grade != EvidenceGrade.Presumed).Select(entry => entry.Code.Value));
        Assert.Equal(
            ["69-5.2.a", "69-6.2.b"],
            edition.Circumstances.Where(one => one.Grade == EvidenceGrade.Secondary).Select(one => one.Code.Value));
        Assert.Equal(16, edition.Circumstances.Count(one => one.Grade == EvidenceGrade.Presumed));
    }

    // Counted in the scan: 5.1 a–d, 5.2 a–d, 6.1 a–e with đ, 6.2 a–d.
    [Theory]
    [InlineData(ViolationSubject.Organization, CircumstanceKind.Mitigating, "abcd", false)]
    [InlineData(ViolationSubject.Member, CircumstanceKind.Mitigating, "abcd", false)]
    [InlineData(ViolationSubject.Organization, CircumstanceKind.Aggravating, "abcdđe", true)]
    [InlineData(ViolationSubject.Member, CircumstanceKind.Aggravating, "abcd", true)]
    public void Circumstances_may_or_must_be_weighed(ViolationSubject subject, CircumstanceKind kind, string letters, bool must)
    {
        var found = ViolationCatalog.On(Day("2023-01-01")).Circumstances.Where(one => one.Subject == subject && one.Kind == kind).ToList();
        Assert.Equal(letters, string.Concat(found.Select(one => one.Citation.Point[^1])));
        Assert.All(found, one => Assert.Equal((must, EvidenceGrade.Confirmed), (one.MustBeWeighed, one.Grade)));
    }

    [Fact]
    public void The_words_for_consequences_differ_by_subject()
    {
        var found = ViolationCatalog.On(Day("2023-01-01")).Severities;
        Assert.Equal(
            [
                (ViolationSubject.Organization, ConsequenceSeverity.LessSerious, "3.4.1"),
                (ViolationSubject.Organization, ConsequenceSeverity.Serious, "3.4.2"),
                (ViolationSubject.Organization, ConsequenceSeverity.SpeciallySerious, "3.4.3"),
                (ViolationSubject.Member, ConsequenceSeverity.LessSerious, "3.5.1"),
                (ViolationSubject.Member, ConsequenceSeverity.Serious, "3.5.2"),
                (ViolationSubject.Member, ConsequenceSeverity.VerySerious, "3.5.3"),
            ],
            found.Select(one => (one.Subject, one.Severity, one.Citation.Point)));
        Assert.All(found, one => Assert.True(PenaltyLadder.IsOf(one.Subject, one.Severity)));
        Assert.Equal(2, Enum.GetValues<ViolationSubject>().Sum(subject => Enum.GetValues<ConsequenceSeverity>().Count(severity => !PenaltyLadder.IsOf(subject, severity))));
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
