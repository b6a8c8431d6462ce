using PartyDomain.Reporting.Figures;
using Xunit;

namespace PartyDomain.Tests.Reporting.Figures;

/// <summary>A wrong digit does not go unnoticed: one number of a consistent statement is moved, and slow arithmetic says whether it still fits.</summary>
public sealed class PerturbationTests
{
    private static readonly long[] Moves = [-10, -3, -2, -1, 1, 2, 3, 10];

    [Fact]
    public void A_percentage_with_a_moved_number_is_inconsistent_unless_it_can_still_be_printed_so()
    {
        var (checkedMoves, caught) = (0, 0);
        foreach (var statement in Consistent().OfType<PercentOfPlan>().Select(plan => (plan.Numerator, plan.Denominator, plan.Stated))
            .Concat(Consistent().OfType<ShareOfWhole>().Select(share => (share.Numerator, share.Denominator, share.Stated))))
        {
            if (statement is not ({ Wording: NumberWording.Exact } n, { Wording: NumberWording.Exact } d, { Wording: NumberWording.Exact } stated))
            {
                continue;
            }

            foreach (var move in Moves)
            {
                var printed = new PublishedNumber(Math.Max(0, stated.Digits + move), stated.Decimals, true);
                foreach (var (numerator, denominator, percent) in new[] { (n.Digits + move, d.Digits, stated), (n.Digits, d.Digits + move, stated), (n.Digits, d.Digits, printed) })
                {
                    if (numerator < 0 || denominator <= 0)
                    {
                        continue;
                    }

                    var fits = Naive.Prints(numerator, denominator, percent.ToString());
                    var judged = FigureCheck.Check(new PercentOfPlan(numerator, denominator, percent, PlanWording.Reached)).Judgment;
                    Assert.Equal(fits ? FigureJudgment.Consistent : FigureJudgment.Inconsistent, judged);
                    (checkedMoves, caught) = (checkedMoves + 1, caught + (fits ? 0 : 1));
                }
            }
        }

        Assert.True(checkedMoves > 200 && caught > checkedMoves * 9 / 10, $"{caught} of {checkedMoves}");
    }

    [Fact]
    public void A_sum_of_counts_with_any_moved_number_is_inconsistent()
    {
        var count = 0;
        foreach (var sum in Consistent().OfType<SumOfParts>().Where(sum => sum.Parts.All(part => part.Value.IsCount)))
        {
            foreach (var move in Moves)
            {
                Assert.Equal(FigureJudgment.Inconsistent, Judged(sum with { Stated = sum.Stated!.Value.Digits + move }));
                for (var i = 0; i < sum.Parts.Count; i++)
                {
                    var moved = new FigureParts(sum.Parts.Select((part, index) => index == i ? part with { Value = part.Value.Digits + move } : part));
                    Assert.Equal(FigureJudgment.Inconsistent, Judged(sum with { Parts = moved }));
                    count++;
                }
            }
        }

        Assert.True(count > 200);
    }

    [Fact]
    public void A_sum_of_percentages_is_inconsistent_beyond_what_rounding_or_cutting_each_part_leaves()
    {
        var (caught, all) = (0, 0);
        foreach (var sum in Consistent().OfType<SumOfParts>().Where(sum => !sum.Parts.All(part => part.Value.IsCount)))
        {
            for (var i = 0; i < sum.Parts.Count; i++)
            {
                foreach (var move in Moves)
                {
                    var moved = new FigureParts(sum.Parts.Select((part, index) => index == i ? part with { Value = new PublishedNumber(part.Value.Digits + move, part.Value.Decimals) } : part));
                    var total = moved.Sum(part => part.Value.Digits / (decimal)Math.Pow(10, part.Value.Decimals));
                    var open = moved.Sum(part => 0.5m / (decimal)Math.Pow(10, part.Value.Decimals));
                    var fits = Math.Abs(total - 100) <= open || (total <= 100 && 100 < total + (2 * open));
                    Assert.Equal(fits ? FigureJudgment.Consistent : FigureJudgment.Inconsistent, Judged(sum with { Parts = moved }));
                    (all, caught) = (all + 1, caught + (fits ? 0 : 1));
                }
            }
        }

        Assert.True(caught > all / 2, $"{caught} of {all}");
    }

    [Fact]
    public void A_reconstruction_with_a_moved_numerator_gives_other_plans_or_none()
    {
        foreach (var plan in Consistent().OfType<PercentOfPlan>().Where(plan => plan is { Denominator: null, Numerator.Wording: NumberWording.Exact, Stated: not null }))
        {
            foreach (var move in Moves.Where(move => plan.Numerator!.Value.Digits + move > 0))
            {
                var numerator = plan.Numerator!.Value.Digits + move;
                var verdict = FigureCheck.Check(plan with { Numerator = numerator });
                var fits = Enumerable.Range(1, 3000).Where(d => Naive.Prints(numerator, d, plan.Stated!.Value.ToString())).Select(d => (long)d).ToList();
                Assert.Equal(fits.Count > 0 ? FigureJudgment.Consistent : FigureJudgment.Inconsistent, verdict.Judgment);
                Assert.Equal(fits, Enumerable.Range(1, 3000).Select(d => (long)d).Where(verdict.Candidates[0].Numbers.Contains));
            }
        }
    }

    private static FigureJudgment Judged(FigureStatement statement) => FigureCheck.Check(statement).Judgment;

    private static IEnumerable<FigureStatement> Consistent() => Articles.Expected
        .Where(expected => expected.Verdict == FigureJudgment.Consistent)
        .Select(expected => Articles.All[expected.Article].Statements[expected.Statement]);
}
