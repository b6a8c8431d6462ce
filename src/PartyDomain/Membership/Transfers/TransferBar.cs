namespace PartyDomain.Membership.Transfers;

/// <summary>Why a member is not transferred officially yet.</summary>
public enum TransferBar
{
    /// <summary>Under inspection or audit (thanh tra, kiểm tra).</summary>
    Inspection = 0,

    /// <summary>A complaint is being considered.</summary>
    Complaint = 1,

    /// <summary>A denunciation is being considered.</summary>
    Denunciation = 2,

    /// <summary>The member is being considered for discipline.</summary>
    Discipline = 3,
}
