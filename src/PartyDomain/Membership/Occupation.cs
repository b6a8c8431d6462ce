namespace PartyDomain.Membership;

/// <summary>Occupation, by the rows of the official forms (Biểu 2-BTCTW and 3-BTCTW, 11-HD/BTCTW of 2021, II.1). They exclude each other.</summary>
public enum Occupation
{
    /// <summary>State cadre or official, district level and above.</summary>
    StateCadre = 0,

    /// <summary>Cadre of the party, the Front or a mass organization, district level and above.</summary>
    PartyOrMassCadre = 1,

    /// <summary>Commune cadre, official or non-full-time worker.</summary>
    CommuneCadre = 2,

    /// <summary>Non-full-time worker in a village or residential group.</summary>
    VillageWorker = 3,

    /// <summary>Staff of a public service unit.</summary>
    PublicServiceStaff = 4,

    /// <summary>Staff of a service unit that is not public.</summary>
    NonPublicServiceStaff = 5,

    /// <summary>Manager of an enterprise.</summary>
    EnterpriseManager = 6,

    /// <summary>Indirect staff of an enterprise.</summary>
    EnterpriseStaff = 7,

    /// <summary>Direct worker of an enterprise (công nhân trực tiếp).</summary>
    Worker = 8,

    /// <summary>Working in agriculture, forestry or fishery.</summary>
    Farmer = 9,

    /// <summary>Officer or soldier.</summary>
    ArmedForces = 10,

    /// <summary>University or college student.</summary>
    Student = 11,

    /// <summary>Pupil.</summary>
    Pupil = 12,

    /// <summary>Any other.</summary>
    Other = 13,

    /// <summary>Retired, or has stopped working (đã nghỉ hưu, nghỉ công tác): a row of the form on all members alone (Biểu 3-BTCTW, II.1 b).</summary>
    StoppedWorking = 14,
}
