using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Oversight.DisciplineCounts;
using PartyDomain.Oversight.Inspections;
using Xunit;

namespace PartyDomain.Tests.Oversight.DisciplineCounts;

public sealed class DisciplineReportTests
{
    private static readonly LocalDate Day = new(2024, 5, 6);

    [Fact]
    public void Measures_and_levels_sum_to_the_decisions_and_contents_need_not()
    {
        var report = Report(
            Of("a", DisciplineMeasure.Reprimand) with { Contents = [DisciplineContent.Ethics, DisciplineContent.Land, DisciplineContent.Ethics] },
            Of("a", DisciplineMeasure.Warning) with { IsCommitteeMember = true, Contents = [DisciplineContent.Ethics], Legal = LegalHandling.Administrative },
            Of("b", DisciplineMeasure.Expulsion) with { Level = DisciplineLevel.Province, Legal = LegalHandling.Prison },
            new DisciplineEntry(Day, DisciplineMeasure.Dissolution, DisciplineLevel.District) { Organization = new("c") });
        Assert.Equal((3, 2), (report.Members.Decisions, report.Members.Subjects));
        Assert.Equal([1, 1, 0, 1], report.Members.ByMeasure.Select(line => line.Count));
        Assert.Equal([new LevelNumber(DisciplineLevel.Cell, 2), new LevelNumber(DisciplineLevel.Province, 1)], report.Members.ByLevel);
        Assert.Equal([new ContentNumber(DisciplineContent.Ethics, 2), new ContentNumber(DisciplineContent.Land, 1)], report.Members.ByContent);
        Assert.Equal([new LegalNumber(LegalHandling.Prison, 1), new LegalNumber(LegalHandling.Administrative, 1)], report.Members.ByLegalHandling);
        Assert.Equal((1, 1), (report.CommitteeMembers.Decisions, report.CommitteeMembers.Of(DisciplineMeasure.Warning)));
        Assert.Equal((1, 1, 0), (report.Organizations.Decisions, report.Organizations.Of(DisciplineMeasure.Dissolution), report.Organizations.Of(DisciplineMeasure.Expulsion)));
        Assert.Equal([("discipline-count.more-than-once", "entries[1]", FindingEffect.Note)], report.Findings.Select(finding => (finding.Code, finding.Subject, finding.Effect)));
    }

    [Fact]
    public void Everything_sums_whatever_the_entries_are() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var entries = Enumerable.Range(0, random.Next(40)).Select(_ => PartyDomain.Tests.Json.Anything.Of<DisciplineEntry>(random)).ToList();
            var report = DisciplineReport.Of(entries, new(1900, 1, 1), new(2100, 1, 1));
            DisciplineTally[] tallies = [report.Members, report.CommitteeMembers, report.Organizations];
            Assert.All(tallies, tally => Assert.Equal((tally.Decisions, tally.Decisions), (tally.ByMeasure.Sum(line => line.Count), tally.ByLevel.Sum(line => line.Count))));
            Assert.All(tallies, tally => Assert.True(tally.Subjects <= tally.Decisions));
            Assert.All(Enum.GetValues<DisciplineMeasure>(), measure => Assert.True(report.CommitteeMembers.Of(measure) <= report.Members.Of(measure)));
            var unsound = report.Findings.Count(finding => finding.Effect == FindingEffect.Breach);
            Assert.Equal(entries.Count, report.Members.Decisions + report.Members.Annulled + report.Organizations.Decisions + report.Organizations.Annulled + unsound);
            var repeated = report.Findings.Count(finding => finding.Code == DisciplineCountCodes.MoreThanOnce);
            Assert.Equal(report.Members.Decisions + report.Organizations.Decisions - report.Members.Subjects - report.Organizations.Subjects, repeated);
        }));

    [Fact]
    public void Periods_of_statistics_begin_with_the_year()
    {
        Assert.Equal(
            [(new LocalDate(2024, 1, 1), new LocalDate(2024, 3, 31)), (new(2024, 1, 1), new(2024, 6, 30)), (new(2024, 1, 1), new(2024, 9, 30)), (new(2024, 1, 1), new(2024, 12, 31))],
            new[] { StatisticalPeriodKind.FirstQuarter, StatisticalPeriodKind.HalfYear, StatisticalPeriodKind.NineMonths, StatisticalPeriodKind.Year }
                .Select(kind => StatisticalPeriod.OfYear(kind, 2024)).Select(period => (period.From, period.To)));
        Assert.Equal(new LocalDate(2024, 2, 29), StatisticalPeriod.Month(2024, 2).To);
        var half = StatisticalPeriod.OfYear(StatisticalPeriodKind.HalfYear, 2024).CutOff(new(2024, 6, 10));
        Assert.True(half.Contains(new(2024, 6, 10)) && !half.Contains(new(2024, 6, 11)) && !half.Contains(new(2023, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => half.CutOff(new(2024, 6, 11)));
        Assert.Throws<ArgumentOutOfRangeException>(() => StatisticalPeriod.OfYear(StatisticalPeriodKind.Month, 2024));
        Assert.Throws<ArgumentOutOfRangeException>(() => StatisticalPeriod.OfYear(StatisticalPeriodKind.Term, 2024));
        Assert.Throws<ArgumentException>(() => StatisticalPeriod.Term(Day, Day.PlusDays(-1)));
        Assert.Equal(StatisticalPeriodKind.Term, StatisticalPeriod.Term(Day, Day).Kind);
        Assert.Equal(1, DisciplineReport.Of([Of("a", DisciplineMeasure.Warning)], half).Members.Decisions);
        Assert.Throws<ArgumentException>(() => DisciplineReport.Of([], Day, Day.PlusDays(-1)));
    }

    [Fact]
    public void The_decision_on_forms_names_six_periods_and_no_earlier_one_is_known()
    {
        var periods = InspectionLaw.Periods.On(new(2025, 1, 1));
        Assert.Equal(6, periods.Value!.Count);
        Assert.False(InspectionLaw.Periods.On(new(2022, 12, 28)).IsKnown);
    }

    private static DisciplineReport Report(params IReadOnlyList<DisciplineEntry> entries) => DisciplineReport.Of(entries, Day, Day);

    private static DisciplineEntry Of(string person, DisciplineMeasure measure) => new(Day, measure, DisciplineLevel.Cell) { Person = new(person) };
}
