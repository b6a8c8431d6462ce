using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Quotas;
using static PartyDomain.Tests.Quotas.Units;
using Xunit;

namespace PartyDomain.Tests.Quotas;

public sealed class ProgressTests
{
    private static readonly AdmissionTarget Commune = Assigned("dak-nhoong", "dak-nhoong", AtLeast(13), "dak-glei");

    // Kon Tum, 2021: 13 given for the year, 19 admitted at half-year, printed as "exceeded by 146 %".
    [Fact]
    public void Nineteen_of_thirteen()
    {
        var progress = ProgressCalculator.Of(Commune, 19, Day(2021, 6, 30));
        Assert.Equal(
            (ProgressStatus.Exceeded, new Fraction(19, 13), new Fraction(6, 13), 0L, 13L, 19L, null),
            (progress.Status, progress.Achieved, progress.ExceededBy, progress.Remaining, progress.ToReach, progress.Actual, progress.Reason));
        Assert.Equal(new Fraction(181, 365), progress.Elapsed);
    }

    // Đăk Blà: 25 given by the city, 20 by its own congress. Each percentage is of its own target.
    [Fact]
    public void Two_origins_are_two_progresses()
    {
        var term = TargetPeriod.Term(Day(2020, 7, 1), Day(2025, 6, 30));
        var given = ProgressCalculator.Of(Assigned("given", "dak-bla", AtLeast(25), "kon-tum") with { Period = term }, 21, Day(2025, 6, 30));
        var own = ProgressCalculator.Of(Own("own", "dak-bla", AtLeast(20)) with { Period = term }, 21, Day(2025, 6, 30));
        Assert.Equal((new Fraction(21, 25), 4L, ProgressStatus.Behind), (given.Achieved, given.Remaining, given.Status));
        Assert.Equal((new Fraction(21, 20), 0L, ProgressStatus.Exceeded), (own.Achieved, own.Remaining, own.Status));
        Assert.Equal(ProgressStatus.Missed, ProgressCalculator.Of(given.Target, 21, Day(2025, 7, 1)).Status);
    }

    // Tam Dương: 160 or more, 89 admitted.
    [Fact]
    public void Eighty_nine_of_160_or_more()
    {
        var progress = ProgressCalculator.Of(Assigned("t", "tam-duong", AtLeast(160)), 89, Day(2022, 1, 1));
        Assert.Equal((ProgressStatus.Missed, new Fraction(89, 160), null, 71L), (progress.Status, progress.Achieved, progress.ExceededBy, progress.Remaining));
    }

    // Đăk Blà admits 4 to 5 a year.
    [Theory]
    [InlineData(3, ProgressStatus.Behind, 1)]
    [InlineData(4, ProgressStatus.Reached, 0)]
    [InlineData(5, ProgressStatus.Reached, 0)]
    [InlineData(6, ProgressStatus.AboveRange, 0)]
    public void Four_to_five_a_year(long actual, ProgressStatus status, long remaining)
    {
        var progress = ProgressCalculator.Of(Own("t", "dak-bla", new CountTarget(Comparator.Between, 4) { UpTo = 5 }), actual, Day(2021, 12, 31));
        Assert.Equal((status, remaining), (progress.Status, progress.Remaining));
    }

    // Of 365 a year one a day is on pace.
    [Theory]
    [InlineData("2020-12-31", 0, ProgressStatus.NotStarted)]
    [InlineData("2021-01-01", 0, ProgressStatus.Behind)]
    [InlineData("2021-01-01", 1, ProgressStatus.OnPace)]
    [InlineData("2021-06-30", 180, ProgressStatus.Behind)]
    [InlineData("2021-06-30", 181, ProgressStatus.OnPace)]
    [InlineData("2021-06-30", 364, ProgressStatus.OnPace)]
    [InlineData("2021-06-30", 365, ProgressStatus.Reached)]
    [InlineData("2021-06-30", 366, ProgressStatus.Exceeded)]
    [InlineData("2021-12-31", 364, ProgressStatus.Behind)]
    [InlineData("2022-01-01", 364, ProgressStatus.Missed)]
    [InlineData("2022-01-01", 365, ProgressStatus.Reached)]
    public void The_status_follows_number_and_day(string day, long actual, ProgressStatus status) =>
        Assert.Equal(status, ProgressCalculator.Of(Assigned("t", "u", AtLeast(365)), actual, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Status);

    [Theory]
    [InlineData(Comparator.MoreThan, 5000, 5000, ProgressStatus.Missed)]
    [InlineData(Comparator.MoreThan, 5000, 5001, ProgressStatus.Reached)]
    [InlineData(Comparator.MoreThan, 5000, 5002, ProgressStatus.Exceeded)]
    [InlineData(Comparator.Exactly, 20, 20, ProgressStatus.Reached)]
    [InlineData(Comparator.Exactly, 20, 21, ProgressStatus.AboveRange)]
    public void The_status_follows_the_comparison(Comparator comparator, long value, long actual, ProgressStatus status) =>
        Assert.Equal(status, ProgressCalculator.Of(Assigned("t", "u", new CountTarget(comparator, value)), actual, Day(2022, 1, 1)).Status);

    [Fact]
    public void The_linear_pace_is_exact()
    {
        var behind = ProgressCalculator.Of(Assigned("t", "u", AtLeast(730)), 300, Day(2021, 6, 30)).LinearPace;
        Assert.Equal(new Pace(new Fraction(362, 1), default, new Fraction(62, 1)), behind);
        var ahead = ProgressCalculator.Of(Commune, 19, Day(2021, 6, 30)).LinearPace!;
        Assert.Equal((new Fraction(13 * 181, 365), new Fraction((19 * 365) - (13 * 181), 365), default), (ahead.Expected, ahead.AheadBy, ahead.BehindBy));
    }

    [Fact]
    public void The_pace_of_last_year_is_its_part_by_the_same_day()
    {
        var progress = ProgressCalculator.Of(Assigned("t", "u", AtLeast(160)), 89, Day(2021, 6, 30), lastYear: new LastYearFigures(30, 60));
        Assert.Equal(new Pace(new Fraction(80, 1), new Fraction(9, 1), default), progress.LastYearPace);
        Assert.Null(ProgressCalculator.Of(Assigned("t", "u", AtLeast(160)), 89, Day(2021, 6, 30), lastYear: new LastYearFigures(0, 0)).LastYearPace);
        Assert.Null(ProgressCalculator.Of(Assigned("t", "u", AtLeast(160)), 89, Day(2021, 6, 30)).LastYearPace);
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgressCalculator.Of(Commune, 1, Day(2021, 6, 30), lastYear: new LastYearFigures(-1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgressCalculator.Of(Commune, 1, Day(2021, 6, 30), lastYear: new LastYearFigures(1, -1)));
    }

    [Theory]
    [InlineData("2021-01-29", false)]
    [InlineData("2021-01-30", true)]
    [InlineData("2021-12-30", true)]
    [InlineData("2021-12-31", false)]
    [InlineData("2022-03-01", false)]
    public void A_forecast_is_made_while_the_period_runs_and_after_thirty_days(string day, bool made) =>
        Assert.Equal(made, ProgressCalculator.Of(Commune, 3, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).LinearForecast is not null);

    [Theory]
    [InlineData(6, 365 * 6, 181, false)]
    [InlineData(7, 365 * 7, 181, true)]
    public void The_forecast_goes_on_evenly(long actual, long numerator, long denominator, bool holds) =>
        Assert.Equal(new Forecast(new Fraction(numerator, denominator), holds), ProgressCalculator.Of(Commune, actual, Day(2021, 6, 30)).LinearForecast);

    [Fact]
    public void A_forecast_above_a_range_does_not_hold()
    {
        var target = Own("t", "u", new CountTarget(Comparator.Between, 4) { UpTo = 5 });
        Assert.False(ProgressCalculator.Of(target, 3, Day(2021, 6, 30)).LinearForecast!.Holds);
        Assert.False(ProgressCalculator.Of(target, 1, Day(2021, 6, 30)).LinearForecast!.Holds);
        Assert.True(ProgressCalculator.Of(target, 2, Day(2021, 6, 10)).LinearForecast!.Holds);
    }

    public static TheoryData<NotComputableReason, AdmissionTarget?> NotComputable => new()
    {
        { NotComputableReason.NoTarget, null },
        { NotComputableReason.ZeroTarget, Assigned("t", "u", AtLeast(0)) },
        { NotComputableReason.NoStock, Assigned("t", "u", new RateTarget(Comparator.AtLeast, new Fraction(7, 100), Day(2021, 1, 1))) },
        { NotComputableReason.UpperLimit, Assigned("t", "u", new CountTarget(Comparator.AtMost, 7)) },
        { NotComputableReason.BrokenAmount, Assigned("t", "u", new CountTarget(Comparator.Between, 7)) },
    };

    [Theory]
    [MemberData(nameof(NotComputable))]
    public void What_is_not_computable_says_why(NotComputableReason reason, AdmissionTarget? target)
    {
        var progress = ProgressCalculator.Of(target, 3, Day(2021, 6, 30), lastYear: new LastYearFigures(1, 2));
        Assert.Equal((reason, ProgressStatus.NotComputable, 3L), (progress.Reason, progress.Status, progress.Actual));
        Assert.Equal((null, null, null, null, null), (progress.Achieved, progress.ExceededBy, progress.LinearPace, progress.LastYearPace, progress.LinearForecast));
    }

    [Fact]
    public void A_rate_has_a_progress_through_its_stock()
    {
        var progress = ProgressCalculator.Of(Assigned("t", "u", new RateTarget(Comparator.AtLeast, new Fraction(7, 100), Day(2021, 1, 1))), 20, Day(2021, 6, 30), 433);
        Assert.Equal((31L, 11L, new Fraction(2000, 3031)), (progress.ToReach, progress.Remaining, progress.Achieved));
    }

    [Fact]
    public void Moving_the_day_never_changes_what_is_achieved() => Prop.ForAll(
        (from actual in Gen.Choose(0, 40) from value in Gen.Choose(1, 40) from one in Gen.Choose(-10, 800) from other in Gen.Choose(-10, 800) select (actual, value, one, other)).ToArbitrary(),
        item =>
        {
            var target = Assigned("t", "u", AtLeast(item.value));
            var (one, other) = (ProgressCalculator.Of(target, item.actual, Year2021.From.PlusDays(item.one)), ProgressCalculator.Of(target, item.actual, Year2021.From.PlusDays(item.other)));
            return (one.Achieved, one.ExceededBy, one.Remaining) == (other.Achieved, other.ExceededBy, other.Remaining) && one.Achieved == new Fraction(item.actual, item.value);
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void On_a_later_day_the_pace_never_asks_for_less() => Prop.ForAll(
        (from value in Gen.Choose(1, 400) from day in Gen.Choose(0, 400) from later in Gen.Choose(0, 400) select (value, day, later)).ToArbitrary(),
        item =>
        {
            var target = Assigned("t", "u", AtLeast(item.value));
            Pace At(int days) => ProgressCalculator.Of(target, 5, Year2021.From.PlusDays(days)).LinearPace!;
            return At(item.day).Expected <= At(item.day + item.later).Expected && At(365).Expected == new Fraction(item.value, 1);
        }).Check(Config.QuickThrowOnFailure);
}
