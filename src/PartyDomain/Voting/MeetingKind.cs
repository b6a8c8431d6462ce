namespace PartyDomain.Voting;

/// <summary>The kind of meeting that votes.</summary>
public enum MeetingKind
{
    /// <summary>Meeting of all members of a cell or organization (hội nghị chi bộ, hội nghị đảng viên).</summary>
    MembersMeeting = 0,

    /// <summary>Congress of all members (đại hội đảng viên).</summary>
    MembersCongress = 1,

    /// <summary>Meeting of a committee, standing committee or inspection commission.</summary>
    CommitteeMeeting = 2,

    /// <summary>Congress of delegates (đại hội đại biểu).</summary>
    DelegatesCongress = 3,
}
