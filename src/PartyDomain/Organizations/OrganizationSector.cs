namespace PartyDomain.Organizations;

/// <summary>Where an organization works: the rows of the official form on grassroots organizations (Biểu 5-BTCTW, 11-HD/BTCTW of 2021), and the places of cells.</summary>
public enum OrganizationSector
{
    /// <summary>Commune (xã).</summary>
    Commune = 0,

    /// <summary>Ward (phường).</summary>
    Ward = 1,

    /// <summary>Township (thị trấn), until 30 June 2025.</summary>
    Township = 2,

    /// <summary>Special zone (đặc khu), from 1 July 2025.</summary>
    SpecialZone = 3,

    /// <summary>Province, district or another territory that is no commune.</summary>
    Territory = 4,

    /// <summary>Agencies of the party, the Fatherland Front and mass organizations.</summary>
    PartyAgencies = 5,

    /// <summary>State agencies.</summary>
    StateAgencies = 6,

    /// <summary>Public service unit (đơn vị sự nghiệp công lập), such as a state school.</summary>
    PublicServiceUnit = 7,

    /// <summary>Service unit that is not public.</summary>
    NonPublicServiceUnit = 8,

    /// <summary>Army.</summary>
    Army = 9,

    /// <summary>Police.</summary>
    Police = 10,

    /// <summary>Enterprise wholly owned by the state.</summary>
    WhollyStateEnterprise = 11,

    /// <summary>Enterprise in which the state holds half or more.</summary>
    MajorityStateEnterprise = 12,

    /// <summary>Enterprise in which the state holds less than half.</summary>
    MinorityStateEnterprise = 13,

    /// <summary>Joint-stock company.</summary>
    JointStockCompany = 14,

    /// <summary>Private enterprise (doanh nghiệp tư nhân).</summary>
    PrivateEnterprise = 15,

    /// <summary>Limited liability company.</summary>
    LimitedLiabilityCompany = 16,

    /// <summary>Partnership.</summary>
    Partnership = 17,

    /// <summary>Enterprise with foreign capital.</summary>
    ForeignInvestedEnterprise = 18,

    /// <summary>Enterprise wholly owned by foreign investors.</summary>
    WhollyForeignEnterprise = 19,

    /// <summary>Cooperative.</summary>
    Cooperative = 20,

    /// <summary>Abroad.</summary>
    Overseas = 21,

    /// <summary>Village (thôn, làng, bản, buôn): the place of a cell.</summary>
    Village = 22,

    /// <summary>Residential group (tổ dân phố): the place of a cell.</summary>
    ResidentialGroup = 23,

    /// <summary>Any other.</summary>
    Other = 24,
}
