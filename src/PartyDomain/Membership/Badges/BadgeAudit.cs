using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Badges;

/// <summary>Measures a recorded award by the law of its own day.</summary>
internal static class BadgeAudit
{
    public static void Check(BadgeDecided happened, Assessment a)
    {
        if (a.Read(BadgeLaw.Years) is { IsKnown: true } rule && !rule.Value!.Contains(happened.Years))
        {
            a.Breach(BadgeCodes.NoSuchBadge, "years", rule.Citation, Arg.Number("years", happened.Years));
        }

        if (a.Read(BadgeLaw.Decider) is { IsKnown: true } decider && decider.Value != happened.By)
        {
            a.Breach(BadgeCodes.WrongDecider, "by", decider.Citation, Arg.Term("given", happened.By), Arg.Term("expected", decider.Value));
        }
    }
}
