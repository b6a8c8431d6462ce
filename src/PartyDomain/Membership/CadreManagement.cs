namespace PartyDomain.Membership;

/// <summary>Which level manages a member as a cadre; it decides who settles a question of party membership (294-QĐ/TW, 5.1).</summary>
public enum CadreManagement
{
    /// <summary>No cadre of the Centre or of a province.</summary>
    Other = 0,

    /// <summary>A cadre managed by a provincial committee or one directly under the Central Committee (diện tỉnh ủy quản lý).</summary>
    Provincial = 1,

    /// <summary>A cadre managed by the Centre (diện Trung ương quản lý).</summary>
    Central = 2,
}
