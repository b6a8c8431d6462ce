using NodaTime;
using PartyDomain.Discipline.Violations;
using Xunit;
using static PartyDomain.Discipline.Violations.ConsequenceSeverity;

namespace PartyDomain.Tests.Discipline.Violations;

/// <summary>Which tier a violation has reached.</summary>
public sealed class LadderTests
{
    private static readonly LocalDate day = new(2023, 5, 10);

    // Written from the clauses of the articles named.
    [Theory]
    [InlineData("69-29.1.g", LessSerious, false, PenaltyTier.Reprimand, "29.1")]
    [InlineData("69-29.1.g", LessSerious, true, PenaltyTier.WarningOrRemoval, "29.2")]
    [InlineData("69-29.1.g", Serious, false, PenaltyTier.WarningOrRemoval, "29.2")]
    [InlineData("69-29.1.g", VerySerious, false, PenaltyTier.Expulsion, "29.3")]
    [InlineData("69-29.1.g", VerySerious, true, PenaltyTier.Expulsion, "29.3")]
    [InlineData("69-39.2.e", LessSerious, false, PenaltyTier.WarningOrRemoval, "39.2")]
    [InlineData("69-39.2.e", Serious, true, PenaltyTier.WarningOrRemoval, "39.2")]
    [InlineData("69-39.2.e", VerySerious, false, PenaltyTier.Expulsion, "39.3")]
    [InlineData("69-39.3.h", LessSerious, false, PenaltyTier.Expulsion, "39.3")]
    [InlineData("69-30.3", LessSerious, false, PenaltyTier.Expulsion, "30.3")]
    [InlineData("69-48.3", VerySerious, false, PenaltyTier.Expulsion, "48.3")]
    [InlineData("69-52.3", VerySerious, true, PenaltyTier.Expulsion, "52.3")]
    [InlineData("69-13.1.b", LessSerious, false, PenaltyTier.Reprimand, "13.1")]
    [InlineData("69-13.1.b", Serious, false, PenaltyTier.Warning, "13.2")]
    [InlineData("69-13.1.b", LessSerious, true, PenaltyTier.Warning, "13.2")]
    [InlineData("69-13.2.a", LessSerious, false, PenaltyTier.Warning, "13.2")]
    [InlineData("69-13.2.a", SpeciallySerious, false, PenaltyTier.Warning, "13.2")]
    [InlineData("69-13.3", SpeciallySerious, false, PenaltyTier.Dissolution, "13.3")]
    [InlineData("69-10.3.a", SpeciallySerious, false, PenaltyTier.Dissolution, "10.3")]
    public void The_text_has_a_tier(string code, ConsequenceSeverity severity, bool relapsed, PenaltyTier tier, string clause)
    {
        var answer = Judge(code, severity, relapsed);
        Assert.Equal((tier, clause), (answer.Tier, answer.Step!.Citation.Point));
        Assert.Null(answer.Obstacle);
        Assert.Empty(answer.Heavier);
    }

    [Theory]
    [InlineData("69-48.3", Serious, LadderObstacle.NoTier)]
    [InlineData("69-13.1.b", SpeciallySerious, LadderObstacle.NoTier)]
    [InlineData("69-13.3", Serious, LadderObstacle.NoTier)]
    [InlineData("69-13.3", VerySerious, LadderObstacle.SeverityNotOfSubject)]
    [InlineData("69-39.1.a", SpeciallySerious, LadderObstacle.SeverityNotOfSubject)]
    [InlineData("card-damaged", VerySerious, LadderObstacle.NotNamed)]
    [InlineData("card-damaged", SpeciallySerious, LadderObstacle.NotNamed)]
    public void The_text_has_none(string code, ConsequenceSeverity severity, LadderObstacle obstacle)
    {
        var answer = Judge(code, severity, relapsed: false);
        Assert.Equal((null, obstacle), (answer.Tier, answer.Obstacle));
    }

    [Fact]
    public void Without_a_consequence_clause_1_has_no_tier_and_clause_2_has_its_own_with_what_may_be_heavier()
    {
        Assert.Equal(LadderObstacle.SeverityNeeded, Judge("69-29.1.g", null, relapsed: false).Obstacle);
        Assert.Equal(LadderObstacle.SeverityNeeded, Judge("69-13.3", null, relapsed: false).Obstacle);
        var listed = Judge("69-39.2.e", null, relapsed: false);
        Assert.Equal((PenaltyTier.WarningOrRemoval, PenaltyTier.Expulsion), (listed.Tier, Assert.Single(listed.Heavier).Tier));
        var again = Judge("69-29.1.g", null, relapsed: true);
        Assert.Equal((PenaltyTier.WarningOrRemoval, PenaltyTier.Expulsion), (again.Tier, Assert.Single(again.Heavier).Tier));
        Assert.Empty(Judge("69-39.3.h", null, relapsed: false).Heavier);
    }

    // What is known of an unseen text must not be stretched: only the less serious case of the new acts is known.
    [Theory]
    [InlineData("false-information-online", "2026-08-17")]
    [InlineData("digital-data-misuse", "2026-09-01")]
    public void Of_the_new_acts_only_the_reprimand_is_known(string code, string on)
    {
        var entry = ViolationCatalog.For(new(code), NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value)!.Entry;
        Assert.Equal(PenaltyTier.Reprimand, PenaltyLadder.Judge(entry, LessSerious).Tier);
        Assert.Equal(LadderObstacle.NotSeen, PenaltyLadder.Judge(entry, Serious).Obstacle);
        Assert.Equal(LadderObstacle.NotSeen, PenaltyLadder.Judge(entry, LessSerious, hasRelapsed: true).Obstacle);
        Assert.Equal(LadderObstacle.SeverityNeeded, PenaltyLadder.Judge(entry).Obstacle);
    }

    // Every point, every consequence, with and without relapse, against a second reading of the three clauses.
    [Fact]
    public void Every_point_agrees_with_a_second_reading()
    {
        var tried = 0;
        foreach (var article in ViolationCatalog.On(day).Articles)
        {
            foreach (var entry in article.Entries)
            {
                foreach (var severity in Enum.GetValues<ConsequenceSeverity>())
                {
                    foreach (var relapsed in new[] { false, true })
                    {
                        tried++;
                        Assert.Equal(Read(article.Number, entry.Clause!.Value, severity, relapsed), PenaltyLadder.Judge(entry, severity, relapsed).Tier);
                    }
                }
            }
        }

        Assert.Equal(659 * 8, tried);
    }

    private static PenaltyTier? Read(int article, int clause, ConsequenceSeverity severity, bool relapsed)
    {
        if (article >= 25)
        {
            if (severity == SpeciallySerious)
            {
                return null;
            }

            if (severity == VerySerious || (clause == 3 && article != 48 && article != 52))
            {
                return PenaltyTier.Expulsion;
            }

            return clause == 3 ? null : clause == 2 || relapsed || severity == Serious ? PenaltyTier.WarningOrRemoval : PenaltyTier.Reprimand;
        }

        if (severity == VerySerious)
        {
            return null;
        }

        if (clause == 3)
        {
            return severity == SpeciallySerious ? PenaltyTier.Dissolution : null;
        }

        if (clause == 2 || relapsed || severity == Serious)
        {
            return PenaltyTier.Warning;
        }

        return severity == LessSerious ? PenaltyTier.Reprimand : null;
    }

    private static LadderAnswer Judge(string code, ConsequenceSeverity? severity, bool relapsed) =>
        PenaltyLadder.Judge(ViolationCatalog.For(new(code), day)!.Entry, severity, relapsed);
}
