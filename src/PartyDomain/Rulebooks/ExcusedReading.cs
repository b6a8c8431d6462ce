namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>excused-at-meeting</c>. Whether a full member excused from an ordinary meeting leaves the vote base (294-QĐ/TW, 9.3.2 names only congresses).</summary>
public enum ExcusedReading
{
    /// <summary>Counted.</summary>
    StaysInBase = 0,

    /// <summary>Not counted.</summary>
    LeavesBase = 1,
}
