namespace PartyDomain.Membership.Badges;

/// <summary>On what ground a badge is claimed.</summary>
public enum BadgeGround
{
    /// <summary>The years of seniority are reached by the day of the award round.</summary>
    Reached = 0,

    /// <summary>The member is seriously ill: the badge may come early.</summary>
    Illness = 1,

    /// <summary>The member died: the badge is awarded posthumously (truy tặng), early if need be.</summary>
    Posthumous = 2,
}
