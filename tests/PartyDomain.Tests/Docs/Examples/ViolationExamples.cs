using NodaTime;
using PartyDomain.Discipline.Violations;
using Xunit;

namespace PartyDomain.Tests.Docs.Examples;

/// <summary>The examples of docs/guides/violations.md; a test compares each with the page.</summary>
public sealed class ViolationExamples
{
    [Fact]
    public void FindViolation()
    {
        // <example>
        var day = new LocalDate(2025, 6, 10);
        var guide = ViolationCatalog.For(new ViolationCode("69-39.2.c"), day)!;
        var name = guide.Entry.Name.In("vi");
        var citation = guide.Entry.Citation;       // 69-QĐ/TW (2022), 39.2 c
        var changed = guide.Entry.Amendment;       // 264-QĐ/TW (2025), 1.9
        var tiers = guide.Offered;                 // warning or removal, expulsion
        var mustBeWeighed = guide.Circumstances.Where(circumstance => circumstance.MustBeWeighed);
        // </example>

        Assert.Contains("lãng phí", name, StringComparison.Ordinal);
        Assert.Equal(("69-QĐ/TW (2022), 39.2 c", "264-QĐ/TW (2025), 1.9"), (citation.ToString(), changed!.ToString()));
        Assert.Equal([PenaltyTier.WarningOrRemoval, PenaltyTier.Expulsion], tiers);
        Assert.Equal(4, mustBeWeighed.Count());
    }

    [Fact]
    public void JudgeTier()
    {
        var day = new LocalDate(2025, 6, 10);

        // <example>
        var lostCard = ViolationCatalog.For(new ViolationCode("card-lost"), day)!.Entry;
        var first = PenaltyLadder.Judge(lostCard, ConsequenceSeverity.LessSerious);
        var again = PenaltyLadder.Judge(lostCard, ConsequenceSeverity.LessSerious, hasRelapsed: true);
        var open = PenaltyLadder.Judge(lostCard).Obstacle;      // severity needed
        // </example>

        Assert.Equal((PenaltyTier.Reprimand, PenaltyTier.WarningOrRemoval, LadderObstacle.SeverityNeeded), (first.Tier, again.Tier, open));
    }
}
