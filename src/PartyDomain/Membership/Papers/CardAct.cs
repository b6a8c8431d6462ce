namespace PartyDomain.Membership.Papers;

/// <summary>What is asked for or decided about a card.</summary>
public enum CardAct
{
    /// <summary>The first card after recognition (phát thẻ).</summary>
    Issue = 0,

    /// <summary>A new card for a lost one (cấp lại thẻ).</summary>
    Reissue = 1,

    /// <summary>A new card for a damaged, misprinted or older one (đổi thẻ).</summary>
    Exchange = 2,
}
