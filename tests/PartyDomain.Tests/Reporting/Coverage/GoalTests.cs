using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Reporting.Coverage;
using Xunit;

namespace PartyDomain.Tests.Reporting.Coverage;

public sealed class GoalTests
{
    private static readonly CoverageGoal MoreThanNinety = CoverageGoal.MoreThan(new Fraction(9, 10));

    [Theory]
    [InlineData(37, 49, 45, 8, 710, 49)]
    [InlineData(44, 49, 45, 1, 10, 49)]
    [InlineData(45, 49, 45, 0, 0, 1)]
    [InlineData(9, 10, 10, 1, 0, 1)]
    [InlineData(10, 10, 10, 0, 0, 1)]
    [InlineData(78, 100, 91, 13, 12, 1)]
    [InlineData(0, 1, 1, 1, 90, 1)]
    public void More_than_ninety_percent(int count, int of, int needed, int missing, int pointsUp, int pointsDown)
    {
        var gap = new GoalGap(MoreThanNinety, Indicator(count, of));
        Assert.Equal((needed, missing, missing == 0), (gap.Needed, gap.Missing, gap.IsReached));
        Assert.Equal(new Fraction(pointsUp, pointsDown), gap.Points);
    }

    [Fact]
    public void Every_health_station_has_a_cell_or_the_goal_is_missed()
    {
        var house = new District();
        var commune = house.Commune("commune");
        var (first, second) = (house.Cell("first", commune), house.Cell("second", commune));
        house.Unit("s1", commune, first, CoverageUnitKind.HealthStation);
        var bare = house.Unit("s2", commune, kind: CoverageUnitKind.HealthStation);
        house.Unit("village", commune);
        var day = new LocalDate(2018, 1, 9);
        GoalGap At(LocalDate on) => new(CoverageGoal.All, house.On(on).Below(District.Id, CoverageUnitKind.HealthStation).Indicator(CoverageMeasure.HasCell));
        house.Happen(bare, new CellServes(day, second));
        Assert.Equal((1, false, new Fraction(50, 1)), (At(day.PlusDays(-1)).Missing, At(day.PlusDays(-1)).IsReached, At(day.PlusDays(-1)).Points));
        Assert.Equal([bare], At(day.PlusDays(-1)).Indicator.Gaps.Select(gap => gap.Unit));
        Assert.Equal((0, true, default(Fraction)), (At(day).Missing, At(day).IsReached, At(day).Points));
    }

    [Fact]
    public void Without_units_nothing_is_reached_or_missed()
    {
        var gap = new GoalGap(CoverageGoal.All, Indicator(0, 0));
        Assert.Equal((null, null, null, null), (gap.Needed, gap.Missing, gap.IsReached, gap.Points));
    }

    [Fact]
    public void Exactly_the_share_is_enough_only_where_the_goal_says_so()
    {
        Assert.Equal(9, CoverageGoal.AtLeast(new Fraction(9, 10)).Needed(10));
        Assert.Equal(10, MoreThanNinety.Needed(10));
        Assert.Equal(10, CoverageGoal.AtLeast(new Fraction(9, 10)).Needed(11));
        Assert.Equal(1, CoverageGoal.MoreThan(default).Needed(5));
        Assert.Equal(0, CoverageGoal.AtLeast(default).Needed(5));
        Assert.Equal(5, CoverageGoal.All.Needed(5));
        Assert.Equal(["> 9/10", "≥ 1/1"], [MoreThanNinety.ToString(), CoverageGoal.All.ToString()]);
    }

    [Fact]
    public void Nobody_asks_for_more_than_all()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CoverageGoal.MoreThan(new Fraction(1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CoverageGoal.AtLeast(new Fraction(11, 10)));
        Assert.Throws<ArgumentOutOfRangeException>(() => MoreThanNinety.Needed(0));
    }

    private static CoverageIndicator Indicator(int count, int of) => new(
        CoverageMeasure.HeadIsMember,
        CoverageBase.AllUnits,
        [CoverageUnitKind.Village],
        District.Id,
        new LocalDate(2021, 6, 30),
        Enumerable.Range(0, count).Select(i => new CoverageUnitId($"u{i}")).ToValueList(),
        Enumerable.Range(count, of - count).Select(i => new CoverageGap(new($"u{i}"), GapReason.No)).ToValueList());
}
