namespace PartyDomain.Reporting.Figures;

/// <summary>Judges a change, in points and relative.</summary>
internal static class GrowthCheck
{
    public static void Judge(Judging to, Growth growth)
    {
        switch (growth)
        {
            case { Old: { } before, New: { } after }:
                Both(to, growth, before, after);
                break;
            case { New: { } after, Stated: { } stated }:
                BaseMissing(to, growth, after, stated);
                break;
            default:
                to.Open(FigureCodes.NumberMissing, growth.Old is null ? "old" : growth.New is null ? "new" : "stated");
                break;
        }
    }

    private static void Both(Judging to, Growth growth, PublishedNumber before, PublishedNumber after)
    {
        var points = after.Exact - before.Exact;
        to.Compute(FigureQuantity.Difference, points, isPercent: before.IsPercent);
        Rational? relative = before.Digits > 0 ? points / before.Exact * 100 : null;
        if (relative is { } rate)
        {
            to.Compute(FigureQuantity.RelativeChange, rate, isPercent: true);
        }

        if (growth.Stated is not { } stated)
        {
            to.Open(FigureCodes.NotStated, "stated", Arg.Published("computed", Shown.Of(points, 4, before.IsPercent)));
            return;
        }

        var (old, now) = (PrintedRanges.Of(before), PrintedRanges.Of(after));
        var differences = now.Minus(old);
        if (!stated.IsPercent && !before.IsPercent && growth.MeasuredIn != GrowthMeasure.Relative)
        {
            Difference(to, stated, differences, points);
            return;
        }

        var percent = stated with { IsPercent = true };
        var rates = relative is null ? (NumberRange?)null : now.Intersect(NumberRange.NotNegative).Over(old.Intersect(NumberRange.NotNegative)).Plus(-Rational.One).Times(100);
        var readings = new List<GrowthMeasure>();
        if (growth.MeasuredIn != GrowthMeasure.Relative && before.IsPercent && differences.Intersects(PrintedRanges.Of(percent)))
        {
            readings.Add(GrowthMeasure.Points);
        }

        if (growth.MeasuredIn != GrowthMeasure.Points && rates is { } all && all.Intersects(PrintedRanges.Of(percent)))
        {
            readings.Add(GrowthMeasure.Relative);
            to.Round("stated", percent.Roundings(all.Intersects));
        }

        if (readings.Count > 0)
        {
            to.Fits();
            if (before.IsPercent)
            {
                to.Remark(FigureCodes.GrowthReadAs, "stated", Arg.Terms("readings", readings.Select(TermKey.Of).ToValueList()));
            }
        }
        else if (rates is null && !before.IsPercent)
        {
            to.Open(FigureCodes.ZeroDenominator, "old");
        }
        else
        {
            Contradict(to, growth, percent, before.IsPercent, points, relative);
        }
    }

    private static void Difference(Judging to, PublishedNumber stated, NumberRange differences, Rational computed)
    {
        if (differences.Intersects(PrintedRanges.Of(stated)))
        {
            to.Fits();
            return;
        }

        to.Breach(FigureCodes.DifferenceDoesNotFit, "stated", Arg.Published("stated", stated), Arg.Published("computed", Shown.Number(computed)));
        to.Correct("stated", Shown.Number(computed));
    }

    private static void Contradict(Judging to, Growth growth, PublishedNumber stated, bool ofPercentages, Rational points, Rational? relative)
    {
        if (!ofPercentages || growth.MeasuredIn == GrowthMeasure.Relative || relative is null)
        {
            var right = Shown.Percent(ofPercentages && growth.MeasuredIn != GrowthMeasure.Relative ? points : relative ?? points, stated);
            to.Breach(FigureCodes.PercentDoesNotFit, "stated", Arg.Published("stated", stated), Arg.Published("computed", right));
            to.Correct("stated", right);
            return;
        }

        var (inPoints, asRate) = (Shown.Percent(points, stated), Shown.Percent(relative.Value, stated));
        to.Breach(FigureCodes.GrowthDoesNotFit, "stated", Arg.Published("stated", stated), Arg.Published("points", inPoints), Arg.Published("relative", asRate));
        to.Correct("stated", inPoints);
        if (growth.MeasuredIn is null)
        {
            to.Correct("stated", asRate);
        }
    }

    // Without the base nothing can contradict, but each reading implies one.
    private static void BaseMissing(Judging to, Growth growth, PublishedNumber after, PublishedNumber stated)
    {
        var isDifference = !stated.IsPercent && !after.IsPercent && growth.MeasuredIn is null;
        if (isDifference || (after.IsPercent && growth.MeasuredIn != GrowthMeasure.Relative))
        {
            to.Compute(FigureQuantity.BaseByPoints, after.Exact - stated.Exact, after.IsPercent);
        }

        var factor = Rational.One + (stated.Exact / 100);
        if (!isDifference && growth.MeasuredIn != GrowthMeasure.Points && factor.Sign > 0)
        {
            to.Compute(FigureQuantity.BaseByRelative, after.Exact / factor, after.IsPercent);
            if (after.IsCount)
            {
                var ratio = PrintedRanges.Of(stated with { IsPercent = true }).Times(new Rational(1, 100)).Plus(Rational.One).Intersect(NumberRange.NotNegative);
                to.Candidates("old", Reconstruction.Denominators(PrintedRanges.Of(after).OfCounts(), ratio));
            }
        }

        to.Open(FigureCodes.BaseUnknown, "old");
    }
}
