using NodaTime;
using PartyDomain.Oversight;
using PartyDomain.Rulebooks;
using Xunit;
using static PartyDomain.Oversight.ReportStatus;

namespace PartyDomain.Tests.Oversight;

public sealed class ReportScheduleTests
{
    private static readonly OrganizationId District = new("district");
    private static readonly LocalDate YearBegins = new(2021, 1, 1);
    private static readonly LocalDate YearEnds = new(2021, 12, 31);
    private static readonly ReportDuty Quarterly = new("q", new PersonId("member"), District, District, ReportPeriodicity.Quarterly, 15, YearBegins, null);

    [Fact]
    public void A_member_of_the_committee_owes_four_quarterly_reports_a_year()
    {
        ReportSubmitted[] submitted = [On(2021, 1, 1, 2021, 4, 15), On(2021, 4, 1, 2021, 7, 16), On(2021, 7, 1, 2021, 9, 30)];
        var schedule = ReportSchedule.Of([Quarterly], submitted, YearBegins, YearEnds, new LocalDate(2022, 1, 18));
        Assert.Equal(
            [
                (YearBegins, new(2021, 3, 31), new(2021, 4, 15), Submitted, 0),
                (new(2021, 4, 1), new(2021, 6, 30), new(2021, 7, 15), SubmittedLate, 1),
                (new(2021, 7, 1), new(2021, 9, 30), new(2021, 10, 15), Submitted, 0),
                (new(2021, 10, 1), YearEnds, new(2022, 1, 15), Late, 3),
            ],
            schedule.Reports.Select(report => (report.PeriodFrom, report.PeriodTo, report.DueOn, report.Status, report.DaysLate)));
        Assert.Equal([new LocalDate(2021, 4, 15), new LocalDate(2021, 7, 16), new LocalDate(2021, 9, 30), null], schedule.Reports.Select(report => report.SubmittedOn));
        Assert.Empty(schedule.Findings);
        Assert.Equal((2, 1, 1), (schedule.Count(Submitted), schedule.Count(SubmittedLate), schedule.Count(Late)));
    }

    [Fact]
    public void A_report_is_due_at_the_end_of_the_calendar_at_the_latest()
    {
        var duty = Quarterly with { DaysAfter = int.MaxValue };
        Assert.All(ReportSchedule.Of([duty], [], YearBegins, YearEnds, YearEnds).Reports, report => Assert.Equal((LocalDate.MaxIsoValue, report.Status == NotYetDue ? NotYetDue : Due), (report.DueOn, report.Status)));
        Assert.Equal(4, ReportSchedule.Of([Quarterly], [], new LocalDate(9999, 1, 1), LocalDate.MaxIsoValue, LocalDate.MaxIsoValue).Reports.Count);
    }

    [Fact]
    public void Thirty_nine_members_owe_a_hundred_and_fifty_six_reports_a_year()
    {
        ReportDuty[] duties = [.. Enumerable.Range(0, 39).Select(i => Quarterly with { Id = $"q{i}", Person = new PersonId($"m{i}") })];
        Assert.Equal(156, ReportSchedule.Of(duties, [], YearBegins, YearEnds, YearBegins).Count(NotYetDue));
    }

    [Theory]
    [InlineData(2021, 3, 30, NotYetDue, 0)]
    [InlineData(2021, 3, 31, Due, 0)]
    [InlineData(2021, 4, 15, Due, 0)]
    [InlineData(2021, 4, 16, Late, 1)]
    [InlineData(2021, 5, 15, Late, 30)]
    public void What_is_not_handed_in_is_due_from_the_end_of_the_period_and_late_after_the_due_date(int year, int month, int day, ReportStatus status, int late)
    {
        var report = First(Quarterly, [], new LocalDate(year, month, day));
        Assert.Equal((status, late), (report.Status, report.DaysLate));
    }

    [Fact]
    public void A_report_due_at_once_is_due_on_the_last_day_of_its_period()
    {
        var duty = Quarterly with { DaysAfter = 0 };
        Assert.Equal(Due, First(duty, [], new LocalDate(2021, 3, 31)).Status);
        Assert.Equal((Late, 1), (First(duty, [], new LocalDate(2021, 4, 1)).Status, First(duty, [], new LocalDate(2021, 4, 1)).DaysLate));
    }

    [Theory]
    [InlineData(ReportPeriodicity.Monthly, 12, 2021, 1, 31)]
    [InlineData(ReportPeriodicity.Quarterly, 4, 2021, 3, 31)]
    [InlineData(ReportPeriodicity.HalfYearly, 2, 2021, 6, 30)]
    [InlineData(ReportPeriodicity.Yearly, 1, 2021, 12, 31)]
    public void Periods_are_those_of_the_calendar(ReportPeriodicity periodicity, int count, int year, int month, int day)
    {
        var reports = ReportSchedule.Of([Quarterly with { Periodicity = periodicity }], [], YearBegins, YearEnds, YearBegins).Reports;
        Assert.Equal(count, reports.Count);
        Assert.Equal(new LocalDate(year, month, day), reports[0].PeriodTo);
        Assert.Equal(YearEnds, reports[^1].PeriodTo);
    }

    [Fact]
    public void February_ends_where_the_year_says() =>
        Assert.Equal(
            [new LocalDate(2024, 2, 29), new LocalDate(2025, 2, 28)],
            ReportSchedule.Of([Quarterly with { Periodicity = ReportPeriodicity.Monthly }], [], new(2024, 2, 1), new(2025, 2, 28), YearBegins)
                .Reports.Select(report => report.PeriodTo).Where(end => end.Month == 2));

    [Theory]
    [InlineData(2021, 3, 31, null, null, null, 4)]
    [InlineData(2021, 4, 1, null, null, null, 3)]
    [InlineData(2021, 1, 1, 2021, 12, 31, 3)]
    [InlineData(2021, 1, 1, 2022, 1, 1, 4)]
    [InlineData(2021, 2, 1, 2021, 3, 31, 0)]
    [InlineData(2021, 2, 1, 2021, 4, 1, 1)]
    public void A_duty_owes_every_period_whose_last_day_lies_in_it(int year, int month, int day, int? untilYear, int? untilMonth, int? untilDay, int count)
    {
        LocalDate? until = untilYear is { } y ? new LocalDate(y, untilMonth!.Value, untilDay!.Value) : null;
        var duty = Quarterly with { Since = new LocalDate(year, month, day), Until = until };
        var reports = ReportSchedule.Of([duty], [], YearBegins, YearEnds, YearBegins).Reports;
        Assert.Equal(count, reports.Count);
        if (count > 0)
        {
            Assert.Equal(1, reports[0].PeriodFrom.Day);
        }
    }

    [Fact]
    public void Periods_that_end_between_the_two_days_are_asked_for()
    {
        Assert.Single(ReportSchedule.Of([Quarterly], [], new(2021, 3, 31), new(2021, 3, 31), YearBegins).Reports);
        Assert.Empty(ReportSchedule.Of([Quarterly], [], new(2021, 4, 1), new(2021, 6, 29), YearBegins).Reports);
        Assert.Throws<ArgumentException>(() => ReportSchedule.Of([Quarterly], [], YearEnds, YearBegins, YearBegins));
    }

    [Fact]
    public void What_fits_no_period_or_no_duty_is_found()
    {
        ReportSubmitted[] submitted =
        [
            new("other", YearBegins, new(2021, 4, 1)),
            On(2021, 2, 1, 2021, 4, 1),
            On(2020, 10, 1, 2021, 1, 5),
            On(2021, 4, 1, 2021, 3, 31),
            On(2021, 1, 1, 2021, 4, 20),
            On(2021, 1, 1, 2021, 4, 12),
            On(2021, 4, 1, 2021, 8, 1),
        ];
        var schedule = ReportSchedule.Of([Quarterly], submitted, YearBegins, new(2021, 6, 30), new(2021, 7, 31));
        Assert.Equal(
            [
                "report.before-period submissions[3]", "report.no-such-period submissions[1]", "report.no-such-period submissions[2]",
                "report.submitted-twice submissions[4]", "report.unknown-duty submissions[0]",
            ],
            schedule.Findings.Select(finding => $"{finding.Code} {finding.Subject}").Order(StringComparer.Ordinal));
        Assert.Equal([(Submitted, new LocalDate(2021, 4, 12)), (Late, null)], schedule.Reports.Select(report => (report.Status, report.SubmittedOn)));
    }

    [Fact]
    public void What_was_handed_in_later_is_not_known_yet()
    {
        var submitted = On(2021, 1, 1, 2021, 4, 18);
        Assert.Equal((Late, 2), (First(Quarterly, [submitted], new(2021, 4, 17)).Status, First(Quarterly, [submitted], new(2021, 4, 17)).DaysLate));
        Assert.Equal((SubmittedLate, 3), (First(Quarterly, [submitted], new(2021, 4, 18)).Status, First(Quarterly, [submitted], new(2022, 4, 18)).DaysLate));
    }

    [Fact]
    public void A_duty_that_cannot_be_owes_nothing_and_is_found()
    {
        ReportDuty[] duties = [Quarterly with { Id = "a", DaysAfter = -1 }, Quarterly with { Id = "b", Until = YearBegins }, Quarterly, Quarterly with { DaysAfter = 3 }];
        var schedule = ReportSchedule.Of(duties, [], YearBegins, YearEnds, YearBegins);
        Assert.Equal(
            ["report.duty-not-possible duties[0]", "report.duty-not-possible duties[1]", "report.duty-given-twice duties[3]"],
            schedule.Findings.Select(finding => $"{finding.Code} {finding.Subject}"));
        Assert.All(schedule.Reports, report => Assert.Equal(Quarterly, report.Duty));
        Assert.Equal(4, schedule.Reports.Count);
    }

    [Fact]
    public void Forms_of_a_half_year_are_due_as_the_forms_say()
    {
        var ends = new LocalDate(2015, 6, 30);
        var (district, province) = (Law.Shipped.Read(OversightLaw.DistrictFormsDays, ends), Law.Shipped.Read(OversightLaw.ProvinceFormsDays, ends));
        ReportDuty[] duties =
        [
            new("province", null, new("province"), new("centre"), ReportPeriodicity.HalfYearly, province.Value, new(2015, 1, 1), null),
            new("district", null, District, new("province"), ReportPeriodicity.HalfYearly, district.Value, new(2015, 1, 1), null),
        ];
        Assert.Equal(
            [("district", new LocalDate(2015, 7, 20)), ("province", new LocalDate(2015, 7, 30))],
            ReportSchedule.Of(duties, [], ends, ends, ends).Reports.Select(report => (report.Duty.Id, report.DueOn)));
        Assert.Equal(EvidenceGrade.Secondary, district.Grade);
        Assert.Equal(EvidenceGrade.Presumed, Law.Shipped.Read(OversightLaw.DistrictFormsDays, new LocalDate(2022, 1, 1)).Grade);
    }

    [Fact]
    public void Texts_name_no_person()
    {
        var schedule = ReportSchedule.Of([Quarterly], [], YearBegins, YearEnds, YearBegins);
        Assert.All(
            new object[] { schedule, schedule.Reports[0], Quarterly },
            item => Assert.DoesNotContain("member", item.ToString()!, StringComparison.Ordinal));
    }

    private static ExpectedReport First(ReportDuty duty, ReportSubmitted[] submitted, LocalDate day) =>
        ReportSchedule.Of([duty], submitted, YearBegins, YearEnds, day).Reports[0];

    private static ReportSubmitted On(int periodYear, int periodMonth, int periodDay, int year, int month, int day) =>
        new("q", new LocalDate(periodYear, periodMonth, periodDay), new LocalDate(year, month, day));
}
