namespace PartyDomain.Reporting.Figures;

/// <summary>Judges parts against the total they are said to give: sums, and plans handed down.</summary>
internal static class SumCheck
{
    public static void Judge(Judging to, SumOfParts sum)
    {
        if (sum.Stated is { IsPercent: true } && sum.Parts.Any(part => !part.Value.IsPercent))
        {
            sum = sum with { Parts = new FigureParts(sum.Parts.Select(part => part with { Value = part.Value with { IsPercent = true } })) };
        }

        var range = Add(sum.Parts);
        var exact = Exact(sum.Parts);
        to.Compute(FigureQuantity.Total, exact, IsPercent(sum.Parts, sum.Stated));
        if (sum.Parts.Count == 0)
        {
            to.Open(FigureCodes.NumberMissing, "parts");
            return;
        }

        if (sum.Stated is not { } total)
        {
            to.Open(FigureCodes.NotStated, "stated", Arg.Published("computed", Like(exact, sum.Parts)));
            return;
        }

        if (Total(total, sum.Parts).Intersects(range))
        {
            to.Fits();
            if (range.Low is not null && sum.Parts.All(part => part.Value.Wording == NumberWording.Exact) && total.Wording == NumberWording.Exact && exact != total.Exact)
            {
                to.Remark(FigureCodes.RoundedParts, "stated", Arg.Published("computed", Like(exact, sum.Parts)), Arg.Published("stated", total));
            }

            return;
        }

        var computed = Like(exact, sum.Parts);
        to.Breach(FigureCodes.TotalDoesNotFit, "stated", Arg.Published("stated", total), Arg.Published("computed", computed), Arg.Published("difference", Like(exact - total.Exact, sum.Parts)));
        to.Correct("stated", computed);
        Correct(to, "parts", sum.Parts, total, exact);
        Duplicates.OfTotal(to, "parts", sum.Parts, total);
    }

    public static void Judge(Judging to, PlanCascade cascade)
    {
        var exact = Exact(cascade.Units);
        to.Compute(FigureQuantity.Total, exact, isPercent: false);
        if (cascade.Headline is not { } headline)
        {
            to.Open(FigureCodes.NotStated, "headline", Arg.Published("computed", Shown.Number(exact)));
            return;
        }

        var range = Add(cascade.Units);
        if (PrintedRanges.Of(headline).Intersects(range))
        {
            to.Fits();
            return;
        }

        // What all units together are above or below, is what was handed down too much or too little.
        if (exact > headline.Exact)
        {
            to.Breach(FigureCodes.OverAllocated, "headline", Arg.Published("stated", headline), Arg.Published("computed", Shown.Number(exact)), Arg.Published("difference", Shown.Number(exact - headline.Exact)));
        }
        else
        {
            to.Breach(FigureCodes.UnderAllocated, "headline", Arg.Published("stated", headline), Arg.Published("computed", Shown.Number(exact)), Arg.Published("difference", Shown.Number(headline.Exact - exact)));
        }

        to.Correct("headline", Shown.Number(exact));
        Correct(to, "units", cascade.Units, headline, exact);
    }

    public static NumberRange Add(FigureParts parts) => parts.Aggregate(NumberRange.Point(Rational.Zero), (sum, part) => sum.Plus(RangeOf(part.Value)));

    public static Rational Exact(FigureParts parts) => parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Value.Exact);

    public static string PathOf(string member, string name) => $"{member}['{name}']";

    private static bool IsPercent(FigureParts parts, PublishedNumber? total) => total is { IsPercent: true } || (parts.Count > 0 && parts.All(part => part.Value.IsPercent));

    private static PublishedNumber Like(Rational value, FigureParts parts) => Shown.Of(value, PublishedNumber.MostDecimals, IsPercent(parts, null));

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
            : PrintedRanges.Of(total.IsCount && isRounded ? total with { IsPercent = true } : total);
    }

    private static void Correct(Judging to, string member, FigureParts parts, PublishedNumber total, Rational exact)
    {
        var whole = member is "units" ? "headline" : "stated";
        Swapped(to, whole, whole, total, exact);
        if (total.Wording != NumberWording.Exact || parts.Any(part => part.Value.Wording != NumberWording.Exact))
        {
            return;
        }

        foreach (var part in parts)
        {
            var right = part.Value.Exact + total.Exact - exact;
            if (right.Sign >= 0)
            {
                to.Correct(PathOf(member, part.Name), Shown.Of(right, PublishedNumber.MostDecimals, part.Value.IsPercent));
                Swapped(to, PathOf(member, part.Name), part.Name, part.Value, right);
            }
        }
    }

    private static void Swapped(Judging to, string subject, string name, PublishedNumber printed, Rational right)
    {
        if (printed.Wording == NumberWording.Exact && printed.IsCount && right.IsWhole && Transposition.Explains(printed.Digits, right.Numerator))
        {
            to.Remark(FigureCodes.DigitsSwapped, subject, Arg.Key("part", name), Arg.Published("stated", printed), Arg.Published("computed", Shown.Number(right)));
        }
    }
}
