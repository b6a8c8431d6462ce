using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Oversight;
using Xunit;

namespace PartyDomain.Tests.Oversight;

public sealed class ReportProperties
{
    private static readonly LocalDate Start = new(2020, 1, 1);

    private static Arbitrary<int> Seeds { get; } = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void Periods_of_a_duty_follow_each_other_without_gap_or_overlap() => Check(random =>
    {
        var reports = ReportSchedule.Of([Duty(random)], [], Start, Start.PlusYears(4), Start).Reports;
        Assert.All(reports.Zip(reports.Skip(1)), pair => Assert.Equal(pair.First.PeriodTo.PlusDays(1), pair.Second.PeriodFrom));
    });

    [Fact]
    public void Two_windows_that_meet_give_the_reports_of_the_whole() => Check(random =>
    {
        ReportDuty[] duties = [Duty(random), Duty(random) with { Id = "e" }];
        var (from, to) = (Start.PlusDays(random.Next(300)), Start.PlusDays(300 + random.Next(900)));
        var middle = from.PlusDays(random.Next(Period.DaysBetween(from, to)));
        var parts = new[] { (from, middle), (middle.PlusDays(1), to) }.SelectMany(part => ReportSchedule.Of(duties, [], part.Item1, part.Item2, middle).Reports);
        Assert.Equal(ReportSchedule.Of(duties, [], from, to, middle).Reports.ToHashSet(), parts.ToHashSet());
    });

    [Fact]
    public void One_more_report_changes_exactly_its_own_period() => Check(random =>
    {
        var duty = Duty(random);
        var day = Start.PlusDays(random.Next(1500));
        var before = ReportSchedule.Of([duty], [], Start, Start.PlusYears(4), day).Reports;
        if (before.Count == 0)
        {
            return;
        }

        var chosen = before[random.Next(before.Count)];
        var on = chosen.PeriodFrom.PlusDays(random.Next(200));
        var after = ReportSchedule.Of([duty], [new ReportSubmitted(duty.Id, chosen.PeriodFrom, on)], Start, Start.PlusYears(4), day).Reports;
        Assert.Equal(on <= day ? [chosen.PeriodFrom] : [], before.Zip(after).Where(pair => pair.First != pair.Second).Select(pair => pair.First.PeriodFrom));
        Assert.Equal(Math.Max(0, Period.DaysBetween(chosen.DueOn, on <= day ? on : day)), after.Single(report => report.PeriodFrom == chosen.PeriodFrom).DaysLate);
    });

    private static ReportDuty Duty(Random random)
    {
        var since = Start.PlusDays(random.Next(-400, 400));
        return new ReportDuty(
            "d", null, new OrganizationId("a"), new OrganizationId("b"), (ReportPeriodicity)random.Next(4), random.Next(0, 90), since, random.Next(2) == 0 ? null : since.PlusDays(random.Next(1, 1200)));
    }

    private static void Check(Action<Random> body) => Prop.ForAll(Seeds, seed =>
    {
        body(new Random(seed));
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true));
}
