namespace PartyDomain.Membership.Papers;

/// <summary>Where the party card of a member is.</summary>
public enum CardPhase
{
    /// <summary>No card, and none asked for.</summary>
    None = 0,

    /// <summary>A card is asked for.</summary>
    Requested = 1,

    /// <summary>A card is decided and not handed over yet.</summary>
    Decided = 2,

    /// <summary>The member holds the card.</summary>
    Held = 3,

    /// <summary>The card is lost or damaged, and this was reported.</summary>
    Missing = 4,

    /// <summary>The card is kept for the member while abroad.</summary>
    Deposited = 5,

    /// <summary>The card was taken back.</summary>
    Collected = 6,
}
