namespace PartyDomain.Membership.Badges;

/// <summary>How far a claim to a badge has come.</summary>
public enum BadgePhase
{
    /// <summary>No claim is running.</summary>
    None = 0,

    /// <summary>Seniority was declared for a badge.</summary>
    Declared = 1,

    /// <summary>The cell agreed and reported upward.</summary>
    CellAgreed = 2,

    /// <summary>The grassroots committee proposed.</summary>
    BaseProposed = 3,

    /// <summary>The direct superior put the member on its list.</summary>
    SuperiorProposed = 4,

    /// <summary>The badge is decided and waits for its ceremony.</summary>
    Decided = 5,
}
