namespace PartyDomain.Reporting.Figures;

/// <summary>Judges assignments and claims.</summary>
internal static class OtherChecks
{
    public static void Judge(Judging to, MembersAssigned assigned)
    {
        if (assigned is not { Assigned: { } holding, Members: { } members })
        {
            to.Open(FigureCodes.NumberMissing, assigned.Assigned is null ? "assigned" : "members");
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
            to.Correct("assigned", members with { Wording = NumberWording.AtMost });
            to.Correct("members", holding with { Wording = NumberWording.AtLeast });
            return;
        }

        to.Fits();
        if (members.Digits > 0)
        {
            to.Compute(FigureQuantity.Share, holding.Exact / members.Exact * 100, isPercent: true);
        }

        if (assigned.Units is not { } units || holding.Digits == 0)
        {
            return;
        }

        to.Compute(FigureQuantity.PerPerson, units.Exact / holding.Exact, isPercent: false);
        if (units.Exact > holding.Exact)
        {
            to.Remark(FigureCodes.MoreUnitsThanMembers, "units", Arg.Published("stated", holding), Arg.Published("total", units), Arg.Published("difference", Shown.Number(units.Exact - holding.Exact)));
        }
    }

    public static void Judge(Judging to, PlainClaim claim) =>
        to.Open(FigureCodes.ClaimWithoutNumber, claim.Stated is null ? "says" : "stated");
}
