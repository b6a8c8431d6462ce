namespace PartyDomain.Membership.Exemptions;

/// <summary>How far a member is relieved of party work and activity (294-QĐ/TW, 7.1: giảm, miễn).</summary>
public enum ExemptionExtent
{
    /// <summary>Exempt (miễn).</summary>
    Exempt = 0,

    /// <summary>Reduced (giảm): the member still belongs to the base of votes.</summary>
    Reduced = 1,
}
