namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>strike-off-at-province</c>. Who strikes a probationer off at province level: 06-HD/TW, 4.6 c says the standing committee, 294-QĐ/TW, 4.3.2 c names the standing group with the heads of commissions for admission.</summary>
public enum ProvinceBodyReading
{
    /// <summary>The standing committee.</summary>
    StandingCommittee = 0,

    /// <summary>The standing group with the heads of commissions.</summary>
    StandingGroupWithHeads = 1,
}
