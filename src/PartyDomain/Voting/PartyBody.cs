namespace PartyDomain.Voting;

/// <summary>A body that acts on membership or discipline.</summary>
public enum PartyBody
{
    /// <summary>Cell (chi bộ).</summary>
    Cell = 0,

    /// <summary>Part committee (đảng ủy bộ phận), which appraises and does not decide.</summary>
    PartCommittee = 1,

    /// <summary>Committee of a grassroots organization (đảng ủy cơ sở), proposing.</summary>
    GrassrootsCommittee = 2,

    /// <summary>Committee of a grassroots organization to which the decision was delegated (đảng ủy cơ sở được ủy quyền), deciding as a whole.</summary>
    DelegatedCommittee = 3,

    /// <summary>Standing committee of a grassroots organization's committee (ban thường vụ đảng ủy cơ sở), deciding under 208-QĐ/TW.</summary>
    GrassrootsStandingCommittee = 4,

    /// <summary>Standing committee of the committee directly above grassroots organizations (ban thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng).</summary>
    SuperiorStandingCommittee = 5,

    /// <summary>Standing committee of a grassroots committee given superior powers (đảng ủy được giao quyền cấp trên cơ sở).</summary>
    EmpoweredStandingCommittee = 6,

    /// <summary>The standing group of a provincial committee with the standing committee members who head its commissions (thường trực cấp ủy và ủy viên ban thường vụ là trưởng ban đảng).</summary>
    ProvincialStandingGroup = 7,

    /// <summary>Standing committee of a provincial or centrally run committee (ban thường vụ cấp ủy trực thuộc Trung ương).</summary>
    ProvincialStandingCommittee = 8,

    /// <summary>Standing committee of the Central Public Security party committee (Ban Thường vụ Đảng ủy Công an Trung ương).</summary>
    PoliceStandingCommittee = 9,

    /// <summary>Committee directly above the grassroots organization (cấp ủy cấp trên trực tiếp), not further specified.</summary>
    DirectSuperior = 10,

    /// <summary>Inspection commission of a grassroots committee (ủy ban kiểm tra đảng ủy cơ sở).</summary>
    GrassrootsInspectionCommission = 11,

    /// <summary>The whole committee directly above grassroots organizations (cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng), at a district while there were districts.</summary>
    SuperiorCommittee = 12,

    /// <summary>Inspection commission of the committee directly above grassroots organizations.</summary>
    SuperiorInspectionCommission = 13,

    /// <summary>The whole provincial committee, or one directly under the Central Committee (tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương).</summary>
    ProvincialCommittee = 14,

    /// <summary>Inspection commission of a provincial or centrally run committee.</summary>
    ProvincialInspectionCommission = 15,

    /// <summary>Central Inspection Commission (Ủy ban Kiểm tra Trung ương).</summary>
    CentralInspectionCommission = 16,

    /// <summary>Secretariat (Ban Bí thư).</summary>
    Secretariat = 17,

    /// <summary>Politburo (Bộ Chính trị).</summary>
    Politburo = 18,

    /// <summary>Central Committee (Ban Chấp hành Trung ương).</summary>
    CentralCommittee = 19,

    /// <summary>The standing group of a provincial committee or one directly under the Central Committee, alone (thường trực tỉnh ủy, thành ủy).</summary>
    ProvincialStandingMembers = 20,

    /// <summary>Central Organization Commission (Ban Tổ chức Trung ương).</summary>
    CentralOrganizationCommission = 21,
}
