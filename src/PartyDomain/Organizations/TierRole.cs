namespace PartyDomain.Organizations;

/// <summary>What an organization is to the tree on a day. One commune was grassroots, superior and grassroots again within fifteen months.</summary>
public enum TierRole
{
    /// <summary>The Centre.</summary>
    Central = 0,

    /// <summary>Directly under the Centre: a province, a city, the army, the police.</summary>
    Provincial = 1,

    /// <summary>Directly above grassroots organizations (cấp trên trực tiếp của tổ chức cơ sở đảng): districts until 30 June 2025, communes in the pilot of 294-QĐ/TW.</summary>
    SuperiorOfGrassroots = 2,

    /// <summary>Grassroots organization (tổ chức cơ sở đảng): đảng bộ cơ sở or chi bộ cơ sở (Charter, 21).</summary>
    Grassroots = 3,

    /// <summary>Between a grassroots committee and its cells: đảng bộ bộ phận; under 208-QĐ/TW đảng bộ trực thuộc cơ sở.</summary>
    Part = 4,

    /// <summary>Below the grassroots organization (chi bộ trực thuộc).</summary>
    Subordinate = 5,
}
