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
                to.Missing(growth.Old is null ? "old" : growth.New is null ? "new" : "stated");
                break;
        }
    }

    private static void Both(Judging to, Growth growth, PublishedNumber before, PublishedNumber after)
    {
        var (first, last) = (PrintedRanges.Meant(before), PrintedRanges.Meant(after));
        var points = last.Minus(first);
        to.Compute(FigureQuantity.Difference, points, isPercent: before.IsPercent);
        NumberRange? relative = before.Digits > 0 ? Change(first, last) : null;
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
        var rates = relative is null ? (NumberRange?)null : Change(old, now);
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

    private static NumberRange Change(NumberRange old, NumberRange now) =>
        now.Intersect(NumberRange.NotNegative).Over(old.Intersect(NumberRange.NotNegative)).Plus(-Rational.One).Times(100);

    private static void Difference(Judging to, PublishedNumber stated, NumberRange differences, NumberRange computed)
    {
        if (differences.Intersects(PrintedRanges.Of(stated)))
        {
            to.Fits();
            return;
        }

        to.Breach(FigureCodes.DifferenceDoesNotFit, "stated", Arg.Published("stated", stated), Arg.Published("computed", Shown.Number(computed)));
        to.Correct("stated", Shown.Number(computed));
    }

    private static void Contradict(Judging to, Growth growth, PublishedNumber stated, bool ofPercentages, NumberRange points, NumberRange? relative)
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
        var now = PrintedRanges.Meant(after);
        if (isDifference || (after.IsPercent && growth.MeasuredIn != GrowthMeasure.Relative))
        {
            to.Compute(FigureQuantity.BaseByPoints, now.Minus(PrintedRanges.Meant(stated)), after.IsPercent);
        }

        if (!isDifference && growth.MeasuredIn != GrowthMeasure.Points)
        {
            Relative(to, after, now, stated with { IsPercent = true });
        }

        to.Open(FigureCodes.BaseUnknown, "old");
    }

    // Whoever is counted is whole, and so is the base.
    private static void Relative(Judging to, PublishedNumber after, NumberRange now, PublishedNumber stated)
    {
        if (after.IsCount)
        {
            var bases = Reconstruction.Denominators(PrintedRanges.Of(after).OfCounts(), Factor(PrintedRanges.Of(stated)));
            to.Candidates("old", bases);
            if (!bases.IsEmpty)
            {
                to.Compute(FigureQuantity.BaseByRelative, bases.Range, isPercent: false);
            }
        }
        else if (Factor(PrintedRanges.Meant(stated)) is { IsEmpty: false, High: null or { Sign: > 0 } } factor)
        {
            to.Compute(FigureQuantity.BaseByRelative, now.Intersect(NumberRange.NotNegative).Over(factor), after.IsPercent);
        }
    }

    private static NumberRange Factor(NumberRange percent) => percent.Times(new Rational(1, 100)).Plus(Rational.One).Intersect(NumberRange.NotNegative);
}
