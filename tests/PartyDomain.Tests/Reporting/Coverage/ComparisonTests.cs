using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Reporting.Coverage;
using Xunit;

namespace PartyDomain.Tests.Reporting.Coverage;

public sealed class ComparisonTests
{
    private static readonly LocalDate Before = new(2018, 12, 31);
    private static readonly LocalDate After = new(2019, 12, 31);

    [Fact]
    public void Villages_merged_from_103_to_88_are_shown_beside_the_share()
    {
        // 16 of 103 heads are secretaries; 15 villages end in mergers, two of them with such a head; 36 heads become secretaries.
        var house = new District();
        var commune = house.Commune("commune");
        for (var i = 0; i < 103; i++)
        {
            var cell = house.Cell($"c{i}", commune);
            var unit = house.Unit($"u{i}", commune, cell);
            var head = house.Head(unit, isMember: true);
            if (i < 16)
            {
                house.Office(cell, head, PartyOffice.Secretary);
            }
            else if (i < 52)
            {
                house.Happen(cell, new OfficeTaken(Before.PlusDays(40), head, PartyOffice.Secretary, OfficeSelection.Elected));
            }

            if (i is 0 or 1 || i >= 90)
            {
                house.Happen(unit, new CoverageUnitEnded(Before.PlusDays(30)));
            }
        }

        var comparison = new CoverageComparison(Secretaries(house, Before), Secretaries(house, After));
        Assert.Equal((16, 103, 50, 88), (comparison.Before.Numerator, comparison.Before.Denominator, comparison.After.Numerator, comparison.After.Denominator));
        Assert.Equal(new Change(ChangeDirection.Up, new Fraction(((50 * 103) - (16 * 88)) * 100, 88 * 103)), comparison.Points);
        Assert.Equal(new Change(ChangeDirection.Up, new Fraction(((50 * 103) - (16 * 88)) * 100, 88 * 16)), comparison.RelativePercent);
        Assert.Equal((34, -15, false), (comparison.NumeratorChange, comparison.DenominatorChange, comparison.SameUnits));
        Assert.Equal((15, 0, 36, 0), (comparison.NoLongerInBase.Count(), comparison.NewInBase.Count(), comparison.Won.Count(), comparison.Lost.Count()));
    }

    [Theory]
    [InlineData(37, 78, 41, 4100, 37)]
    [InlineData(40, 60, 20, 50, 1)]
    [InlineData(50, 50, 0, 0, 1)]
    public void Points_and_percent_are_two_numbers(int before, int after, int points, int percentUp, int percentDown)
    {
        var comparison = new CoverageComparison(Indicator(before, 100, Before), Indicator(after, 100, After));
        Assert.Equal(new Fraction(points, 1), comparison.Points!.Value.Size);
        Assert.Equal(new Fraction(percentUp, percentDown), comparison.RelativePercent!.Value.Size);
        Assert.Equal(before == after ? ChangeDirection.Same : ChangeDirection.Up, comparison.Points.Value.Direction);
        Assert.True(comparison.SameUnits);
    }

    [Fact]
    public void A_fall_is_a_fall_in_both()
    {
        var comparison = new CoverageComparison(Indicator(60, 100, Before), Indicator(45, 100, After));
        Assert.Equal((new(ChangeDirection.Down, new Fraction(15, 1)), new(ChangeDirection.Down, new Fraction(25, 1))), (comparison.Points!.Value, comparison.RelativePercent!.Value));
        Assert.Equal(("-15/1", 15, 0), (comparison.Points.ToString(), comparison.Lost.Count(), comparison.Won.Count()));
    }

    [Fact]
    public void From_nothing_there_is_no_relative_change_and_without_units_none_at_all()
    {
        var fromZero = new CoverageComparison(Indicator(0, 5, Before), Indicator(5, 5, After));
        Assert.Equal(new Change(ChangeDirection.Up, new Fraction(100, 1)), fromZero.Points);
        Assert.Null(fromZero.RelativePercent);
        Assert.Null(new CoverageComparison(Indicator(0, 0, Before), Indicator(5, 5, After)).Points);
        Assert.Null(new CoverageComparison(Indicator(5, 5, Before), Indicator(0, 0, After)).RelativePercent);
    }

    [Fact]
    public void Only_the_same_question_is_compared_and_only_forward()
    {
        var before = Indicator(1, 2, Before);
        Assert.Throws<ArgumentException>(() => new CoverageComparison(before, Indicator(1, 2, Before)));
        var after = Indicator(1, 2, After);
        Assert.All(
            new[]
            {
                after with { Measure = CoverageMeasure.HasCell },
                after with { Base = CoverageBase.UnitsWithHead },
                after with { UnitKinds = [CoverageUnitKind.School] },
                after with { Below = new("other") },
            },
            other => Assert.Throws<ArgumentException>(() => new CoverageComparison(before, other)));
    }

    private static CoverageIndicator Secretaries(District house, LocalDate day) => house.On(day).Below(District.Id).Indicator(CoverageMeasure.HeadIsSecretary);

    private static CoverageIndicator Indicator(int count, int of, LocalDate day) => new(
        CoverageMeasure.HeadIsMember,
        CoverageBase.AllUnits,
        [CoverageUnitKind.Village],
        District.Id,
        day,
        Enumerable.Range(0, count).Select(i => new CoverageUnitId($"u{i}")).ToValueList(),
        Enumerable.Range(count, of - count).Select(i => new CoverageGap(new($"u{i}"), GapReason.No)).ToValueList());
}
