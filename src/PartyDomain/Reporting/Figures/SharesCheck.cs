using System.Globalization;

namespace PartyDomain.Reporting.Figures;

/// <summary>Finds the whole numbers behind several shares of one whole.</summary>
internal static class SharesCheck
{
    private const long UsualLimit = 1000;
    private const long MostSearched = 100_000;
    private const int MostNamed = 4;

    public static void Judge(Judging to, SharedDenominator shares)
    {
        if (shares.Shares.Count == 0)
        {
            to.Missing("shares");
            return;
        }

        if (shares.Denominator is { Digits: <= 0 })
        {
            to.Open(shares.Denominator is { Digits: 0 } ? FigureCodes.ZeroDenominator : FigureCodes.NotComputable, "denominator");
            return;
        }

        var limit = Math.Min(shares.Limit?.Digits ?? UsualLimit, MostSearched);
        var range = shares.Denominator is { } given ? PrintedRanges.Of(given).OfCounts() : new NumberRange(Rational.One, true, limit, true);
        var fitting = Enum.GetValues<Rounding>().ToDictionary(rounding => rounding, rounding => Find(shares, range, rounding));
        var all = fitting.Values.SelectMany(found => found).Distinct().Order().ToList();
        if (all.Count == 0)
        {
            None(to, shares, limit);
            return;
        }

        to.Fits();
        to.Candidates("denominator", Ranges(all));
        to.Round("shares", fitting.Where(pair => pair.Value.Count > 0).Select(pair => pair.Key).ToValueList());
        var best = fitting.First(pair => pair.Value.Contains(all[0])).Key;
        foreach (var share in shares.Shares)
        {
            to.Candidates(SumCheck.PathOf("numerators", share.Name), Reconstruction.Numerators(NumberRange.Point(all[0]), Ratio(share.Value, best)));
        }

        if (shares.Denominator is null)
        {
            var named = string.Join(", ", all.Take(MostNamed).Select(number => number.ToString(CultureInfo.InvariantCulture)));
            to.Remark(FigureCodes.CommonDenominators, "denominator", Arg.Number("first", all[0]), Arg.Key("examples", named), Arg.Number("count", all.Count), Arg.Number("limit", limit));
        }
    }

    private static void None(Judging to, SharedDenominator shares, long limit)
    {
        if (shares.Denominator is { } whole)
        {
            foreach (var share in shares.Shares)
            {
                if (Reconstruction.Numerators(PrintedRanges.Of(whole).OfCounts(), Reconstruction.Ratio(share.Value)).IsEmpty)
                {
                    Nearest.Report(to, "numerator", share.Value with { IsPercent = true }, PrintedRanges.Of(whole).OfCounts(), asExcess: false);
                }
                else if (Named(shares.Numerators, share.Name) is { } part && !Reconstruction.Ratio(share.Value).Intersects(PrintedRanges.Of(part.Value).OfCounts().Over(PrintedRanges.Of(whole).OfCounts())))
                {
                    var right = Shown.Percent(PrintedRanges.Of(part.Value).OfCounts().Over(PrintedRanges.Of(whole).OfCounts()).Times(100), share.Value);
                    to.Breach(FigureCodes.PercentDoesNotFit, SumCheck.PathOf("shares", share.Name), Arg.Published("stated", share.Value with { IsPercent = true }), Arg.Published("computed", right));
                    to.Correct(SumCheck.PathOf("shares", share.Name), right);
                }
            }
        }

        if (to.IsContradicted)
        {
            return;
        }

        if (shares.Limit is not null || shares.Denominator is not null || shares.Numerators is { Count: > 0 })
        {
            to.Breach(FigureCodes.NoCommonDenominator, "shares", Arg.Number("limit", shares.Denominator?.Digits ?? limit));
        }
        else
        {
            to.Open(FigureCodes.NoCommonDenominator, "shares", Arg.Number("limit", limit));
        }
    }

    // One article rounds in one way.
    private static List<long> Find(SharedDenominator shares, NumberRange range, Rounding rounding)
    {
        var first = (long)System.Numerics.BigInteger.Max(range.FirstWhole() ?? 1, 1);
        var last = (long)System.Numerics.BigInteger.Min(range.LastWhole() ?? first + MostSearched, first + MostSearched);
        var ratios = shares.Shares.Select(share => (share.Name, Ratio: Ratio(share.Value, rounding))).ToList();
        var found = new List<long>();
        for (var denominator = first; denominator <= last; denominator++)
        {
            var whole = denominator;
            if (ratios.TrueForAll(share => Gives(share.Ratio.Times(whole), Named(shares.Numerators, share.Name))))
            {
                found.Add(denominator);
            }
        }

        return found;
    }

    private static bool Gives(NumberRange numerators, FigurePart? printed)
    {
        var counts = printed is null ? numerators : numerators.Intersect(PrintedRanges.Of(printed.Value));
        return !counts.IsEmpty && (counts.LastWhole() is not { } last || counts.FirstWhole() <= last);
    }

    private static NumberRange Ratio(PublishedNumber share, Rounding rounding)
    {
        var percent = share with { IsPercent = true };
        var range = percent.Wording == NumberWording.Exact ? PrintedRanges.Of(percent, rounding) : PrintedRanges.Of(percent);
        return range.Times(new Rational(1, 100)).Intersect(NumberRange.NotNegative);
    }

    private static FigurePart? Named(FigureParts? parts, string name) => parts?.FirstOrDefault(part => string.Equals(part.Name, name, StringComparison.Ordinal));

    private static WholeNumbers Ranges(List<long> numbers)
    {
        var ranges = new List<WholeRange>();
        foreach (var number in numbers)
        {
            if (ranges.Count > 0 && ranges[^1].Last == number - 1)
            {
                ranges[^1] = ranges[^1] with { Last = number };
            }
            else
            {
                ranges.Add(new WholeRange(number, number));
            }
        }

        return new WholeNumbers(ranges.ToValueList());
    }
}
