namespace PartyDomain.Quotas;

/// <summary>A group that targets and limits speak of. Groups overlap: one person may be in several, and their numbers never add up to a total.</summary>
public enum MemberGroup
{
    /// <summary>Women (nữ).</summary>
    Women = 0,

    /// <summary>Ethnic minorities (người dân tộc thiểu số).</summary>
    EthnicMinority = 1,

    /// <summary>People with a religion (người có đạo).</summary>
    Religious = 2,

    /// <summary>Members of the youth union (đoàn viên).</summary>
    YouthUnion = 3,

    /// <summary>Direct workers of enterprises (công nhân trực tiếp).</summary>
    Worker = 4,

    /// <summary>People in agriculture, forestry and fishery (nông dân).</summary>
    Farmer = 5,

    /// <summary>People of the countryside (nông thôn).</summary>
    Rural = 6,

    /// <summary>Officers and soldiers.</summary>
    ArmedForces = 7,

    /// <summary>Students of universities and colleges.</summary>
    Student = 8,

    /// <summary>Pupils.</summary>
    Pupil = 9,

    /// <summary>Owners of private businesses (chủ doanh nghiệp tư nhân).</summary>
    PrivateBusinessOwner = 10,

    /// <summary>People in cells of enterprises outside the state (doanh nghiệp ngoài nhà nước).</summary>
    NonStateEnterprise = 11,

    /// <summary>Non-full-time workers in villages and residential groups.</summary>
    VillageWorker = 12,

    /// <summary>Cadres, officials and non-full-time workers of communes.</summary>
    CommuneCadre = 13,
}
