namespace PartyDomain.Reporting.Figures;

/// <summary>Compares a result with a goal. A goal that is missed contradicts nothing.</summary>
internal static class GoalCheck
{
    public static void Compare(Judging to, PublishedNumber goal, NumberRange result)
    {
        var bound = goal.Exact;
        var (wanted, other) = goal.Wording switch
        {
            NumberWording.MoreThan => (new NumberRange(bound, false, null, false), new NumberRange(null, false, bound, true)),
            NumberWording.AtMost => (new NumberRange(null, false, bound, true), new NumberRange(bound, false, null, false)),
            NumberWording.LessThan => (new NumberRange(null, false, bound, false), new NumberRange(bound, true, null, false)),
            _ => (new NumberRange(bound, true, null, false), new NumberRange(null, false, bound, false)),
        };
        var shown = goal with { IsPercent = true };
        if (!result.Intersects(wanted))
        {
            to.Remark(FigureCodes.GoalMissed, "goal", Arg.Published("goal", shown), Arg.Published("computed", Shown.Percent(result)));
        }
        else if (!result.Intersects(other))
        {
            to.Remark(FigureCodes.GoalMet, "goal", Arg.Published("goal", shown), Arg.Published("computed", Shown.Percent(result)));
        }
        else
        {
            to.Remark(FigureCodes.GoalOpen, "goal", Arg.Published("goal", shown), Arg.Published("computed", Shown.Percent(result)));
        }
    }
}
