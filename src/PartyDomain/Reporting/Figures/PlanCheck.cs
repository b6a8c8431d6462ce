namespace PartyDomain.Reporting.Figures;

/// <summary>Judges a printed plan against the one that a result and its percentage imply.</summary>
internal static class PlanCheck
{
    public static void Judge(Judging to, PlanAgainstImplied check)
    {
        if (check is not { Numerator: { } numerator, Stated: { } stated, Plan: { } plan })
        {
            to.Missing(check.Numerator is null ? "numerator" : check.Stated is null ? "stated" : "plan");
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
            NumberWording.MoreThan => (PrintedRanges.Of(plan) with { HasLow = true }).OfCounts(),
            _ => PrintedRanges.Of(plan).OfCounts(),
        }).Times(Rational.One / years);
        var achieved = part.Over(yearly).Times(100);
        to.Compute(FigureQuantity.Plan, yearly, isPercent: false);
        to.Compute(FigureQuantity.Achieved, achieved, isPercent: true);
        if (achieved.Intersects(PrintedRanges.Of(percent)))
        {
            to.Fits();
            return;
        }

        to.Breach(
            FigureCodes.PlanNotImplied,
            "plan",
            Arg.Published("plan", Shown.Number(yearly)),
            Arg.Published("implied", Shown.Number(implied.Range)),
            Arg.Published("computed", Shown.Percent(achieved, percent)));
        if (years == Rational.One)
        {
            to.Correct("plan", implied);
        }
        else if (years.IsWhole && implied.Last is { } most)
        {
            to.Correct("plan", Shown.Number(years * first), Shown.Number(years * most));
        }

        to.Correct("stated", Shown.Percent(achieved, percent));
    }
}
