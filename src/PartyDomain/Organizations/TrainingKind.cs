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
}
