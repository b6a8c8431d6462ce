using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Evaluation;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Membership.Evaluation;

/// <summary>Evaluation at its edges, from section 3.3 of the fact sheet on organizations, targets and reports.</summary>
public sealed class EvaluationTests
{
    private static readonly OrganizationId Cell = new("cell-1");
    private static readonly LocalDate Day = new(2025, 12, 10);
    private static readonly Law Cautious = Law.Shipped.With(Settings.Cautious);

    [Theory]
    [InlineData(90, 1, QualityLevel.Excellent)]
    [InlineData(8999, 100, QualityLevel.Good)]
    [InlineData(70, 1, QualityLevel.Good)]
    [InlineData(6999, 100, QualityLevel.Fulfilled)]
    [InlineData(50, 1, QualityLevel.Fulfilled)]
    [InlineData(4999, 100, QualityLevel.NotFulfilled)]
    [InlineData(0, 1, QualityLevel.NotFulfilled)]
    [InlineData(100, 1, QualityLevel.Excellent)]
    public void The_bands_begin_at_their_points(long score, long of, QualityLevel level) =>
        Assert.Equal(level, Assert.Single(Level(new(score, of), new(1, 1), new(3, 10), Day).Events));

    [Theory]
    [InlineData(99, 100, 30, QualityLevel.Good)]
    [InlineData(1, 1, 29, QualityLevel.Good)]
    [InlineData(1, 1, 30, QualityLevel.Excellent)]
    public void The_highest_level_asks_for_all_tasks_and_more(long done, long of, long above, QualityLevel level)
    {
        var outcome = Level(new(95, 1), new(done, of), new(above, 100), Day);
        Assert.Equal(level, Assert.Single(outcome.Events));
        Assert.Equal(level == QualityLevel.Good, outcome.Findings.Any(finding => finding.Code == EvaluationCodes.ConditionsNotMet));
    }

    [Fact]
    public void Points_are_known_from_366_on_and_discipline_leaves_the_level_open()
    {
        Assert.IsType<Undetermined<QualityLevel>>(Level(new(80, 1), null, null, new(2025, 8, 29)));
        Assert.IsType<Accepted<QualityLevel>>(Level(new(80, 1), null, null, new(2025, 8, 30)));
        Assert.IsType<Refused<QualityLevel>>(Level(new(90, 1), new(1, 1), null, Day));
        Assert.IsType<Refused<QualityLevel>>(Level(new(10001, 100), new(1, 1), new(1, 1), Day));
        Assert.IsType<Undetermined<QualityLevel>>(Evaluations.LevelOf(new(Day, new(80, 1)) { Disciplined = true }, Law.Shipped));
    }

    [Theory]
    [InlineData("2025-06-10", false)]
    [InlineData("2025-06-11", true)]
    [InlineData("2025-12-10", true)]
    public void Who_was_admitted_less_than_six_months_before_is_not_graded(string admitted, bool isNew)
    {
        var grading = Assert.Single(Evaluations.Of(new(Day, D(admitted), Cell), Law.Shipped).Events);
        Assert.Equal((!isNew, isNew ? (OrganizationId?)null : Cell), (grading.IsGraded, grading.Grader));
        Assert.Equal(isNew ? [NotGradedReason.NewlyAdmitted] : [], grading.NotGraded);
    }

    [Theory]
    [InlineData("2025-01-15", "2025-07-14", false)]
    [InlineData("2025-01-15", "2025-07-15", true)]
    [InlineData("2024-08-31", "2025-02-27", false)]
    [InlineData("2024-08-31", "2025-02-28", true)]
    public void The_former_cell_is_asked_after_six_months(string from, string moved, bool ask)
    {
        var query = new GradingQuery(Day, D("2010-01-01"), Cell) { FormerCell = new("old"), FormerFrom = D(from), TransferredOn = D(moved) };
        var grading = Assert.Single(Evaluations.Of(query, Law.Shipped).Events);
        Assert.Equal(((OrganizationId?)Cell, ask), (grading.Grader, grading.AskFormer));
        Assert.IsType<Refused<Grading>>(Evaluations.Of(query with { TransferredOn = null }, Law.Shipped));
        Assert.IsType<Refused<Grading>>(Evaluations.Of(query with { TransferredOn = Day.PlusDays(1) }, Law.Shipped));
        Assert.IsType<Undetermined<Grading>>(Evaluations.Of(query with { On = D("2019-10-17"), FormerFrom = D("2018-01-01"), TransferredOn = D("2019-01-01") }, Law.Shipped));
    }

    [Fact]
    public void Exempt_and_suspended_members_are_not_graded()
    {
        var query = new GradingQuery(Day, D("2010-01-01"), Cell) { ExemptFromActivities = true, Suspended = true };
        Assert.Equal([NotGradedReason.ExemptFromActivities, NotGradedReason.Suspended], Assert.Single(Evaluations.Of(query, Law.Shipped).Events).NotGraded);
        Assert.IsType<Undetermined<Grading>>(Evaluations.Of(query with { On = D("2025-06-30") }, Law.Shipped));
        Assert.IsType<Refused<Grading>>(Evaluations.Of(query with { AdmittedOn = Day.PlusDays(1) }, Law.Shipped));
    }

    [Theory]
    [InlineData(2, 10, true)]
    [InlineData(3, 10, false)]
    [InlineData(1, 5, true)]
    [InlineData(1, 4, false)]
    [InlineData(0, 0, true)]
    [InlineData(1, 0, false)]
    public void Exactly_a_fifth_of_the_good_is_enough_under_the_cautious_reading(int excellent, int good, bool holds)
    {
        var outcome = EvaluationCap.Of([new("g", excellent, good, 3, 1)], Day, Cautious);
        var result = Assert.Single(outcome.Events);
        Assert.Equal(holds, result.Holds);
        Assert.Equal(excellent + good + 4, result.Totals.Graded);
        Assert.Equal(holds ? 0 : 1, outcome.Findings.Count(finding => finding is { Code: EvaluationCodes.CapExceeded, Effect: FindingEffect.Breach }));
        Assert.Equal(holds ? 0 : 1, outcome.Findings.Count);
    }

    [Fact]
    public void Only_the_questions_that_matter_are_asked()
    {
        Assert.Equal(["evaluation-cap-base"], Asked([new("g", 3, 14, 0, 0)], Settings.Cautious with { EvaluationCapBase = null }));
        Assert.Equal(["evaluation-cap-scope"], Asked([new("a", 2, 5, 0, 0), new("b", 0, 5, 0, 0)], Settings.Cautious with { EvaluationCapScope = null }));
        Assert.Equal(["evaluation-cap-rounding"], Asked([new("a", 1, 3, 0, 0)], Settings.Cautious with { EvaluationCapRounding = null }));
        Assert.Empty(Asked([new("a", 1, 50, 0, 0), new("b", 1, 50, 0, 0)], Settings.Open));
        Assert.Empty(Asked([new("a", 40, 5, 0, 0), new("b", 40, 5, 0, 0)], Settings.Open));
    }

    [Fact]
    public void Unsound_counts_are_refused_and_an_unknown_cap_is_open()
    {
        Assert.IsType<Refused<CapResult>>(EvaluationCap.Of([new("a", -1, 5, 0, 0)], Day, Cautious));
        Assert.IsType<Refused<CapResult>>(EvaluationCap.Of([new("a", 1, 5, 0, 0), new("a", 1, 5, 0, 0)], Day, Cautious));
        Assert.IsType<Refused<CapResult>>(EvaluationCap.Of([new("a", int.MaxValue, 1, 0, 0)], Day, Cautious));
        Assert.IsType<Undetermined<CapResult>>(EvaluationCap.Of([new("a", 1, 5, 0, 0)], new(2019, 10, 17), Cautious));
        Assert.IsType<Accepted<CapResult>>(EvaluationCap.Of([new("a", 1, 5, 0, 0)], new(2019, 10, 18), Cautious));
    }

    [Fact]
    public void The_latest_grade_of_a_year_holds_and_two_bad_years_are_told()
    {
        MembershipEvent[] facts =
        [
            new StandingRecorded(new(2020, 1, 1), Standing.Full, Cell),
            new MemberGraded(new(2023, 12, 20), 2023, QualityLevel.NotFulfilled, Cell),
            new MemberGraded(new(2024, 12, 20), 2024, QualityLevel.Fulfilled, Cell),
            new MemberGraded(new(2025, 1, 20), 2024, QualityLevel.NotFulfilled, Cell),
        ];
        var record = MembershipHistory.Fold(new("p"), facts);
        Assert.Equal([(2023, QualityLevel.NotFulfilled), (2024, QualityLevel.NotFulfilled)], Evaluations.Grades(record).Select(grade => (grade.Year, grade.Level)));
        var told = Evaluations.TwoYearsNotFulfilled(record, 2024, Day, Law.Shipped);
        Assert.Equal([true], told.Events);
        Assert.Equal([EvaluationCodes.TwoYears], told.Findings.Select(finding => finding.Code));
        Assert.Equal([false], Evaluations.TwoYearsNotFulfilled(record, 2025, Day, Law.Shipped).Events);
        var corrected = MembershipHistory.Evolve(record, MembershipHistory.Correct(record, Day, 3, null));
        Assert.Equal(QualityLevel.Fulfilled, Evaluations.Grades(corrected)[1].Level);
        Assert.Equal([false], Evaluations.TwoYearsNotFulfilled(corrected, 2024, Day, Law.Shipped).Events);
    }

    private static IEnumerable<string> Asked(ValueList<GradedGroup> groups, Settings settings) =>
        EvaluationCap.Of(groups, Day, Law.Shipped.With(settings)).Findings.Where(finding => finding.Code == LawCodes.SettingNeeded).Select(finding => ((KeyValue)finding.Arguments[0].Value).Value);

    private static Outcome<QualityLevel> Level(Fraction score, Fraction? done, Fraction? above, LocalDate on) =>
        Evaluations.LevelOf(new(on, score) { TasksDone = done, AboveRequirement = above }, Law.Shipped);

    private static LocalDate D(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
