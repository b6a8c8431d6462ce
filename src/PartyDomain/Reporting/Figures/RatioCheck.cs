namespace PartyDomain.Reporting.Figures;

/// <summary>Judges a result against a plan, and a part of a whole.</summary>
internal static class RatioCheck
{
    private const string Numerator = "numerator";
    private const string Denominator = "denominator";
    private const string Stated = "stated";

    private static readonly Rational Hundred = 100;
    private static readonly NumberRange AboveZero = new(Rational.Zero, false, null, false);

    public static void Judge(Judging to, ShareOfWhole share)
    {
        if (share is { Numerator: null, Denominator: null, Stated: null })
        {
            to.Missing(Numerator);
            return;
        }

        // Of other people there can be more than of the whole.
        var isWithin = !BasisRemarks.AreMixed(share.NumeratorBasis, share.DenominatorBasis);
        Judge(to, new PercentOfPlan(share.Numerator, share.Denominator, share.Stated, PlanWording.Reached, Goal: share.Goal), isPlan: false, isWithin);
        if (isWithin)
        {
            MoreThanAll(to, share);
        }

        BasisRemarks.Add(to, share.NumeratorBasis, share.DenominatorBasis, share.Measures);
    }

    public static void Judge(Judging to, PercentOfPlan plan)
    {
        Judge(to, plan, isPlan: true, isWithin: false);
        BasisRemarks.Add(to, plan.NumeratorBasis, plan.DenominatorBasis, null);
    }

    // A part of a whole is at most all of it, whichever of the numbers is printed.
    private static void MoreThanAll(Judging to, ShareOfWhole share)
    {
        var all = new PublishedNumber(100, isPercent: true);
        if (share is { Numerator: { } part, Denominator: { Digits: > 0 } whole })
        {
            if (PrintedRanges.Of(part).OfCounts().IsAbove(PrintedRanges.Of(whole).OfCounts()))
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

    private static void Judge(Judging to, PercentOfPlan plan, bool isPlan, bool isWithin)
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
                return;
            case ({ } numerator, { } whole):
                Both(to, plan, stated, numerator, whole, isPlan, isWithin);
                return;
            case ({ } numerator, null):
                Missing(to, plan, stated, PrintedRanges.Of(numerator).OfCounts(), Denominator, isWithin);
                break;
            case (null, { } whole):
                Missing(to, plan, stated, whole, Numerator, isWithin);
                break;
            default:
                to.Missing(Numerator);
                break;
        }

        if (plan.Goal is { } goal && stated is { } percent)
        {
            GoalCheck.Compare(to, goal, PrintedRanges.Of(percent).Plus(plan.Says == PlanWording.Exceeded ? 100 : 0));
        }
    }

    private static NumberRange? PlanOf(Judging to, PercentOfPlan plan, bool isPlan)
    {
        if (plan is { Denominator: null, Rate: { } rate, RateOf: { } stock })
        {
            // A rate that is planned is no rounded number, and a plan of at least a rate is measured by that rate.
            var planned = PrintedRanges.Of(stock).OfCounts().Times(rate.Exact * new Rational(1, 100));
            to.Compute(FigureQuantity.Plan, planned, isPercent: false);
            return planned;
        }

        return plan.Denominator switch
        {
            null => null,
            { Wording: NumberWording.AtLeast } bound when isPlan => NumberRange.Point(bound.Exact),
            { Wording: NumberWording.MoreThan } bound when isPlan => (PrintedRanges.Of(bound) with { HasLow = true }).OfCounts(),
            { } whole => PrintedRanges.Of(whole).OfCounts(),
        };
    }

    private static void Both(Judging to, PercentOfPlan plan, PublishedNumber? stated, PublishedNumber numerator, NumberRange whole, bool isPlan, bool isWithin)
    {
        var part = PrintedRanges.Of(numerator).OfCounts();
        var achieved = part.Over(whole).Times(100);
        var excess = part.Minus(whole);
        to.Compute(isPlan ? FigureQuantity.Achieved : FigureQuantity.Share, achieved, isPercent: true);
        if (isPlan)
        {
            Beyond(to, achieved);
            to.Compute(FigureQuantity.Excess, excess, isPercent: false);
        }

        if (stated is { } percent)
        {
            Percentage(to, plan, percent, part, whole, achieved, isWithin);
        }

        if (plan.Over is { } over)
        {
            OverBy(to, over, excess);
        }

        if (isPlan)
        {
            Wording(to, plan, stated, excess);
        }

        if (plan.Goal is { } goal)
        {
            to.Fits();
            GoalCheck.Compare(to, goal, achieved);
        }
        else if (stated is null && plan.Over is null && !(isPlan && plan.Says is not null))
        {
            to.Open(FigureCodes.NotStated, Stated, Arg.Published("computed", Shown.Percent(achieved)));
        }
    }

    // What lies above the plan and what is missing to it are two values; where the numbers leave open which it is, neither is given.
    private static void Beyond(Judging to, NumberRange achieved)
    {
        var above = achieved.Plus(-Hundred);
        if (above.Low is { Sign: >= 0 })
        {
            to.Compute(FigureQuantity.ExceededBy, above, isPercent: true);
        }
        else if (above.High is { Sign: <= 0 })
        {
            to.Compute(FigureQuantity.ShortBy, above.Mirrored(), isPercent: true);
        }
    }

    private static void Percentage(Judging to, PercentOfPlan plan, PublishedNumber stated, NumberRange part, NumberRange whole, NumberRange achieved, bool isWithin)
    {
        // What lies below the plan is read as exceeding it only where the text says so.
        var printed = PrintedRanges.Loosely(stated);
        var above = achieved.Plus(-Hundred);
        var readable = plan.Says == PlanWording.Exceeded ? above : above.Intersect(AboveZero);
        var (reached, exceeded) = (achieved.Intersects(printed), readable.Intersects(printed));
        var asExcess = plan.Says == PlanWording.Exceeded || (plan.Says is null && exceeded && !reached);
        if (asExcess ? exceeded : reached)
        {
            to.Fits();
            to.Round(Stated, stated.Roundings(range => (asExcess ? above : achieved).Intersects(range)));
            if (plan.Says is null && asExcess)
            {
                to.Remark(FigureCodes.ReadsAsExceeded, Stated, Arg.Published("reached", Shown.Percent(achieved, stated)), Arg.Published("exceeded", stated));
            }

            return;
        }

        // Only what is not negative was exceeded.
        var excess = above.Intersect(NumberRange.NotNegative);
        if (asExcess && excess.IsEmpty)
        {
            to.Breach(FigureCodes.ShortNotExceeded, Stated, Arg.Published("stated", stated), Arg.Published("reached", Shown.Percent(achieved, stated)), Arg.Published("short", Shown.Percent(above.Mirrored(), stated)));
        }
        else if (asExcess && reached)
        {
            to.Breach(FigureCodes.ReachedNotExceeded, Stated, Arg.Published("stated", stated), Arg.Published("reached", Shown.Percent(achieved, stated)), Arg.Published("exceeded", Shown.Percent(excess, stated)));
        }
        else if (!asExcess && exceeded && !excess.IsEmpty)
        {
            to.Breach(FigureCodes.ExceededNotReached, Stated, Arg.Published("stated", stated), Arg.Published("reached", Shown.Percent(achieved, stated)), Arg.Published("exceeded", Shown.Percent(excess, stated)));
        }
        else
        {
            to.Breach(FigureCodes.PercentDoesNotFit, Stated, Arg.Published("stated", stated), Arg.Published("computed", Shown.Percent(asExcess ? excess : achieved, stated)));
        }

        Correct(to, plan, stated, part, whole, asExcess ? excess : achieved, asExcess, isWithin);
        if (stated.Wording == NumberWording.Exact && PrintedRanges.Of(stated with { IsPercent = stated.Decimals == 0 }).Times(100).Intersects(achieved))
        {
            to.Remark(FigureCodes.RatioAsPercent, Stated, Arg.Published("stated", stated), Arg.Published("computed", Shown.Percent(achieved, stated)));
        }
        else if (stated.Wording == NumberWording.AtLeast)
        {
            to.Remark(FigureCodes.MayBeGoal, Stated, Arg.Published("stated", stated));
        }
    }

    private static void Correct(Judging to, PercentOfPlan plan, PublishedNumber stated, NumberRange part, NumberRange whole, NumberRange right, bool asExcess, bool isWithin)
    {
        if (!right.IsEmpty)
        {
            to.Correct(Stated, Shown.Percent(right, stated));
        }

        var ratio = RatioRange(stated, asExcess);
        var (numerators, denominators) = (Reconstruction.Numerators(whole, ratio), Reconstruction.Denominators(part, ratio));
        to.Correct(Numerator, isWithin ? numerators.Within(whole with { Low = null, HasLow = false }) : numerators);
        if (plan.Denominator is not null)
        {
            to.Correct(Denominator, isWithin ? denominators.Within(part with { High = null, HasHigh = false }) : denominators);
        }
    }

    private static void OverBy(Judging to, PublishedNumber over, NumberRange excess)
    {
        if (excess.Intersects(PrintedRanges.Of(over)))
        {
            to.Fits();
            return;
        }

        to.Breach(FigureCodes.ExcessDoesNotFit, "over", Arg.Published("stated", over), Arg.Published("computed", Shown.Number(excess)));
        to.Correct("over", Shown.Number(excess));
    }

    // With a number beside it, "đạt" only introduces that number; alone it says that the plan was reached.
    private static void Wording(Judging to, PercentOfPlan plan, PublishedNumber? stated, NumberRange excess)
    {
        var meant = plan.Says switch
        {
            PlanWording.Reached when stated is null && plan.Over is null => NumberRange.NotNegative,
            PlanWording.Exceeded => AboveZero,
            PlanWording.NotReached => new NumberRange(null, false, Rational.Zero, false),
            _ => NumberRange.Everything,
        };
        if (!excess.Intersects(meant))
        {
            to.Breach(FigureCodes.WordingDoesNotFit, "says", Arg.Term("says", plan.Says!.Value), Arg.Published("excess", Shown.Number(excess)));
        }
        else if (stated is null && plan.Says is not null)
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
    private static void Missing(Judging to, PercentOfPlan plan, PublishedNumber? stated, NumberRange known, string subject, bool isWithin)
    {
        var asExcess = plan.Says == PlanWording.Exceeded;
        var byOver = plan.Over is { } over ? (subject is Denominator ? known.Minus(PrintedRanges.Of(over)) : known.Plus(PrintedRanges.Of(over))).OfCounts() : (NumberRange?)null;
        if (stated is not { } percent)
        {
            if (byOver is { } implied)
            {
                to.Compute(subject is Denominator ? FigureQuantity.Plan : FigureQuantity.Result, implied, isPercent: false);
                if (implied.FirstWhole() is { } first && first <= long.MaxValue && implied.LastWhole() is { } last && last <= long.MaxValue && first <= last)
                {
                    to.Candidates(subject, new WholeNumbers([new WholeRange((long)first, (long)last)]));
                }
            }

            to.Missing(subject);
            return;
        }

        WholeNumbers Solve(NumberRange printed)
        {
            var ratio = printed.Plus(asExcess ? 100 : 0).Times(new Rational(1, 100)).Intersect(NumberRange.NotNegative);
            return subject is Denominator ? Reconstruction.Denominators(known, ratio) : Reconstruction.Numerators(known, ratio);
        }

        var found = Solve(PrintedRanges.Of(percent));
        if (isWithin && found.Within(subject is Denominator ? known with { High = null, HasHigh = false } : known with { Low = null, HasLow = false }) is { IsEmpty: false } within)
        {
            found = within;
        }

        to.Candidates(subject, found);
        if (found.IsEmpty)
        {
            Nearest.Report(to, subject, percent, known, asExcess);
            return;
        }

        if (byOver is { } other && !found.Ranges.Any(range => other.Intersects(new(range.First, true, range.Last is { } end ? end : null, range.Last is not null))))
        {
            to.Breach(FigureCodes.ExcessDoesNotFit, "over", Arg.Published("stated", plan.Over!.Value), Arg.Published("computed", Shown.Number(subject is Denominator ? known.Minus(found.Range) : found.Range.Minus(known))));
            return;
        }

        to.Fits();
        to.Round(Stated, percent.Roundings(range => !Solve(range).IsEmpty));
        Found.Report(to, subject, found);
        var fitting = new NumberRange(found.First!.Value, true, found.Last is { } most ? most : null, found.Last is not null);
        Wording(to, plan, stated, subject is Denominator ? known.Minus(fitting) : fitting.Minus(known));
    }
}
