namespace PartyDomain.Organizations;

/// <summary>What a class is for.</summary>
public enum TrainingKind
{
    /// <summary>Awareness of the party (lớp bồi dưỡng nhận thức về Đảng), for people who are to be considered.</summary>
    Awareness = 0,

    /// <summary>New members (lớp bồi dưỡng đảng viên mới).</summary>
    NewMembers = 1,

    /// <summary>Any other class of a political center.</summary>
    Other = 2,

    /// <summary>Committee members, secretaries and other holders of party offices (lớp bồi dưỡng cấp ủy viên, bí thư chi bộ).</summary>
    OfficeHolders = 3,

    /// <summary>Party work (lớp bồi dưỡng nghiệp vụ công tác đảng).</summary>
    PartyWork = 4,

    /// <summary>Basic political theory (lớp sơ cấp lý luận chính trị).</summary>
    PoliticalTheory = 5,
}
