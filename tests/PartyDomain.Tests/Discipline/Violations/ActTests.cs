using NodaTime;
using NodaTime.Text;
using PartyDomain.Discipline.Violations;
using Xunit;

namespace PartyDomain.Tests.Discipline.Violations;

/// <summary>Acts that are followed through several regulations.</summary>
public sealed class ActTests
{
    // Published cases CARD-001 and DEFER-002; 69-QĐ/TW, 29.1 g and 52.1 b; 15-HD/UBKTTW, 8.3; section 4 of the sheet of 2026.
    [Theory]
    [InlineData("card-lost", "2018-05-01", ViolationStatus.Named, PenaltyTier.Reprimand, "102-QĐ/TW (2017), 11.1 g", EvidenceGrade.Confirmed)]
    [InlineData("card-lost", "2022-07-06", ViolationStatus.Named, PenaltyTier.Reprimand, "69-QĐ/TW (2022), 29.1 g", EvidenceGrade.Confirmed)]
    [InlineData("card-lost", "2026-08-17", ViolationStatus.Named, PenaltyTier.Reprimand, "69-QĐ/TW (2022), 29.1 g", EvidenceGrade.Presumed)]
    [InlineData("card-damaged", "2018-05-01", ViolationStatus.NotNamed, null, "102-QĐ/TW (2017), 11.1 g", EvidenceGrade.Confirmed)]
    [InlineData("card-damaged", "2023-05-01", ViolationStatus.NotNamed, null, "69-QĐ/TW (2022), 29.1 g", EvidenceGrade.Confirmed)]
    [InlineData("card-damaged", "2026-08-17", ViolationStatus.NotNamed, null, "69-QĐ/TW (2022), 29.1 g", EvidenceGrade.Presumed)]
    [InlineData("birth-third-child", "2017-11-15", ViolationStatus.Named, PenaltyTier.Reprimand, "102-QĐ/TW (2017), 27.1", EvidenceGrade.Confirmed)]
    [InlineData("birth-fourth-child", "2022-07-05", ViolationStatus.Named, PenaltyTier.WarningOrRemoval, "102-QĐ/TW (2017), 27.2", EvidenceGrade.Confirmed)]
    [InlineData("birth-fifth-child", "2020-01-01", ViolationStatus.Named, PenaltyTier.Expulsion, "102-QĐ/TW (2017), 27.3", EvidenceGrade.Confirmed)]
    [InlineData("birth-fourth-child", "2022-07-06", ViolationStatus.Named, PenaltyTier.Reprimand, "69-QĐ/TW (2022), 52.1 b", EvidenceGrade.Confirmed)]
    [InlineData("birth-third-child", "2025-03-19", ViolationStatus.Named, PenaltyTier.Reprimand, "69-QĐ/TW (2022), 52.1 b", EvidenceGrade.Confirmed)]
    [InlineData("birth-third-child", "2025-03-20", ViolationStatus.NotHandled, null, "69-QĐ/TW (2022), 52.1 b", EvidenceGrade.Confirmed)]
    [InlineData("birth-fifth-child", "2026-08-16", ViolationStatus.NotHandled, null, "69-QĐ/TW (2022), 52.1 b", EvidenceGrade.Confirmed)]
    [InlineData("birth-third-child", "2026-08-17", ViolationStatus.NotHandled, null, "69-QĐ/TW (2022), 52.1 b", EvidenceGrade.Presumed)]
    [InlineData("false-information-online", "2026-08-17", ViolationStatus.Named, PenaltyTier.Reprimand, "212-QĐ/TW (2026), chưa rõ điểm", EvidenceGrade.Secondary)]
    [InlineData("digital-data-misuse", "2026-11-22", ViolationStatus.Named, PenaltyTier.Reprimand, "212-QĐ/TW (2026), chưa rõ điểm", EvidenceGrade.Secondary)]
    public void An_act_on_a_day(string code, string day, ViolationStatus status, PenaltyTier? tier, string citation, EvidenceGrade grade)
    {
        var entry = ViolationCatalog.For(new(code), Day(day))!.Entry;
        Assert.Equal((status, tier, citation, grade), (entry.Status, entry.Tier, entry.Citation.ToString(), entry.Grade));
    }

    [Fact]
    public void The_new_acts_were_not_named_before_212()
    {
        Assert.Null(ViolationCatalog.For(new("false-information-online"), Day("2026-08-16")));
        Assert.Null(ViolationCatalog.For(new("digital-data-misuse"), Day("2026-08-16")));
        Assert.Null(ViolationCatalog.For(new("digital-data-misuse"), Day("2026-08-17"))!.Article);
    }

    [Fact]
    public void What_is_no_longer_considered_says_why()
    {
        var entry = ViolationCatalog.For(new("birth-third-child"), Day("2025-03-20"))!.Entry;
        Assert.Equal("15-HD/UBKTTW (2025), 8.3", entry.Amendment!.ToString());
        Assert.False(entry.IsRetroactive);
        Assert.Null(ViolationCatalog.For(new("birth-third-child"), Day("2025-03-19"))!.Entry.IsRetroactive);
        Assert.Equal(LadderObstacle.NotHandled, PenaltyLadder.Judge(entry, ConsequenceSeverity.VerySerious, hasRelapsed: true).Obstacle);
    }

    [Fact]
    public void Other_violations_of_population_policy_are_still_considered()
    {
        foreach (var code in new[] { "69-52.1.a", "69-52.1.b", "69-52.2.b", "69-52.3" })
        {
            Assert.Equal(ViolationStatus.Named, ViolationCatalog.For(new(code), Day("2025-03-20"))!.Entry.Status);
        }
    }

    [Fact]
    public void Under_69_a_child_beyond_the_second_was_judged_by_its_consequence()
    {
        var entry = ViolationCatalog.For(new("birth-fourth-child"), Day("2023-01-01"))!.Entry;
        Assert.Equal(ViolationCode.Of(52, 1, "b"), entry.CoveredBy);
        Assert.Equal(PenaltyTier.Reprimand, PenaltyLadder.Judge(entry, ConsequenceSeverity.LessSerious).Tier);
        Assert.Equal(PenaltyTier.WarningOrRemoval, PenaltyLadder.Judge(entry, ConsequenceSeverity.Serious).Tier);
        Assert.Equal(PenaltyTier.Expulsion, PenaltyLadder.Judge(entry, ConsequenceSeverity.VerySerious).Tier);
    }

    [Fact]
    public void Under_102_the_number_of_the_child_decides_and_a_heavier_case_was_not_seen()
    {
        var entry = ViolationCatalog.For(new("birth-third-child"), Day("2019-01-01"))!.Entry;
        Assert.Equal(PenaltyTier.Reprimand, PenaltyLadder.Judge(entry).Tier);
        Assert.Equal(LadderObstacle.NotSeen, PenaltyLadder.Judge(entry, ConsequenceSeverity.VerySerious).Obstacle);
        Assert.Equal(PenaltyTier.Expulsion, PenaltyLadder.Judge(ViolationCatalog.For(new("birth-fifth-child"), Day("2019-01-01"))!.Entry, ConsequenceSeverity.VerySerious).Tier);
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
