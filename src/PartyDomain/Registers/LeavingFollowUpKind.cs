namespace PartyDomain.Registers;

/// <summary>What the end of a membership calls for elsewhere.</summary>
public enum LeavingFollowUpKind
{
    /// <summary>The cell collects the party card and hands it to the committee directly above (06-HD/TW, 7.1 c).</summary>
    CardCollected = 0,

    /// <summary>The family of a member who died keeps the party card (06-HD/TW, 7.1 b).</summary>
    CardKeptByFamily = 1,

    /// <summary>The party badge is handed back (06-HD/TW, 18.4–18.5).</summary>
    BadgeHandedBack = 2,

    /// <summary>The family of a member who died keeps the party badge (06-HD/TW, 18.4).</summary>
    BadgeKeptByFamily = 3,

    /// <summary>The committee directly above the grassroots organization keeps the file (06-HD/TW, 8.2 đ).</summary>
    FileToSuperior = 4,

    /// <summary>All offices in the party end with the membership.</summary>
    OfficesEnd = 5,

    /// <summary>The old cell and the committee directly above it are informed (38-HD/BTCTW, II.4.3.1 d).</summary>
    OldPlaceInformed = 6,

    /// <summary>The person receives the decision to strike off: the time of an appeal runs from there (294-QĐ/TW, 8.2.1).</summary>
    DecisionDelivered = 7,
}
