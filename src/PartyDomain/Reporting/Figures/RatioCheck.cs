namespace PartyDomain.Reporting.Figures;

/// <summary>Judges a result against a plan, and a part of a whole.</summary>
internal static class RatioCheck
{
    private const string Numerator = "numerator";
    private const string Denominator = "denominator";
    private const string Stated = "stated";

    private static readonly NumberRange AboveZero = new(Rational.Zero, false, null, false);

    public static void Judge(Judging to, ShareOfWhole share)
    {
        Judge(to, new PercentOfPlan(share.Numerator, share.Denominator, share.Stated, PlanWording.Reached), isPlan: false);
        if (!BasisRemarks.AreMixed(share.NumeratorBasis, share.DenominatorBasis))
        {
            MoreThanAll(to, share);
        }

        BasisRemarks.Add(to, share.NumeratorBasis, share.DenominatorBasis, share.Measures);
    }

    public static void Judge(Judging to, PercentOfPlan plan)
    {
        Judge(to, plan, isPlan: true);
        BasisRemarks.Add(to, plan.NumeratorBasis, plan.DenominatorBasis, null);
    }

    // A part of a whole is at most all of it, whichever of the numbers is printed.
    private static void MoreThanAll(Judging to, ShareOfWhole share)
    {
        var all = new PublishedNumber(100, isPercent: true);
        if (share is { Numerator: { } part, Denominator: { Digits: > 0 } whole })
        {
            if (PrintedRanges.Of(part).IsAbove(PrintedRanges.Of(whole)))
            {
                to.Breach(FigureCodes.PartExceedsTotal, Numerator, Arg.Key("part", Numerator), Arg.Published("value", part), Arg.Published("total", whole));
            }
        }
        else if (share.Stated is { } stated && (share.Numerator ?? share.Denominator) is not null
            && PrintedRanges.Of(stated with { IsPercent = true }).IsAbove(NumberRange.Point(all.Exact)))
        {
            to.Breach(FigureCodes.PartExceedsTotal, Stated, Arg.Key("part", Stated), Arg.Published("value", stated with { IsPercent = true }), Arg.Published("total", all));
            to.Correct(Stated, all with { Wording = NumberWording.AtMost });
        }
    }

    private static void Judge(Judging to, PercentOfPlan plan, bool isPlan)
    {
        if (plan.Numerator is { Digits: < 0 } || plan.Denominator is { Digits: < 0 } || plan.Stated is { Digits: < 0 } && plan.Says != PlanWording.Exceeded || plan.Rate is { Digits: < 0 } || plan.RateOf is { Digits: < 0 })
        {
            to.Open(FigureCodes.NotComputable, string.Empty);
            return;
        }

        var stated = plan.Stated is { } printed ? printed with { IsPercent = true } : (PublishedNumber?)null;
        var denominator = PlanOf(to, plan, isPlan);
        if (denominator is { IsEmpty: true } || (plan.Numerator is { } counted && PrintedRanges.Of(counted).OfCounts().IsEmpty))
        {
            to.Open(FigureCodes.NotComputable, string.Empty);
            return;
        }

        switch (plan.Numerator, denominator)
        {
            case (_, { IsPoint: true, Low.Sign: 0 }):
                to.Open(FigureCodes.ZeroDenominator, Denominator);
                break;
            case ({ } numerator, { } whole):
                Both(to, plan, stated, numerator, whole, isPlan);
                break;
            case ({ } numerator, null):
                Missing(to, plan, stated, PrintedRanges.Of(numerator).OfCounts(), Denominator);
                break;
            case (null, { } whole):
                Missing(to, plan, stated, whole, Numerator);
                break;
            default:
                to.Open(FigureCodes.NumberMissing, Numerator);
                break;
        }
    }

    private static NumberRange? PlanOf(Judging to, PercentOfPlan plan, bool isPlan)
    {
        if (plan is { Denominator: null, Rate: { } rate, RateOf: { } stock })
        {
            // A rate that is planned is no rounded number, and a plan of at least a rate is measured by that rate.
            var value = rate.Exact * new Rational(1, 100) * stock.Exact;
            to.Compute(FigureQuantity.Plan, value, isPercent: false);
            return NumberRange.Point(rate.Exact * new Rational(1, 100)).Times(PrintedRanges.Of(stock).OfCounts());
        }

        return plan.Denominator switch
        {
            null => null,
            { Wording: NumberWording.AtLeast } bound when isPlan => NumberRange.Point(bound.Exact),
            { Wording: NumberWording.MoreThan } bound when isPlan => PrintedRanges.Of(bound) with { HasLow = true },
            { } whole => PrintedRanges.Of(whole).OfCounts(),
        };
    }

    private static void Both(Judging to, PercentOfPlan plan, PublishedNumber? stated, PublishedNumber numerator, NumberRange whole, bool isPlan)
    {
        var part = PrintedRanges.Of(numerator).OfCounts();
        var achieved = part.Over(whole).Times(100);
        var excess = part.Minus(whole);
        var planned = plan.Denominator?.Exact ?? whole.Low ?? Rational.One;
        var rate = planned.Sign == 0 ? Rational.Zero : numerator.Exact / planned * 100;
        if (planned.Sign > 0)
        {
            to.Compute(isPlan ? FigureQuantity.Achieved : FigureQuantity.Share, rate, isPercent: true);
        }

        if (isPlan && planned.Sign > 0)
        {
            to.Compute(FigureQuantity.ExceededBy, rate - 100, isPercent: true);
            to.Compute(FigureQuantity.Excess, numerator.Exact - planned, isPercent: false);
        }

        if (stated is { } percent)
        {
            Percentage(to, plan, percent, part, whole, achieved, rate);
        }

        if (plan.Over is { } over)
        {
            OverBy(to, over, excess, numerator.Exact - planned);
        }

        if (isPlan)
        {
            Wording(to, plan, stated, excess);
        }

        if (stated is null && plan.Over is null && !(isPlan && plan.Says is PlanWording.Exceeded or PlanWording.NotReached))
        {
            to.Open(FigureCodes.NotStated, Stated, Arg.Published("computed", Shown.Percent(rate)));
        }
    }

    private static void Percentage(Judging to, PercentOfPlan plan, PublishedNumber stated, NumberRange part, NumberRange whole, NumberRange achieved, Rational rate)
    {
        // What lies below the plan is read as exceeding it only where the text says so.
        var printed = PrintedRanges.Of(stated);
        var excess = achieved.Plus(-(Rational)100);
        var readable = plan.Says == PlanWording.Exceeded ? excess : excess.Intersect(AboveZero);
        var (reached, exceeded) = (achieved.Intersects(printed), readable.Intersects(printed));
        var asExcess = plan.Says == PlanWording.Exceeded || (plan.Says is null && exceeded && !reached);
        if (asExcess ? exceeded : reached)
        {
            to.Fits();
            to.Round(Stated, stated.Roundings(range => (asExcess ? excess : achieved).Intersects(range)));
            if (plan.Says is null && asExcess)
            {
                to.Remark(FigureCodes.ReadsAsExceeded, Stated, Arg.Published("reached", Shown.Percent(rate, stated)), Arg.Published("exceeded", stated));
            }

            return;
        }

        var (right, asReached) = (Shown.Percent(asExcess ? rate - 100 : rate, stated), Shown.Percent(rate, stated));
        if (asExcess && reached)
        {
            to.Breach(FigureCodes.ReachedNotExceeded, Stated, Arg.Published("stated", stated), Arg.Published("reached", asReached), Arg.Published("exceeded", right));
        }
        else if (!asExcess && exceeded)
        {
            to.Breach(FigureCodes.ExceededNotReached, Stated, Arg.Published("stated", stated), Arg.Published("reached", asReached), Arg.Published("exceeded", Shown.Percent(rate - 100, stated)));
        }
        else
        {
            to.Breach(FigureCodes.PercentDoesNotFit, Stated, Arg.Published("stated", stated), Arg.Published("computed", right));
        }

        to.Correct(Stated, right);
        var ratio = RatioRange(stated, asExcess);
        to.Correct(Numerator, Reconstruction.Numerators(whole, ratio));
        if (plan.Denominator is not null)
        {
            to.Correct(Denominator, Reconstruction.Denominators(part, ratio));
        }

        if (stated.Wording == NumberWording.Exact && PrintedRanges.Of(stated with { IsPercent = stated.Decimals == 0 }).Times(100).Intersects(achieved))
        {
            to.Remark(FigureCodes.RatioAsPercent, Stated, Arg.Published("stated", stated), Arg.Published("computed", asReached));
        }
    }

    private static void OverBy(Judging to, PublishedNumber over, NumberRange excess, Rational computed)
    {
        if (excess.Intersects(PrintedRanges.Of(over)))
        {
            to.Fits();
            return;
        }

        to.Breach(FigureCodes.ExcessDoesNotFit, "over", Arg.Published("stated", over), Arg.Published("computed", Shown.Number(computed)));
        to.Correct("over", Shown.Number(computed));
    }

    // "Exceeded" and "not reached" can be judged without a percentage; "đạt" alone only introduces a number.
    private static void Wording(Judging to, PercentOfPlan plan, PublishedNumber? stated, NumberRange excess)
    {
        var meant = plan.Says switch
        {
            PlanWording.Exceeded => AboveZero,
            PlanWording.NotReached => new NumberRange(null, false, Rational.Zero, false),
            _ => NumberRange.Everything,
        };
        if (!excess.Intersects(meant))
        {
            to.Breach(FigureCodes.WordingDoesNotFit, "says", Arg.Term("says", plan.Says!.Value), Arg.Published("excess", Shown.Number(excess.Low ?? excess.High ?? Rational.Zero)));
        }
        else if (stated is null && plan.Says is PlanWording.Exceeded or PlanWording.NotReached)
        {
            to.Fits();
        }
    }

    private static NumberRange RatioRange(PublishedNumber stated, bool asExcess)
    {
        var percent = asExcess ? PrintedRanges.Of(stated).Plus(100) : PrintedRanges.Of(stated);
        return percent.Times(new Rational(1, 100)).Intersect(NumberRange.NotNegative);
    }

    // One of the two numbers is not printed: which whole numbers can it be?
    private static void Missing(Judging to, PercentOfPlan plan, PublishedNumber? stated, NumberRange known, string subject)
    {
        var asExcess = plan.Says == PlanWording.Exceeded;
        var byOver = plan.Over is { } over ? (subject is Denominator ? known.Minus(PrintedRanges.Of(over)) : known.Plus(PrintedRanges.Of(over))).OfCounts() : (NumberRange?)null;
        if (stated is not { } percent)
        {
            if (byOver is { } implied && implied.FirstWhole() is { } first && first <= long.MaxValue && implied.LastWhole() is { } last && last <= long.MaxValue)
            {
                to.Candidates(subject, new WholeNumbers([new WholeRange((long)first, (long)last)]));
            }

            to.Open(FigureCodes.NumberMissing, subject);
            return;
        }

        WholeNumbers Solve(NumberRange printed)
        {
            var ratio = printed.Plus(asExcess ? 100 : 0).Times(new Rational(1, 100)).Intersect(NumberRange.NotNegative);
            return subject is Denominator ? Reconstruction.Denominators(known, ratio) : Reconstruction.Numerators(known, ratio);
        }

        var found = Solve(PrintedRanges.Of(percent));
        to.Candidates(subject, found);
        if (found.IsEmpty)
        {
            Nearest.Report(to, subject, percent, known, asExcess);
            return;
        }

        if (byOver is { } other && !found.Ranges.Any(range => other.Intersects(new(range.First, true, range.Last is { } end ? end : null, range.Last is not null))))
        {
            to.Breach(FigureCodes.ExcessDoesNotFit, "over", Arg.Published("stated", plan.Over!.Value), Arg.Published("computed", Shown.Number((known.Low ?? Rational.Zero) - found.First!.Value)));
            return;
        }

        to.Fits();
        to.Round(Stated, percent.Roundings(range => !Solve(range).IsEmpty));
        Found.Report(to, subject, found);
        var fitting = new NumberRange(found.First!.Value, true, found.Last is { } most ? most : null, found.Last is not null);
        Wording(to, plan, stated, subject is Denominator ? known.Minus(fitting) : fitting.Minus(known));
    }
}
