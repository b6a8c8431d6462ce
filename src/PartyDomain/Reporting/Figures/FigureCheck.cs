namespace PartyDomain.Reporting.Figures;

/// <summary>Judges whether the figures of an article can be true together. All arithmetic is exact.</summary>
public static class FigureCheck
{
    /// <summary>Judges an article.</summary>
    /// <param name="article">The article.</param>
    /// <returns>A verdict for each statement, and remarks on several of them.</returns>
    public static FigureReport Check(FigureArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new FigureReport(article.Id, article.Statements.Select((statement, index) => Check(statement, $"statements[{index}]")).ToValueList(), ArticleRemarks.Of(article));
    }

    /// <summary>Judges one statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The verdict.</returns>
    public static FigureVerdict Check(FigureStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Check(statement, "statement");
    }

    private static FigureVerdict Check(FigureStatement statement, string path)
    {
        var to = new Judging(path);
        switch (statement)
        {
            case PercentOfPlan plan:
                RatioCheck.Judge(to, plan);
                break;
            case ShareOfWhole share:
                RatioCheck.Judge(to, share);
                break;
            case SharedDenominator shares:
                SharesCheck.Judge(to, shares);
                break;
            case SumOfParts sum:
                SumCheck.Judge(to, sum);
                break;
            case PartsOfTotal parts:
                PartsCheck.Judge(to, parts);
                break;
            case Growth growth:
                GrowthCheck.Judge(to, growth);
                break;
            case SingleCount count:
                PartsCheck.Judge(to, count);
                break;
            case PlanAgainstImplied plan:
                PlanCheck.Judge(to, plan);
                break;
            case PlanCascade cascade:
                SumCheck.Judge(to, cascade);
                break;
            case MembersAssigned assigned:
                OtherChecks.Judge(to, assigned);
                break;
            case PlainClaim claim:
                OtherChecks.Judge(to, claim);
                break;
        }

        if (statement is { Measures: FigureMeasure.Stock, AsOf: { IsPeriod: true } period })
        {
            to.Remark(FigureCodes.SnapshotAsPeriod, "asOf", Arg.Date("from", period.From), Arg.Date("to", period.To));
        }

        return to.Verdict();
    }
}
