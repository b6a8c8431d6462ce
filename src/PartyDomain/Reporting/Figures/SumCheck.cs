namespace PartyDomain.Reporting.Figures;

/// <summary>Judges parts against the total they are said to give: sums, and plans handed down.</summary>
internal static class SumCheck
{
    private const int MostCorrected = 6;

    public static void Judge(Judging to, SumOfParts sum)
    {
        if (sum.Stated is { IsPercent: true } && sum.Parts.Any(part => !part.Value.IsPercent))
        {
            sum = sum with { Parts = new FigureParts(sum.Parts.Select(part => part with { Value = part.Value with { IsPercent = true } })) };
        }

        var (range, meant) = (Add(sum.Parts), Meant(sum.Parts));
        to.Compute(FigureQuantity.Total, meant, IsPercent(sum.Parts, sum.Stated));
        if (sum.Parts.Count == 0)
        {
            to.Missing("parts");
            return;
        }

        var computed = Like(meant, sum.Parts);
        if (sum.Stated is not { } total)
        {
            to.Open(FigureCodes.NotStated, "stated", Arg.Published("computed", computed));
            return;
        }

        if (Total(total, sum.Parts) is var whole && (whole.Intersects(range) || whole.Intersects(AddCut(sum.Parts))))
        {
            to.Fits();
            if (range.Low is not null && meant.IsPoint && total.Wording == NumberWording.Exact && meant.Low != total.Exact)
            {
                to.Remark(FigureCodes.RoundedParts, "stated", Arg.Published("computed", computed), Arg.Published("stated", total));
            }

            return;
        }

        to.Breach(FigureCodes.TotalDoesNotFit, "stated", Arg.Published("stated", total), Arg.Published("computed", computed), Arg.Published("difference", Like(meant.Minus(PrintedRanges.Meant(total)), sum.Parts)));
        to.Correct("stated", computed);
        Correct(to, "parts", sum.Parts, "stated", total);
        Duplicates.OfTotal(to, "parts", sum.Parts, total);
    }

    public static void Judge(Judging to, PlanCascade cascade)
    {
        var meant = Meant(cascade.Units);
        to.Compute(FigureQuantity.Total, meant, isPercent: false);
        if (cascade.Units.Count == 0)
        {
            to.Missing("units");
            return;
        }

        if (cascade.Headline is not { } headline)
        {
            to.Open(FigureCodes.NotStated, "headline", Arg.Published("computed", Shown.Number(meant)));
            return;
        }

        var (range, goal) = (Add(cascade.Units), PrintedRanges.Loosely(headline));
        if (goal.Intersects(range))
        {
            to.Fits();
            return;
        }

        // What all units together are above or below, is what was handed down too much or too little.
        if (goal.High is { } most && range.Low is { } least && least >= most)
        {
            to.Breach(FigureCodes.OverAllocated, "headline", Arg.Published("stated", headline), Arg.Published("computed", Shown.Number(meant)), Arg.Published("difference", Shown.Number(meant.Minus(PrintedRanges.Meant(headline)))));
        }
        else
        {
            to.Breach(FigureCodes.UnderAllocated, "headline", Arg.Published("stated", headline), Arg.Published("computed", Shown.Number(meant)), Arg.Published("difference", Shown.Number(PrintedRanges.Meant(headline).Minus(meant))));
        }

        to.Correct("headline", Shown.Number(meant));
        Correct(to, "units", cascade.Units, "headline", headline);
    }

    public static NumberRange Add(FigureParts parts) => parts.Aggregate(NumberRange.Point(Rational.Zero), (sum, part) => sum.Plus(RangeOf(part.Value)));

    // The same where every part was cut off instead of rounded.
    private static NumberRange AddCut(FigureParts parts) => parts.Aggregate(
        NumberRange.Point(Rational.Zero),
        (sum, part) => sum.Plus(part.Value is { Wording: NumberWording.Exact, IsCount: false } cut ? PrintedRanges.Of(cut, Rounding.Truncation) : PrintedRanges.Of(part.Value)));

    /// <summary>What the parts add up to as printed: one number, or a range where one of them has a wording.</summary>
    public static NumberRange Meant(FigureParts parts) => parts.Aggregate(NumberRange.Point(Rational.Zero), (sum, part) => sum.Plus(PrintedRanges.Meant(part.Value)));

    public static string PathOf(string member, string name) => $"{member}['{name}']";

    private static bool IsPercent(FigureParts parts, PublishedNumber? total) => total is { IsPercent: true } || (parts.Count > 0 && parts.All(part => part.Value.IsPercent));

    private static PublishedRange Like(NumberRange value, FigureParts parts) => Shown.Of(value, PublishedNumber.MostDecimals, IsPercent(parts, null));

    // A part that may be rounded is open by half a unit of its last place; a count is what it is.
    private static NumberRange RangeOf(PublishedNumber part)
    {
        if (part.Wording != NumberWording.Exact || part.IsCount)
        {
            return PrintedRanges.Of(part);
        }

        var half = new Rational(1, 2 * System.Numerics.BigInteger.Pow(10, part.Decimals));
        return new NumberRange(part.Exact - half, true, part.Exact + half, true);
    }

    // A total printed with fewer decimals than its parts is rounded itself; a hundred percent is a whole, and never rounded.
    private static NumberRange Total(PublishedNumber total, FigureParts parts)
    {
        var isWhole = total.Exact == 100 && (total.IsPercent || total.Decimals > 0 || parts.Any(part => part.Value.IsPercent || part.Value.Decimals > 0));
        var isRounded = !isWhole && parts.Any(part => part.Value.Decimals > total.Decimals);
        return total.Wording == NumberWording.Exact && !isRounded
            ? NumberRange.Point(total.Exact)
            : PrintedRanges.Loosely(total.IsCount && isRounded ? total with { IsPercent = true } : total);
    }

    /// <summary>What each part would have to be. Of many parts only those are named of which two digits changed places.</summary>
    public static void Correct(Judging to, string member, FigureParts parts, string whole, PublishedNumber total)
    {
        if (total.Wording != NumberWording.Exact || Meant(parts) is not { IsPoint: true, Low: { } exact })
        {
            return;
        }

        Swapped(to, whole, whole, total, exact);
        var isMany = parts.Count > MostCorrected;
        var named = 0;
        foreach (var part in parts)
        {
            var right = part.Value.Exact + total.Exact - exact;
            if (right.Sign >= 0 && (!isMany || IsSwapped(part.Value, right)))
            {
                to.Correct(PathOf(member, part.Name), Shown.Of(right, PublishedNumber.MostDecimals, part.Value.IsPercent));
                Swapped(to, PathOf(member, part.Name), part.Name, part.Value, right);
                named++;
            }
        }

        if (isMany && named == 0)
        {
            to.Remark(FigureCodes.AnyOnePart, member, Arg.Number("count", parts.Count), Arg.Published("difference", Like(NumberRange.Point(exact - total.Exact), parts)));
        }
    }

    private static bool IsSwapped(PublishedNumber printed, Rational right) =>
        printed.Wording == NumberWording.Exact && printed.IsCount && right.IsWhole && Transposition.Explains(printed.Digits, right.Numerator);

    private static void Swapped(Judging to, string subject, string name, PublishedNumber printed, Rational right)
    {
        if (IsSwapped(printed, right))
        {
            to.Remark(FigureCodes.DigitsSwapped, subject, Arg.Key("part", name), Arg.Published("stated", printed), Arg.Published("computed", Shown.Number(right)));
        }
    }
}
