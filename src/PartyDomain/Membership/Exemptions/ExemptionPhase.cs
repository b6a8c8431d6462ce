namespace PartyDomain.Membership.Exemptions;

/// <summary>How far an exemption has come.</summary>
public enum ExemptionPhase
{
    /// <summary>Nothing is asked for, and no exemption is held.</summary>
    None = 0,

    /// <summary>An application is in; the cell has not voted.</summary>
    Requested = 1,

    /// <summary>The cell proposes the exemption to the committee that decides.</summary>
    Proposed = 2,

    /// <summary>The member is exempt, until the last day of the exemption where it has one.</summary>
    Exempt = 3,
}
