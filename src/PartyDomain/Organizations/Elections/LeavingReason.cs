namespace PartyDomain.Organizations.Elections;

/// <summary>Why somebody leaves the offices of a committee.</summary>
public enum LeavingReason
{
    /// <summary>Retired: from the day named in the decision (294-QĐ/TW, 16.4.1).</summary>
    Retired = 0,

    /// <summary>Ended in a managing post, or in the job (294-QĐ/TW, 16.4.2).</summary>
    PostEnded = 1,

    /// <summary>Officially transferred to another party organization (294-QĐ/TW, 16.4.3; 06-HD/TW, 14.3).</summary>
    MovedAway = 2,

    /// <summary>Moved away by the superior (294-QĐ/TW, 16.3).</summary>
    Mobilized = 3,

    /// <summary>Died.</summary>
    Died = 4,

    /// <summary>Removed from office, or expelled, by a decision.</summary>
    Disciplined = 5,
}
