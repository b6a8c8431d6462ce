namespace PartyDomain.Reporting.Figures;

/// <summary>What only several statements together show.</summary>
internal static class ArticleRemarks
{
    public static ValueList<Finding> Of(FigureArticle article)
    {
        var findings = new List<Finding>();
        CutOffs(article, findings);
        Bases(article, findings);
        Repeated(article, findings);
        return findings.ToValueList();
    }

    private static void CutOffs(FigureArticle article, List<Finding> findings)
    {
        var days = article.Statements.Where(statement => statement.AsOf is not null).Select(statement => statement.AsOf!.Value.To).Distinct().Order().ToList();
        if (days.Count > 1)
        {
            findings.Add(Note(FigureCodes.MixedCutOffs, Arg.Date("first", days[0]), Arg.Date("second", days[^1])));
        }
    }

    // The same number as a share of two wholes.
    private static void Bases(FigureArticle article, List<Finding> findings)
    {
        var groups = article.Statements.OfType<ShareOfWhole>()
            .Where(share => share is { Numerator: { Wording: NumberWording.Exact, Digits: > 0 }, Denominator: { Wording: NumberWording.Exact, Digits: > 0 } }
                && !BasisRemarks.AreMixed(share.NumeratorBasis, share.DenominatorBasis))
            .GroupBy(share => share.Numerator!.Value);
        foreach (var group in groups)
        {
            var rates = group.Select(share => share.Numerator!.Value.Exact / share.Denominator!.Value.Exact * 100).Distinct().Order().ToList();
            if (rates.Count > 1)
            {
                findings.Add(Note(FigureCodes.RateDependsOnBase, Arg.Published("value", group.Key), Arg.Published("lower", Shown.Percent(rates[0])), Arg.Published("higher", Shown.Percent(rates[^1]))));
            }
        }
    }

    private static void Repeated(FigureArticle article, List<Finding> findings)
    {
        var lists = article.Statements.OfType<PartsOfTotal>().ToList();
        for (var i = 0; i < lists.Count; i++)
        {
            foreach (var other in lists.Skip(i + 1).Where(other => other.Total == lists[i].Total))
            {
                foreach (var (first, second) in Duplicates.Pairs(lists[i].Parts, other.Parts))
                {
                    findings.Add(Note(FigureCodes.SuspiciousDuplicate, Arg.Published("value", first.Value), Arg.Key("part", first.Name), Arg.Key("other", second.Name)));
                }
            }
        }
    }

    private static Finding Note(string code, params ReadOnlySpan<FindingArgument> arguments) => new(code, FindingEffect.Note, "statements", null, ValueList.Create(arguments));
}
