using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using PartyDomain.Reporting.Figures;
using Xunit;

namespace PartyDomain.Tests.Reporting.Figures;

public sealed class ReconstructionProperties
{
    [Fact]
    public void Whatever_is_printed_in_any_way_is_consistent_and_found_again() => Holds(1000, random =>
    {
        var (n, d, decimals) = (random.Next(0, 3000), random.Next(1, 3000), random.Next(4));
        foreach (var rounding in Naive.All)
        {
            var stated = PublishedNumber.Parse(Naive.Percent(n, d, decimals, rounding));
            var verdict = FigureCheck.Check(new PercentOfPlan(n, d, stated, PlanWording.Reached));
            Assert.Equal(FigureJudgment.Consistent, verdict.Judgment);
            Assert.Contains(rounding, verdict.Roundings);
            Assert.True(WholeNumbers.Denominators(n, stated).Contains(d), $"{n} / {d} = {stated}");
            Assert.True(WholeNumbers.Numerators(d, stated).Contains(n), $"{n} / {d} = {stated}");
        }
    });

    [Fact]
    public void The_roundings_named_are_those_that_print_the_number() => Holds(1000, random =>
    {
        var (n, d, decimals) = (random.Next(0, 400), random.Next(1, 400), random.Next(3));
        var stated = Naive.Percent(n, d, decimals, (Rounding)random.Next(3));
        var expected = Naive.All.Where(rounding => Naive.Percent(n, d, decimals, rounding) == stated);
        Assert.Equal(expected, FigureCheck.Check(new ShareOfWhole(n, d, PublishedNumber.Parse(stated))).Roundings);
        Assert.Equal(expected, PublishedNumber.Parse(stated).RoundingsOf(new Fraction(n, d)));
    });

    [Fact]
    public void Reconstruction_finds_what_trying_every_number_finds() => Holds(150, random =>
    {
        var (known, decimals) = (random.Next(0, 300), random.Next(3));
        var stated = Naive.Percent(random.Next(0, 300), random.Next(1, 200), decimals, (Rounding)random.Next(3));
        var percent = PublishedNumber.Parse(stated);
        var (denominators, numerators) = (WholeNumbers.Denominators(known, percent), known == 0 ? null : WholeNumbers.Numerators(known, percent));
        for (var candidate = 1; candidate <= 1200; candidate++)
        {
            Assert.True(denominators.Contains(candidate) == Naive.Prints(known, candidate, stated), $"{known} / {candidate} = {stated}");
            Assert.True(numerators is null || numerators.Contains(candidate) == Naive.Prints(candidate, known, stated), $"{candidate} / {known} = {stated}");
        }
    });

    [Fact]
    public void A_statement_is_consistent_exactly_when_some_rounding_prints_it() => Holds(2000, random =>
    {
        var (n, d, stated) = (random.Next(0, 60), random.Next(1, 60), Naive.Percent(random.Next(0, 60), random.Next(1, 60), random.Next(2), Rounding.HalfUp));
        var verdict = FigureCheck.Check(new PercentOfPlan(n, d, PublishedNumber.Parse(stated), PlanWording.Reached));
        Assert.Equal(Naive.Prints(n, d, stated), verdict.Judgment == FigureJudgment.Consistent);
    });

    [Fact]
    public void Vague_numerators_allow_what_one_of_their_values_allows() => Holds(15, random =>
    {
        var (n, stated) = (random.Next(1, 60) * 10, Naive.Percent(random.Next(1, 99), 99, random.Next(2), Rounding.HalfUp));
        var vague = new PublishedNumber(n, wording: NumberWording.MoreThan);
        var place = 1;
        for (var rest = n; rest % 10 == 0; rest /= 10)
        {
            place *= 10;
        }

        var found = WholeNumbers.Denominators(vague, PublishedNumber.Parse(stated));
        for (var d = 1; d <= 2000; d++)
        {
            Assert.Equal(Enumerable.Range(n + 1, (place / 2) - 1).Any(value => Naive.Prints(value, d, stated)), found.Contains(d));
        }
    });

    [Fact]
    public void Large_numbers_are_as_quick_as_small_ones()
    {
        var watch = Stopwatch.StartNew();
        var found = WholeNumbers.Denominators(123_456_789_012, PublishedNumber.Parse("7.3%"));
        Assert.True(found.Count > 1_000_000_000);
        Assert.NotNull(WholeNumbers.Numerators(PublishedNumber.Parse("at least 5"), PublishedNumber.Parse("50%")).First);
        Assert.NotNull(WholeNumbers.Denominators(PublishedNumber.Parse("more than 90000000000000"), PublishedNumber.Parse("50%")).First);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{watch.Elapsed}");
    }

    [Fact]
    public void No_statement_whatever_its_numbers_throws() => Holds(3000, random =>
    {
        PublishedNumber? Any(bool count) => random.Next(5) == 0
            ? null
            : new PublishedNumber(random.Next(4) switch { 0 => 0, 1 => random.Next(-50, 50), 2 => random.NextInt64(-99_999_999_999_999, 99_999_999_999_999), _ => random.Next(1, 300) }, count ? 0 : random.Next(4), !count && random.Next(2) == 0, (NumberWording)random.Next(7));
        FigureParts Parts(bool counts) => new(Enumerable.Range(0, random.Next(4)).Select(i => new FigurePart($"p{i}", Any(counts) ?? 1)));
        var shares = Parts(false);
        Func<FigureStatement>[] statements =
        [
            () => new PercentOfPlan(Any(true), Any(true), Any(false), random.Next(2) == 0 ? null : (PlanWording)random.Next(3), Any(true), Any(false), Any(true)),
            () => new ShareOfWhole(Any(true), Any(true), Any(false)),
            () => new SharedDenominator(shares, random.Next(2) == 0 ? null : random.Next(-2, 90), new FigureParts(shares.Skip(1).Select(share => share with { Value = random.Next(40) })), random.Next(2) == 0 ? null : 50),
            () => new SumOfParts(Parts(false), Any(false)),
            () => new PartsOfTotal(Any(true), Parts(false), random.Next(2) == 0, random.Next(2) == 0),
            () => new Growth(Any(false), Any(false), Any(false), random.Next(2) == 0 ? null : (GrowthMeasure)random.Next(2)),
            () => new SingleCount(Any(false), Parts(false), Any(true), random.Next(2) == 0 ? null : (CountedAs)random.Next(2)),
            () => new PlanAgainstImplied(Any(true), Any(false), Any(true), Any(true)),
            () => new PlanCascade(Parts(true), Any(true)),
            () => new MembersAssigned(Any(true), Any(true), Any(true)),
        ];
        foreach (var make in statements)
        {
            FigureStatement statement;
            try
            {
                statement = make();
            }
            catch (ArgumentException)
            {
                continue;
            }

            var verdict = FigureCheck.Check(statement);
            Assert.True(Enum.IsDefined(verdict.Judgment));
            Assert.True(verdict.Judgment != FigureJudgment.NotVerifiable || verdict.Findings.Any(finding => finding.Effect == FindingEffect.Open), statement.ToString());
        }
    });

    private static void Holds(int times, Action<Random> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times), Prop.ForAll<int>(seed => property(new Random(seed))));
}
