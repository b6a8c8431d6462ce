using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Discipline;

/// <summary>Limitation at its edges, from sections 3.1 to 3.8 of the fact sheet on discipline.</summary>
public sealed class LimitationTests
{
    // Under 69-QĐ/TW with 05-HD/UBKTTW; under 69-QĐ/TW before that guidance; under 102-QĐ/TW before any guidance.
    private static readonly LocalDate Since05 = new(2023, 6, 30);
    private static readonly LocalDate Before05 = new(2022, 9, 30);
    private static readonly LocalDate Before04 = new(2018, 2, 1);
    private static readonly Law Cautious = Law.Shipped.With(Settings.Cautious);

    [Theory]
    [InlineData(DisciplineSubject.FullMember, DisciplineMeasure.Reprimand, 60)]
    [InlineData(DisciplineSubject.FullMember, DisciplineMeasure.Warning, 120)]
    [InlineData(DisciplineSubject.FullMember, DisciplineMeasure.Removal, 120)]
    [InlineData(DisciplineSubject.ProbationaryMember, DisciplineMeasure.Reprimand, 60)]
    [InlineData(DisciplineSubject.ProbationaryMember, DisciplineMeasure.Warning, 120)]
    [InlineData(DisciplineSubject.Organization, DisciplineMeasure.Reprimand, 60)]
    [InlineData(DisciplineSubject.Organization, DisciplineMeasure.Warning, 120)]
    public void The_last_day_is_within_the_period(DisciplineSubject subject, DisciplineMeasure measure, int months)
    {
        var act = OnDay(Since05.PlusMonths(-months));
        var result = Of(new(subject, act, measure, Since05));
        Assert.Equal((measure, Length.Months(months), act.From, Since05, false), (result.Measure, result.Length!.Value, result.RunsFrom!.Value, result.EndsOn!.Value, result.Expired));
        var late = Limitation.Of(new(subject, OnDay(act.From.PlusDays(-1)), measure, Since05), Cautious);
        Assert.True(Assert.Single(late.Events).Expired);
        var told = Assert.Single(late.Findings);
        Assert.Equal((DisciplineCodes.LimitationExpired, FindingEffect.Note), (told.Code, told.Effect));
        Assert.Equal([Arg.Term("measure", measure), Arg.Date("ends", act.From.PlusDays(-1).PlusMonths(months))], told.Arguments);
    }

    [Theory]
    [InlineData(DisciplineSubject.ProbationaryMember, DisciplineMeasure.Removal)]
    [InlineData(DisciplineSubject.Organization, DisciplineMeasure.Removal)]
    [InlineData(DisciplineSubject.Organization, DisciplineMeasure.Expulsion)]
    [InlineData(DisciplineSubject.FullMember, DisciplineMeasure.Dissolution)]
    public void A_measure_that_is_not_for_the_subject_has_no_period(DisciplineSubject subject, DisciplineMeasure measure) =>
        Refused(new(subject, OnDay(Since05), measure, Since05), DisciplineCodes.MeasureNotForSubject);

    [Theory]
    [InlineData(DisciplineSubject.FullMember, DisciplineMeasure.Expulsion, ViolationNature.Ordinary, false)]
    [InlineData(DisciplineSubject.Organization, DisciplineMeasure.Dissolution, ViolationNature.Ordinary, false)]
    [InlineData(DisciplineSubject.FullMember, DisciplineMeasure.Reprimand, ViolationNature.IllegalDiploma, false)]
    [InlineData(DisciplineSubject.Organization, DisciplineMeasure.Reprimand, ViolationNature.IllegalDiploma, true)]
    [InlineData(DisciplineSubject.Organization, DisciplineMeasure.Reprimand, ViolationNature.InternalPolitics, false)]
    [InlineData(DisciplineSubject.FullMember, DisciplineMeasure.Warning, ViolationNature.SecurityDefenseForeign, false)]
    [InlineData(DisciplineSubject.FullMember, DisciplineMeasure.Warning, ViolationNature.Ordinary, true)]
    public void Some_measures_and_some_violations_have_no_limit(DisciplineSubject subject, DisciplineMeasure measure, ViolationNature nature, bool hasLimit)
    {
        var result = Of(new(subject, OnDay(new(1999, 1, 1)) with { Nature = nature }, measure, Since05));
        Assert.Equal((hasLimit, hasLimit, hasLimit, hasLimit), (result.Expired, result.Length is not null, result.RunsFrom is not null, result.EndsOn is not null));
    }

    [Fact]
    public void Days_that_cannot_be_are_refused()
    {
        var (from, concluded) = (Since05.PlusDays(-10), Since05);
        Assert.False(Of(Query(new("a", concluded, concluded) { DiscoveredOn = concluded })).Expired);
        Assert.False(Of(Query(new("a", from, concluded) { DiscoveredOn = from })).Expired);
        foreach (var act in new ViolationAct[]
        {
            new("a", concluded.PlusDays(1), concluded.PlusDays(1)),
            new("a", from, from.PlusDays(-1)),
            new("a", from, concluded.PlusDays(1)),
            new("a", from, from) { DiscoveredOn = from.PlusDays(-1) },
            new("a", from, from) { DiscoveredOn = concluded.PlusDays(1) },
            new("a", from, null),
        })
        {
            Refused(Query(act), DisciplineCodes.ActDates);
        }
    }

    [Theory]
    [InlineData(2017, null, 2017)]
    [InlineData(2019, 2021, 2019)]
    [InlineData(null, 2021, 2021)]
    public void Since_the_guidance_it_runs_from_the_end_and_else_from_discovery(int? to, int? discovered, int runsFrom)
    {
        var act = new ViolationAct("a", new(2016, 3, 1), to is { } year ? new(year, 3, 1) : null) { DiscoveredOn = discovered is { } found ? new(found, 3, 1) : null };
        var result = Of(Query(act));
        Assert.Equal((new(runsFrom, 3, 1), new(runsFrom + 5, 3, 1)), (result.RunsFrom!.Value, result.EndsOn!.Value));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(ContinuingActReading.FromBeginning, true)]
    [InlineData(ContinuingActReading.FromEnd, false)]
    public void Before_the_guidance_a_continuing_act_is_a_question_where_it_matters(ContinuingActReading? reading, bool? expired)
    {
        var query = new LimitationQuery(DisciplineSubject.FullMember, new("a", new(2017, 9, 29), new(2018, 9, 29)), DisciplineMeasure.Reprimand, Before05);
        var outcome = Limitation.Of(query, Law.Shipped.With(Settings.Open with { ContinuingAct = reading }));
        Assert.Equal(expired, outcome.Events.Count == 0 ? null : outcome.Events[0].Expired);
        Assert.Equal(reading is null ? [Arg.Key("setting", SettingKeys.ContinuingAct)] : [], outcome.Findings.Where(finding => finding.Code == LawCodes.SettingNeeded).Select(finding => finding.Arguments[0]));

        // Ten years have not passed under either reading, and an act of one day has no question.
        Assert.False(Assert.Single(Limitation.Of(query with { Measure = DisciplineMeasure.Warning }, Law.Shipped.With(Settings.Open)).Events).Expired);
        Assert.True(Assert.Single(Limitation.Of(query with { Act = OnDay(new(2017, 9, 29)) }, Law.Shipped.With(Settings.Open)).Events).Expired);
    }

    [Theory]
    [InlineData("2018-06-30", false)] // the day of the act starts nothing again
    [InlineData("2020-01-01", true)]
    [InlineData("2023-06-30", true)] // the last day
    [InlineData("2023-07-01", false)] // a day late
    public void A_new_violation_within_the_period_starts_it_again(string violation, bool restarts)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(violation).Value;
        var result = Of(new(DisciplineSubject.FullMember, OnDay(new(2018, 6, 30)), DisciplineMeasure.Reprimand, new(2024, 6, 1)) { LaterViolations = [day] });
        Assert.Equal((restarts ? day : new(2018, 6, 30), !restarts), (result.RunsFrom!.Value, result.Expired));
    }

    [Fact]
    public void Violations_go_on_from_each_other_in_the_order_of_their_days_until_the_conclusion()
    {
        var query = new LimitationQuery(DisciplineSubject.FullMember, OnDay(new(2010, 6, 30)), DisciplineMeasure.Reprimand, new(2023, 6, 1)) { LaterViolations = [new(2019, 1, 2), new(2014, 12, 1), new(2010, 1, 1), new(2023, 6, 2)] };
        Assert.Equal((new LocalDate(2019, 1, 2), false), (Of(query).RunsFrom!.Value, Of(query).Expired));
        Assert.Equal(query.ConcludedOn, Of(query with { LaterViolations = [.. query.LaterViolations, query.ConcludedOn] }).RunsFrom);
        Assert.Equal((new LocalDate(2010, 6, 30), true), (Of(query with { LaterViolations = [new(2019, 1, 2)] }).RunsFrom!.Value, Of(query with { LaterViolations = [new(2019, 1, 2)] }).Expired));
    }

    // A second way of reckoning: walk day by day, and count only days that count.
    [Fact]
    public void Days_that_do_not_count_move_the_end_once_each()
    {
        var moved = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var start = new LocalDate(2017, 1, 1).PlusDays(random.Next(500));
            var excluded = Enumerable.Range(0, random.Next(5)).Select(_ =>
            {
                var from = start.PlusDays(random.Next(2100) - 120);
                return Proceedings(from, from.PlusDays(random.Next(200)));
            }).ToValueList();
            var end = start;
            for (var left = Period.DaysBetween(start, start.PlusMonths(60)); left > 0;)
            {
                end = end.PlusDays(1);
                left -= excluded.Any(time => time.From <= end && end <= time.To) ? 0 : 1;
            }

            var result = Of(new(DisciplineSubject.FullMember, OnDay(start), DisciplineMeasure.Reprimand, Since05) { Excluded = excluded });
            Assert.True((end, end < Since05) == (result.EndsOn!.Value, result.Expired), $"seed {seed}: {result.EndsOn} for {end}");
            moved += end > start.PlusMonths(60) ? 1 : 0;
        }

        Assert.True(moved > 100, $"{moved}");
    }

    [Theory]
    [InlineData(DeferralGround.Pregnancy, true)]
    [InlineData(DeferralGround.NursingFather, true)]
    [InlineData(DeferralGround.Missing, true)]
    [InlineData(DeferralGround.FatalDisease, false)]
    [InlineData(null, false)]
    public void Of_deferrals_those_that_are_listed_do_not_count(DeferralGround? ground, bool moves)
    {
        var time = new ExcludedTime(ExclusionKind.Deferral, new(2019, 1, 1), new(2019, 1, 1)) { Deferral = ground };
        var result = Of(new(DisciplineSubject.FullMember, OnDay(new(2018, 6, 30)), DisciplineMeasure.Reprimand, Since05) { Excluded = [time] });
        Assert.Equal(new LocalDate(2023, 6, 30).PlusDays(moves ? 1 : 0), result.EndsOn);
    }

    [Fact]
    public void Where_nobody_knows_whether_days_count_it_is_open_only_where_they_decide()
    {
        var query = new LimitationQuery(DisciplineSubject.FullMember, OnDay(new(2017, 9, 29)), DisciplineMeasure.Reprimand, Before05) { Excluded = [Proceedings(new(2020, 1, 1), new(2020, 1, 1))] };
        Assert.Equal([(LawCodes.ValueUnknown, Arg.Key("provision", LimitationLaw.ExcludesProceedings.Key))], Open(query));
        Assert.False(Of(query with { Act = OnDay(new(2017, 9, 30)) }).Expired);
        Assert.True(Of(query with { Act = OnDay(new(2017, 9, 28)) }).Expired);
        var reversed = Limitation.Of(query with { Excluded = [Proceedings(new(2020, 1, 2), new(2020, 1, 1))] }, Cautious);
        Assert.Contains(Assert.IsType<Refused<LimitationResult>>(reversed).Findings, finding => finding.Code == DisciplineCodes.ExcludedTimeDates);

        var deferred = new ExcludedTime(ExclusionKind.Deferral, new(2015, 1, 1), new(2015, 1, 1)) { Deferral = DeferralGround.Pregnancy };
        var early = query with { Act = OnDay(new(2013, 1, 31)), ConcludedOn = Before04, Excluded = [deferred] };
        Assert.Equal([(LawCodes.ValueUnknown, Arg.Key("provision", LimitationLaw.ExcludedDeferrals.Key))], Open(early));
    }

    private static LimitationQuery Query(ViolationAct act) => new(DisciplineSubject.FullMember, act, DisciplineMeasure.Reprimand, Since05);

    private static ViolationAct OnDay(LocalDate day) => new("act", day, day);

    private static ExcludedTime Proceedings(LocalDate from, LocalDate to) => new(ExclusionKind.Proceedings, from, to);

    private static LimitationResult Of(LimitationQuery query) => Assert.Single(Assert.IsType<Accepted<LimitationResult>>(Limitation.Of(query, Cautious)).Events);

    private static IEnumerable<(string Code, FindingArgument First)> Open(LimitationQuery query) =>
        Assert.IsType<Undetermined<LimitationResult>>(Limitation.Of(query, Cautious)).Findings.Where(finding => finding.Effect == FindingEffect.Open).Select(finding => (finding.Code, finding.Arguments[0]));

    private static void Refused(LimitationQuery query, string code) =>
        Assert.Equal([code], Assert.IsType<Refused<LimitationResult>>(Limitation.Of(query, Cautious)).Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code));
}
