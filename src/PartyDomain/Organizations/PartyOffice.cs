namespace PartyDomain.Organizations;

/// <summary>An office in a party organization. One person may hold several; who is a secretary is also a committee member only if that office is held too.</summary>
public enum PartyOffice
{
    /// <summary>Secretary (bí thư).</summary>
    Secretary = 0,

    /// <summary>Standing deputy secretary (phó bí thư thường trực).</summary>
    StandingDeputySecretary = 1,

    /// <summary>Deputy secretary (phó bí thư).</summary>
    DeputySecretary = 2,

    /// <summary>Member of the standing committee (ủy viên ban thường vụ).</summary>
    StandingCommitteeMember = 3,

    /// <summary>Member of the committee (ủy viên ban chấp hành, cấp ủy viên; in a cell chi ủy viên).</summary>
    CommitteeMember = 4,

    /// <summary>Chair of the inspection commission (chủ nhiệm ủy ban kiểm tra).</summary>
    InspectionChair = 5,

    /// <summary>Deputy chair of the inspection commission.</summary>
    InspectionDeputyChair = 6,

    /// <summary>Member of the inspection commission.</summary>
    InspectionMember = 7,

    /// <summary>Leader of a party group (tổ trưởng tổ đảng).</summary>
    GroupLeader = 8,

    /// <summary>Deputy leader of a party group (tổ phó tổ đảng).</summary>
    GroupDeputyLeader = 9,
}
