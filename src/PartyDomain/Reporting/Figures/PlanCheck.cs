namespace PartyDomain.Reporting.Figures;

/// <summary>Judges a printed plan against the one that a result and its percentage imply.</summary>
internal static class PlanCheck
{
    public static void Judge(Judging to, PlanAgainstImplied check)
    {
        if (check is not { Numerator: { } numerator, Stated: { } stated, Plan: { } plan })
        {
            to.Open(FigureCodes.NumberMissing, check.Numerator is null ? "numerator" : check.Stated is null ? "stated" : "plan");
            return;
        }

        if (plan.Digits < 0 || numerator.Digits < 0 || stated.Digits < 0 || check.Years is { Digits: < 0 })
        {
            to.Open(FigureCodes.NotComputable, string.Empty);
            return;
        }

        if (plan.Digits == 0 || check.Years is { Digits: 0 })
        {
            to.Open(FigureCodes.ZeroDenominator, plan.Digits == 0 ? "plan" : "years");
            return;
        }

        var percent = stated with { IsPercent = true };
        var years = check.Years?.Exact ?? Rational.One;
        var part = PrintedRanges.Of(numerator).OfCounts();
        var implied = Reconstruction.Denominators(part, Reconstruction.Ratio(percent));
        to.Candidates("plan", implied);
        if (implied.First is not { } first)
        {
            Nearest.Report(to, "denominator", percent, part, asExcess: false);
            return;
        }

        // A plan spread evenly over the years need not be whole.
        var yearly = (plan.Wording switch
        {
            NumberWording.AtLeast => NumberRange.Point(plan.Exact),
            NumberWording.MoreThan => PrintedRanges.Of(plan) with { HasLow = true },
            _ => PrintedRanges.Of(plan),
        }).Times(Rational.One / years);
        to.Compute(FigureQuantity.Plan, plan.Exact / years, isPercent: false);
        to.Compute(FigureQuantity.Achieved, numerator.Exact / plan.Exact * years * 100, isPercent: true);
        if (part.Over(yearly).Times(100).Intersects(PrintedRanges.Of(percent)))
        {
            to.Fits();
            return;
        }

        var last = implied.Last is { } end ? new PublishedNumber(end) : new PublishedNumber(first, wording: NumberWording.AtLeast);
        to.Breach(
            FigureCodes.PlanNotImplied,
            "plan",
            Arg.Published("plan", Shown.Number(plan.Exact / years)),
            Arg.Published("first", first),
            Arg.Published("last", last),
            Arg.Published("computed", Shown.Percent(numerator.Exact / plan.Exact * years * 100, percent)));
        if (years == Rational.One)
        {
            to.Correct("plan", implied);
        }
        else if (years.IsWhole && implied.Last is { } most)
        {
            to.Correct("plan", Shown.Number(years * first), Shown.Number(years * most));
        }

        to.Correct("stated", Shown.Percent(numerator.Exact / plan.Exact * years * 100, percent));
    }
}
