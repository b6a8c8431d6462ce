namespace PartyDomain.Reporting.Figures;

/// <summary>What became of an article.</summary>
/// <param name="Article">The id of the article.</param>
/// <param name="Verdicts">One verdict a statement, in the order of the article.</param>
/// <param name="Remarks">What several statements together show.</param>
public sealed record FigureReport(string Article, ValueList<FigureVerdict> Verdicts, ValueList<Finding> Remarks)
{
    /// <summary>Counts the statements of a verdict.</summary>
    /// <param name="judgment">The verdict.</param>
    /// <returns>How many there are.</returns>
    public int Count(FigureJudgment judgment) => Verdicts.Count(verdict => verdict.Judgment == judgment);
}
