using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;
using PartyDomain.Json;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Reporting.Figures;
using PartyDomain.Testing.Registers;
using Xunit;

namespace PartyDomain.Tests.Samples;

/// <summary>Predicts, through the library alone, what the sample of a district's year prints; .ci/run compares it with what the sample prints.</summary>
public sealed class DistrictYearTests
{
    private const string Columns = "unit,origin,from,to,group,amountKind,comparator,amountNumerator,amountDenominator,upToNumerator,upToDenominator,stock,toReach,actual,"
        + "achievedNumerator,achievedDenominator,exceededByNumerator,exceededByDenominator,remaining,status,behindByNumerator,behindByDenominator,forecastNumerator,forecastDenominator";

    private static readonly string Here = Path.GetDirectoryName(Me())!;
    private static readonly LocalDate Day = new(2024, 9, 30);

    [Fact]
    public void The_table_of_targets_is_what_the_library_says()
    {
        var register = Register.Of(RegisterGenerator.Generate(RegisterShape.District));
        var places = register.Organizations.On(Day).Organizations.ToList();
        var lines = TargetReport.Of(register, FlowLedger.Of(register), Day).OrderBy(line => places.IndexOf(line.Target.Unit)).Select(line => Line(register, line));
        Assert.Equal(File.ReadAllLines(Path.Combine(Here, "district-year-targets.csv")), lines.Prepend(Columns));
    }

    // Every target of a unit and its actual number, counted without the ledger.
    [Fact]
    public void The_admissions_are_those_of_the_histories()
    {
        var register = Register.Of(RegisterGenerator.Generate(RegisterShape.District));
        var joined = register.Members.Count(member =>
            member.Timeline.On(new LocalDate(2024, 12, 31)) is { IsMember: true, JoinedOn: { } on } && on >= new LocalDate(2024, 1, 1) && on <= Day);
        var lines = TargetReport.Of(register, FlowLedger.Of(register), Day);
        Assert.Equal(joined, lines.Single(line => line.Target.Id == "assigned-year").Progress.Actual);
        Assert.Equal(joined, lines.Where(line => line.Target.AssignedBy == RegisterGenerator.District).Sum(line => line.Progress.Actual));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_articles_of_the_sample_are_judged_like_those_of_the_figure_tests(int article)
    {
        var shown = Judged(Path.Combine(Here, "..", "..", "..", "docs", "samples", "news", $"s{article}.json"));
        var tested = Judged(Path.Combine(Here, "..", "Reporting", "Figures", "articles", $"SEED-S{article}.json"));
        Assert.Equal(tested, shown);
    }

    private static IEnumerable<FigureJudgment> Judged(string file) =>
        FigureCheck.Check(PartyJson.Read<FigureArticle>(File.ReadAllText(file)).OrThrow()).Verdicts.Select(verdict => verdict.Judgment);

    private static string Line(Register register, TargetLine line)
    {
        var (target, progress) = (line.Target, line.Progress);
        var amount = target.Amount switch
        {
            RateTarget rate => rate.Rate,
            CountTarget count => new Fraction(count.Value, 1),
            _ => (Fraction?)null,
        };
        object?[] cells =
        [
            target.Unit, Word(target.Origin), LocalDatePattern.Iso.Format(target.Period.From), LocalDatePattern.Iso.Format(target.Period.To), target.Group is { } group ? Word(group) : null,
            target.Amount is RateTarget ? "rate" : "count", Word(target.Amount.Comparator), .. Parts(amount), null, null, TargetReport.StockOf(register, target),
            progress.ToReach, progress.Actual, .. Parts(progress.Achieved), .. Parts(progress.ExceededBy), progress.Remaining, Word(progress.Status),
            .. Parts(progress.LinearPace?.BehindBy), .. Parts(progress.LinearForecast?.Final),
        ];
        return string.Join(',', cells);
    }

    private static object?[] Parts(Fraction? share) => [share?.Numerator, share?.Denominator];

    private static string Word<T>(T value)
        where T : struct, Enum => TermKey.Of(value).Split('.')[1];

    private static string Me([CallerFilePath] string path = "") => path;
}
