using PartyDomain.Reporting.Figures;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The figures of one article: each statement, how many there are of each verdict, and remarks on all together.</summary>
internal sealed record FiguresAnswer(ValueList<FigureAnswer> Statements, int Consistent, int Inconsistent, int NotVerifiable, ValueList<FindingAnswer> Remarks)
{
    public static FiguresAnswer Of(FigureReport report) => new(
        report.Verdicts.Select(FigureAnswer.Of).ToValueList(),
        report.Count(FigureJudgment.Consistent),
        report.Count(FigureJudgment.Inconsistent),
        report.Count(FigureJudgment.NotVerifiable),
        FindingAnswer.Of(report.Remarks));
}
