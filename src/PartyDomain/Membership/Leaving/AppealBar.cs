namespace PartyDomain.Membership.Leaving;

/// <summary>Why an appeal against a striking off is not resolved (294-QĐ/TW, 8.2.3): a closed list of four.</summary>
public enum AppealBar
{
    /// <summary>It comes after its time.</summary>
    Late = 0,

    /// <summary>The highest competent level has considered and concluded.</summary>
    ConcludedByHighest = 1,

    /// <summary>Another person, or several, filed it for the member.</summary>
    FiledByOthers = 2,

    /// <summary>There is no decision of the competent committee yet.</summary>
    BeforeDecision = 3,
}
