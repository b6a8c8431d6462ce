namespace PartyDomain.Reporting.Figures;

/// <summary>Judges parts that need not add up to their total, and numbers within a count.</summary>
internal static class PartsCheck
{
    public static void Judge(Judging to, PartsOfTotal parts)
    {
        if (parts.Exclusive == true)
        {
            to.Compute(FigureQuantity.Total, SumCheck.Exact(parts.Parts), isPercent: parts.Total is { IsPercent: true });
        }

        if (parts.Total is not { } total || parts.Parts.Count == 0)
        {
            to.Open(FigureCodes.NumberMissing, parts.Total is null ? "total" : "parts");
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
            to.Open(FigureCodes.NumberMissing, "stated");
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
                to.Correct(member is "parts" ? "total" : "stated", part.Value with { Wording = NumberWording.AtLeast });
            }
        }

        if (parts.Any(part => total.IsPercent || !part.Value.IsPercent))
        {
            to.Fits();
        }
    }

    private static void Together(Judging to, PartsOfTotal parts, PublishedNumber total)
    {
        var (sum, exact, whole) = (SumCheck.Add(parts.Parts), SumCheck.Exact(parts.Parts), PrintedRanges.Of(total));
        var remainder = total.Exact - exact;
        if (sum.IsAbove(whole))
        {
            to.Breach(FigureCodes.PartsExceedTotal, "parts", Arg.Published("total", total), Arg.Published("computed", Shown.Number(exact)), Arg.Published("difference", Shown.Number(-remainder)));
            to.Correct("total", Shown.Number(exact));
            foreach (var part in parts.Parts.Where(part => (part.Value.Exact + remainder).Sign >= 0))
            {
                to.Correct(SumCheck.PathOf("parts", part.Name), Shown.Number(part.Value.Exact + remainder));
            }

            return;
        }

        to.Compute(FigureQuantity.Remainder, remainder, total.IsPercent);
        if (sum.Intersects(whole))
        {
            return;
        }

        if (parts.Complete == true)
        {
            to.Breach(FigureCodes.PartsFallShort, "parts", Arg.Published("total", total), Arg.Published("computed", Shown.Number(exact)), Arg.Published("difference", Shown.Number(remainder)));
            to.Correct("total", Shown.Number(exact));
            foreach (var part in parts.Parts)
            {
                to.Correct(SumCheck.PathOf("parts", part.Name), Shown.Number(part.Value.Exact + remainder));
            }
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
                to.Correct("stated", units with { Wording = NumberWording.AtMost });
                to.Correct("outOf", stated with { Wording = NumberWording.AtLeast });
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
                to.Compute(FigureQuantity.Share, stated.Exact / units.Exact * 100, isPercent: true);
            }

            to.Fits();
        }
    }
}
