namespace PartyDomain.Membership.Papers;

/// <summary>What is wrong with a card.</summary>
public enum CardFault
{
    /// <summary>It is lost.</summary>
    Lost = 0,

    /// <summary>It is damaged.</summary>
    Damaged = 1,

    /// <summary>It was printed wrongly.</summary>
    Misprinted = 2,
}
