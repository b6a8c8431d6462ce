namespace PartyDomain.Reporting.Figures;

/// <summary>Judges parts that need not add up to their total, and numbers within a count.</summary>
internal static class PartsCheck
{
    public static void Judge(Judging to, PartsOfTotal parts)
    {
        if (parts.Exclusive == true)
        {
            to.Compute(FigureQuantity.Total, SumCheck.Meant(parts.Parts), isPercent: parts.Total is { IsPercent: true });
        }

        if (parts.Total is not { } total || parts.Parts.Count == 0)
        {
            to.Missing(parts.Total is null ? "total" : "parts");
            Duplicates.Among(to, "parts", parts.Parts);
            return;
        }

        Within(to, "parts", parts.Parts, total);
        if (parts.Exclusive == true && !to.IsContradicted && (total.IsPercent || parts.Parts.All(part => !part.Value.IsPercent)))
        {
            Together(to, parts, total);
        }

        Duplicates.Among(to, "parts", parts.Parts);
    }

    public static void Judge(Judging to, SingleCount count)
    {
        if (count.Stated is not { } stated)
        {
            to.Missing("stated");
            return;
        }

        if (count.OfWhich is { } groups)
        {
            Within(to, "ofWhich", groups, stated);
        }

        if (count.OutOf is { } units)
        {
            OutOf(to, stated, units, count.Counts);
        }

        if (count.OfWhich is not { Count: > 0 } && count.OutOf is null)
        {
            to.Open(FigureCodes.NothingToCheckAgainst, "stated");
        }
    }

    private static void Within(Judging to, string member, FigureParts parts, PublishedNumber total)
    {
        var whole = PrintedRanges.Of(total);
        foreach (var part in parts)
        {
            var value = part.Value;
            if (value.IsPercent && !total.IsPercent)
            {
                // A percentage of a count is as large as the count of it, which is not printed; it is at most all.
                if (!PrintedRanges.Of(value).IsAbove(NumberRange.Point(100)))
                {
                    to.Open(FigureCodes.NumberMissing, SumCheck.PathOf(member, part.Name));
                    continue;
                }

                to.Breach(FigureCodes.PartExceedsTotal, SumCheck.PathOf(member, part.Name), Arg.Key("part", part.Name), Arg.Published("value", value), Arg.Published("total", new PublishedNumber(100, isPercent: true)));
            }
            else if (PrintedRanges.Of(value).IsAbove(whole))
            {
                to.Breach(FigureCodes.PartExceedsTotal, SumCheck.PathOf(member, part.Name), Arg.Key("part", part.Name), Arg.Published("value", part.Value), Arg.Published("total", total));
                to.Correct(member is "parts" ? "total" : "stated", Shown.Of(PrintedRanges.Of(value).Low!.Value, PublishedNumber.MostDecimals, part.Value.IsPercent) with { Wording = NumberWording.AtLeast });
            }
        }

        if (parts.Any(part => total.IsPercent || !part.Value.IsPercent))
        {
            to.Fits();
        }
    }

    private static void Together(Judging to, PartsOfTotal parts, PublishedNumber total)
    {
        var (sum, meant, whole) = (SumCheck.Add(parts.Parts), SumCheck.Meant(parts.Parts), PrintedRanges.Of(total));
        var remainder = PrintedRanges.Meant(total).Minus(meant);
        if (sum.IsAbove(whole))
        {
            to.Breach(FigureCodes.PartsExceedTotal, "parts", Arg.Published("total", total), Arg.Published("computed", Shown.Number(meant)), Arg.Published("difference", Shown.Number(remainder.Mirrored())));
            to.Correct("total", Shown.Number(meant));
            SumCheck.Correct(to, "parts", parts.Parts, "total", total);
            return;
        }

        to.Compute(FigureQuantity.Remainder, remainder, total.IsPercent);
        if (sum.Intersects(whole))
        {
            return;
        }

        if (parts.Complete == true)
        {
            to.Breach(FigureCodes.PartsFallShort, "parts", Arg.Published("total", total), Arg.Published("computed", Shown.Number(meant)), Arg.Published("difference", Shown.Number(remainder)));
            to.Correct("total", Shown.Number(meant));
            SumCheck.Correct(to, "parts", parts.Parts, "total", total);
        }
        else
        {
            to.Remark(FigureCodes.NotClassified, "parts", Arg.Published("difference", Shown.Number(remainder)), Arg.Published("total", total));
        }
    }

    private static void OutOf(Judging to, PublishedNumber stated, PublishedNumber units, CountedAs? counts)
    {
        if (counts == CountedAs.Occurrences)
        {
            to.Remark(FigureCodes.OccurrencesNotDistinct, "counts", Arg.Published("stated", stated), Arg.Published("total", units));
            to.Fits();
        }
        else if (PrintedRanges.Of(stated).IsAbove(PrintedRanges.Of(units)))
        {
            if (counts == CountedAs.Distinct)
            {
                to.Breach(FigureCodes.MoreThanThereAre, "stated", Arg.Published("stated", stated), Arg.Published("total", units));
                to.Correct("stated", Shown.Of(PrintedRanges.Of(units).OfCounts().High!.Value, 0, isPercent: false) with { Wording = NumberWording.AtMost });
                to.Correct("outOf", Shown.Of(PrintedRanges.Of(stated).OfCounts().Low!.Value, 0, isPercent: false) with { Wording = NumberWording.AtLeast });
            }
            else
            {
                to.Open(FigureCodes.MayBeOccurrences, "stated", Arg.Published("stated", stated), Arg.Published("total", units));
            }
        }
        else
        {
            if (units.Digits > 0)
            {
                to.Compute(FigureQuantity.Share, PrintedRanges.Meant(stated).Intersect(NumberRange.NotNegative).Over(PrintedRanges.Of(units).OfCounts()).Times(100), isPercent: true);
            }

            to.Fits();
        }
    }
}
