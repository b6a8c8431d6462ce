using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Discipline;

/// <summary>When a decision lapses by itself, from sections 6.5 to 6.7 of the fact sheet on discipline.</summary>
public sealed class LapseTests
{
    private static readonly LocalDate Announced = new(2023, 3, 15);
    private static readonly LocalDate End = new(2024, 3, 15);
    private static readonly LapseQuery Query = new(DisciplineMeasure.Warning, Announced);

    [Theory]
    [InlineData(DisciplineMeasure.Reprimand)]
    [InlineData(DisciplineMeasure.Warning)]
    [InlineData(DisciplineMeasure.Removal)]
    public void It_lapses_on_the_day_after_twelve_months_from_the_announcement(DisciplineMeasure measure)
    {
        var early = Of(Query with { Measure = measure }, End.PlusDays(-1));
        var finding = Assert.Single(Assert.IsType<Refused<LocalDate>>(early).Findings);
        Assert.Equal((DisciplineCodes.NotYetLapsed, Arg.Date("on", End)), (finding.Code, finding.Arguments[0]));
        Assert.Equal(End, Assert.Single(Of(Query with { Measure = measure }, End).Events));
    }

    [Theory]
    [InlineData(DisciplineMeasure.Expulsion, 2023)]
    [InlineData(DisciplineMeasure.Dissolution, 2023)]
    [InlineData(DisciplineMeasure.Expulsion, 2018)]
    [InlineData(DisciplineMeasure.Dissolution, 2018)]
    public void Expulsion_and_dissolution_never_lapse(DisciplineMeasure measure, int year) =>
        Assert.Equal([DisciplineCodes.NeverLapses], Bars(new(measure, new(year, 3, 15)), new(2050, 1, 1)));

    [Fact]
    public void A_pending_appeal_prevents_it() => Assert.Equal([DisciplineCodes.LapseWithAppeal], Bars(Query with { AppealPending = true }, End.PlusYears(1)));

    [Theory]
    [InlineData(0, false)] // on the day of announcement
    [InlineData(1, true)]
    [InlineData(366, true)] // the last day: 2024 is a leap year
    [InlineData(367, false)]
    public void A_new_violation_within_the_time_prevents_it(int days, bool prevents)
    {
        Assert.Equal(prevents ? [DisciplineCodes.LapsePrevented] : [], Bars(Query with { NewViolations = [Announced.PlusDays(900), Announced.PlusDays(days)] }, End.PlusDays(30)));
        Assert.Equal(Announced.PlusDays(366), End);
    }

    [Fact]
    public void The_first_new_violation_is_named_and_one_after_the_day_of_asking_is_not_known_yet()
    {
        var outcome = Of(Query with { NewViolations = [new(2023, 9, 1), new(2023, 6, 1)] }, End);
        Assert.Equal([Arg.Date("on", new(2023, 6, 1))], Assert.Single(outcome.Findings).Arguments);
        Assert.Equal([DisciplineCodes.NotYetLapsed], Bars(Query with { NewViolations = [new(2023, 9, 1)] }, new(2023, 8, 31)));
        Assert.Equal([DisciplineCodes.LapsePrevented, DisciplineCodes.NotYetLapsed], Bars(Query with { NewViolations = [new(2023, 9, 1)] }, new(2023, 9, 1)));
    }

    [Theory]
    [InlineData(false, "2024-05-20")] // the same measure: twelve months from the decision on the appeal
    [InlineData(true, "2024-03-15")] // another measure: time served counts (05-HD/UBKTTW, 2)
    public void A_decision_on_an_appeal_starts_the_time_again_unless_it_changes_the_measure(bool changed, string end)
    {
        var expected = NodaTime.Text.LocalDatePattern.Iso.Parse(end).Value;
        var query = Query with { AppealAnnouncedOn = new(2023, 5, 20), MeasureChanged = changed };
        Assert.Equal(expected, Assert.Single(Of(query, expected).Events));
        Assert.Equal([DisciplineCodes.NotYetLapsed], Bars(query, expected.PlusDays(-1)));
    }

    [Fact]
    public void Whether_time_served_counts_was_not_known_before_the_guidance()
    {
        var query = new LapseQuery(DisciplineMeasure.Warning, new(2022, 8, 1)) { AppealAnnouncedOn = new(2022, 11, 21), MeasureChanged = true };
        Assert.Contains(Assert.IsType<Undetermined<LocalDate>>(Of(query, new(2025, 1, 1))).Findings, finding => finding.Code == LawCodes.ValueUnknown);
        Assert.Equal(new LocalDate(2023, 8, 1), Assert.Single(Of(query with { AppealAnnouncedOn = new(2022, 11, 22) }, new(2025, 1, 1)).Events));
    }

    [Fact]
    public void Where_time_served_does_not_count_it_runs_from_the_appeal()
    {
        var law = Law.Shipped.With(LapseLaw.ServedTimeCounts.With(new Statement<bool>(StatementKind.Changed, Instruments.Penalties212, "2", EvidenceGrade.Confirmed, false)));
        var query = new LapseQuery(DisciplineMeasure.Warning, new(2026, 8, 20)) { AppealAnnouncedOn = new(2026, 10, 1), MeasureChanged = true };
        Assert.Equal(new LocalDate(2027, 10, 1), Assert.Single(Lapse.Of(query, new(2028, 1, 1), law).Events));
    }

    [Theory]
    [InlineData("2022-07-05", "discipline.lapse.after-until-69")] // one year, 30-QĐ/TW
    [InlineData("2022-07-06", "discipline.lapse.after")] // twelve months, 69-QĐ/TW
    public void Each_time_is_that_of_the_law_of_its_first_day(string announced, string provision)
    {
        var first = NodaTime.Text.LocalDatePattern.Iso.Parse(announced).Value;
        var outcome = Of(new(DisciplineMeasure.Warning, first), first.PlusYears(1));
        Assert.Equal(first.PlusYears(1), Assert.Single(outcome.Events));
        Assert.Contains(outcome.Basis.Entries, entry => entry.Provision == provision);
        Assert.DoesNotContain(outcome.Basis.Entries, entry => entry.Provision.StartsWith("discipline.lapse.after", StringComparison.Ordinal) && entry.Provision != provision && entry.Grade != EvidenceGrade.Unknown);
    }

    private static Outcome<LocalDate> Of(LapseQuery query, LocalDate on) => Lapse.Of(query, on, Law.Shipped);

    private static IEnumerable<string> Bars(LapseQuery query, LocalDate on) => Of(query, on).Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code);
}
