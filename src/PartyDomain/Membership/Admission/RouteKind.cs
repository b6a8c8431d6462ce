namespace PartyDomain.Membership.Admission;

/// <summary>The route from the cell to the decision.</summary>
public enum RouteKind
{
    /// <summary>Cell, grassroots committee, standing committee of the direct superior.</summary>
    Standard = 0,

    /// <summary>Cell, delegated grassroots committee.</summary>
    Delegated = 1,

    /// <summary>Village cell, standing committee of the commune committee.</summary>
    VillageCell = 2,

    /// <summary>Grassroots cell, standing committee of the direct superior.</summary>
    GrassrootsCell = 3,

    /// <summary>Cell, grassroots committee if any, standing committee of a committee given superior powers.</summary>
    Empowered = 4,

    /// <summary>Grassroots organization directly under a provincial committee: its standing group with the heads of commissions.</summary>
    Province = 5,

    /// <summary>Grassroots organization directly under the Central Public Security committee: its standing committee.</summary>
    CentralPolice = 6,

    /// <summary>208-QĐ/TW: the standing committee of the grassroots committee.</summary>
    GrassrootsStandingCommittee = 7,
}
