namespace PartyDomain.Organizations.Elections;

/// <summary>Who agrees to an act on offices.</summary>
public enum ElectionConsentKind
{
    /// <summary>The superior standing committee, or the committee directly above.</summary>
    Superior = 0,

    /// <summary>The committee a level further up.</summary>
    TwoLevelsUp = 1,

    /// <summary>The Central Organization Commission, in writing.</summary>
    CentralOrganizationCommission = 2,
}
