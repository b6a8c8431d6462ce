using PartyDomain.Membership.Evaluation;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Membership.Evaluation;

/// <summary>Random groups against the cap reckoned by multiplication alone: five times the excellent against the whole.</summary>
public sealed class EvaluationCapProperties(ITestOutputHelper output)
{
    [Fact]
    public void The_cap_is_that_of_the_sheet_under_every_reading()
    {
        var random = new Random(2020);
        var (kept, broken) = (0, 0);
        for (var i = 0; i < 20_000; i++)
        {
            ValueList<GradedGroup> groups = [.. Enumerable.Range(0, random.Next(1, 5)).Select(g => RandomGroup(random, $"g{g}"))];
            var settings = Settings.Open with
            {
                EvaluationCapBase = random.GetItems(Enum.GetValues<CapBaseReading>(), 1)[0],
                EvaluationCapScope = random.GetItems(Enum.GetValues<CapScopeReading>(), 1)[0],
                EvaluationCapRounding = random.GetItems(Enum.GetValues<CapRoundingReading>(), 1)[0],
            };
            var result = Assert.Single(EvaluationCap.Of(groups, new(2025, 12, 1), Law.Shipped.With(settings)).Events);
            var holds = settings.EvaluationCapScope == CapScopeReading.SameTasks
                ? groups.All(group => Holds(group.Excellent, group.Good, settings))
                : Holds(groups.Sum(group => group.Excellent), groups.Sum(group => group.Good), settings);
            Assert.Equal(holds, result.Holds);
            Assert.Equal(groups.Sum(group => group.Graded), result.Totals.Graded);
            var (open, cautious) = (EvaluationCap.Of(groups, new(2025, 12, 1), Law.Shipped), EvaluationCap.Of(groups, new(2025, 12, 1), Law.Shipped.With(Settings.Cautious)));
            Assert.True(holds || !Assert.Single(cautious.Events).Holds);
            Assert.True(open is Undetermined<CapResult> || Assert.Single(open.Events).Holds == holds);
            (kept, broken) = holds ? (kept + 1, broken) : (kept, broken + 1);
        }

        output.WriteLine($"kept {kept}, broken {broken}");
        Assert.True(kept > 4_000 && broken > 4_000);
    }

    // Down: 5e <= whole. Nearest, a half up: e <= whole / 5 + 1/2, so 10e <= 2 whole + 5.
    private static bool Holds(int excellent, int good, Settings settings)
    {
        var whole = settings.EvaluationCapBase == CapBaseReading.Good ? good : good + excellent;
        return settings.EvaluationCapRounding == CapRoundingReading.Down ? 5 * excellent <= whole : 10 * excellent <= (2 * whole) + 5;
    }

    private static GradedGroup RandomGroup(Random random, string name)
    {
        var good = random.Next(0, 40);
        return new(name, random.Next(0, (good / 4) + 2), good, random.Next(5), random.Next(3));
    }
}
