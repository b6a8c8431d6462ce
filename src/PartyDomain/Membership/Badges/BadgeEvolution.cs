namespace PartyDomain.Membership.Badges;

/// <summary>What each fact about badges makes of a record. Total: it judges nothing.</summary>
internal static class BadgeEvolution
{
    public static MembershipRecord Apply(MembershipRecord record, BadgeEvent happened) => record with { Badges = Apply(record.Badges, happened) };

    /// <summary>Adds badges that a record taken over names; those already held stay as they are.</summary>
    public static BadgeFile Take(BadgeFile file, IEnumerable<HeldBadge> badges) => badges.Aggregate(file, (all, badge) => all.Find(badge.Years) is null ? all with { Held = all.Held.Add(badge) } : all);

    private static BadgeFile Apply(BadgeFile file, BadgeEvent happened) => happened switch
    {
        BadgeDeclared e => file with { Phase = BadgePhase.Declared, Claim = new BadgeClaim(e.Years, e.Ground, e.Round) },
        BadgeAgreed e => Move(file, BadgePhase.CellAgreed, claim => claim with { AgreedBy = e.Cell }),
        BadgeProposed => Move(file, BadgePhase.BaseProposed, claim => claim),
        BadgeListed => Move(file, BadgePhase.SuperiorProposed, claim => claim),
        BadgeDecided e => Move(file, BadgePhase.Decided, claim => claim) with
        {
            Held = file.Held.Add(new HeldBadge(e.Years, e.On) { Ground = e.Ground, Number = e.Number }),
        },
        BadgePresented e => Change(file with { Phase = BadgePhase.None, Claim = null }, e.Years, badge => badge with { PresentedOn = e.On }),
        BadgeClaimClosed => file with { Phase = BadgePhase.None, Claim = null },
        CorrectionRecognized e => file with { CorrectionsRecognized = file.CorrectionsRecognized.Add(e.On) },
        BadgeLost e => Change(file, e.Years, badge => badge with { LostOn = e.On, LostForGoodReason = e.GoodReason }),
        BadgeReissued e => Change(file, e.Years, badge => badge with { LostOn = null, LostForGoodReason = false, Number = e.Number ?? badge.Number }),
        BadgesWithdrawn e => (file.Phase == BadgePhase.Decided ? file with { Phase = BadgePhase.None, Claim = null } : file) with { Held = file.Held.Select(badge => badge.WithdrawnOn is null ? badge with { WithdrawnOn = e.On } : badge).ToValueList() },
        _ => file,
    };

    // A fact without a claim changes nothing.
    private static BadgeFile Move(BadgeFile file, BadgePhase phase, Func<BadgeClaim, BadgeClaim> change) =>
        file.Claim is { } claim ? file with { Phase = phase, Claim = change(claim) } : file;

    private static BadgeFile Change(BadgeFile file, int years, Func<HeldBadge, HeldBadge> change) =>
        file with { Held = file.Held.Select(badge => badge.Years == years && badge.WithdrawnOn is null ? change(badge) : badge).ToValueList() };
}
