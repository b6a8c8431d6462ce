using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Badges;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Membership.Badges;

/// <summary>Some 60,000 random commands about badges, held against a second model.</summary>
public sealed class BadgeProperties(ITestOutputHelper output)
{
    [Fact]
    public void Two_models_agree_a_refusal_changes_nothing_and_replay_gives_the_same()
    {
        var (random, counts) = (new Random(20261122), new SortedDictionary<string, int>(StringComparer.Ordinal));
        var law = Law.Shipped.With(Settings.Cautious);
        for (var walk = 0; walk < 1500; walk++)
        {
            var on = new LocalDate(2025, 10, 1).PlusDays(random.Next(100));
            var decided = on.PlusYears(-random.Of((int[])[30, 40, 45, 70, 75])).PlusMonths(random.Next(-2, 30)).PlusDays(random.Next(-20, 20));
            var died = random.Next(4) == 0 ? on.PlusDays(-random.Next(40)) : (LocalDate?)null;
            var measures = Enumerable.Range(0, random.Next(3) == 0 ? random.Next(1, 3) : 0)
                .Select(_ => new ServedMeasure(random.Any<BadgeMeasureKind>(), on.PlusDays(-random.Next(-20, 420)), null)).ToValueList();
            var place = random.Next(3) == 0 ? CellPlace.VillageUnderCommune : CellPlace.UnderGrassrootsCommittee;
            var about = new BadgeEvidence(on, "test", measures) { DiedOn = died, Exempt = random.Flip() };
            var record = MembershipHistory.Evolve(new MembershipRecord(Journey.Person), new StandingRecorded(new(2010, 1, 1), Standing.Full, BadgeCommands.Home) { AdmissionDecidedOn = decided });
            var naive = new NaiveBadges(
                decided.ToDateTimeUnspecified(),
                Standing.Full,
                died?.ToDateTimeUnspecified(),
                place == CellPlace.VillageUnderCommune,
                [.. measures.Select(measure => (measure.Measure, measure.EffectiveOn.ToDateTimeUnspecified()))]);
            for (var step = 0; step < 40 && on < new LocalDate(2026, 4, 1); step++)
            {
                on = on.PlusDays(random.Next(10) == 0 ? -1 : random.Next(0, 5));
                var (command, evidence) = BadgeCommands.Next(random, record, about, place, on);
                if (command is ReportBadgeLost or ReissueBadge or RecognizeCorrection && record.History.Any(happened => happened.On > command.On))
                {
                    continue; // a paper of an earlier day takes its place among the others; the second model has no such order
                }

                var outcome = MembershipDecider.Decide(command, evidence, record, law);
                var accepted = naive.Accepts((BadgeCommand)command, evidence);
                var told = $"{command} after {string.Join(", ", record.Badges.Held)} in {record.Badges.Phase}, {naive.Phase}: {Show.Outcome(outcome)}";
                Assert.False(outcome is Undetermined<MembershipEvent>, told);
                Assert.True(accepted == outcome is Accepted<MembershipEvent>, told);
                var after = outcome.Events.Aggregate(record, MembershipHistory.Evolve);
                Assert.True(accepted || after == record, told);
                Assert.Equal(naive.Held.Order(), after.Badges.Held.Select(badge => badge.Years).Order());
                record = after;
                var name = accepted ? outcome.Events[0].GetType().Name : $"{command.GetType().Name} refused";
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }

            Assert.Equal(record, MembershipHistory.Fold(record.Person, record.History));
        }

        output.WriteLine(string.Join('\n', counts.Select(item => $"{item.Key}: {item.Value}")));
        string[] kinds = [nameof(BadgeDeclared), nameof(BadgeAgreed), nameof(BadgeProposed), nameof(BadgeListed), nameof(BadgeDecided), nameof(BadgePresented), nameof(BadgeClaimClosed), nameof(CorrectionRecognized), nameof(BadgeLost), nameof(BadgeReissued)];
        Assert.All(kinds, kind => Assert.True(counts.GetValueOrDefault(kind) >= 50, $"{kind}: {counts.GetValueOrDefault(kind)}"));
    }
}
