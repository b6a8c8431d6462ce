namespace PartyDomain.Reporting.Figures;

/// <summary>Judges assignments and claims.</summary>
internal static class OtherChecks
{
    public static void Judge(Judging to, MembersAssigned assigned)
    {
        if (assigned is not { Assigned: { } holding, Members: { } members })
        {
            to.Missing(assigned.Assigned is null ? "assigned" : "members");
            return;
        }

        if (members.Digits < 0 || holding.Digits < 0 || assigned.Units is { Digits: < 0 })
        {
            to.Open(FigureCodes.NotComputable, string.Empty);
            return;
        }

        if (PrintedRanges.Of(holding).IsAbove(PrintedRanges.Of(members)))
        {
            to.Breach(FigureCodes.MoreAssignedThanMembers, "assigned", Arg.Published("stated", holding), Arg.Published("total", members));
            to.Correct("assigned", Shown.Of(PrintedRanges.Of(members).OfCounts().High!.Value, 0, isPercent: false) with { Wording = NumberWording.AtMost });
            to.Correct("members", Shown.Of(PrintedRanges.Of(holding).OfCounts().Low!.Value, 0, isPercent: false) with { Wording = NumberWording.AtLeast });
            return;
        }

        to.Fits();
        var (assignees, all) = (PrintedRanges.Of(holding).OfCounts(), PrintedRanges.Of(members).OfCounts());
        if (members.Digits > 0)
        {
            to.Compute(FigureQuantity.Share, assignees.Over(all).Times(100).Intersect(new NumberRange(null, false, 100, true)), isPercent: true);
        }

        if (assigned.Units is not { } units || holding.Digits == 0)
        {
            return;
        }

        var looked = PrintedRanges.Of(units).OfCounts();
        to.Compute(FigureQuantity.PerPerson, looked.Over(assignees), isPercent: false);
        if (looked.Minus(assignees) is { Low.Sign: > 0 } rest)
        {
            to.Remark(FigureCodes.MoreUnitsThanMembers, "units", Arg.Published("stated", holding), Arg.Published("total", units), Arg.Published("difference", Shown.Number(rest)));
        }
    }

    public static void Judge(Judging to, PlainClaim claim) =>
        to.Open(FigureCodes.ClaimWithoutNumber, claim.Stated is null ? "says" : "stated");
}
