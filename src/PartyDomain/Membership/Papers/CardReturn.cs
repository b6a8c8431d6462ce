namespace PartyDomain.Membership.Papers;

/// <summary>Why a card goes back.</summary>
public enum CardReturn
{
    /// <summary>The member was put out of the party or left it.</summary>
    LeftParty = 0,

    /// <summary>The member returned the card of the member's own will, which is a ground for striking off.</summary>
    ReturnedByMember = 1,

    /// <summary>It was printed wrongly and goes back to be printed anew.</summary>
    Misprint = 2,
}
