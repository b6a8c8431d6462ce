namespace PartyDomain.Membership.Badges;

/// <summary>Why a claim to a badge ends without an award.</summary>
public enum BadgeCloseReason
{
    /// <summary>The conditions are not met.</summary>
    NotQualified = 0,

    /// <summary>The declaration is taken back.</summary>
    TakenBack = 1,

    /// <summary>The claim waits for another round.</summary>
    Postponed = 2,
}
