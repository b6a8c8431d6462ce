namespace PartyDomain.Membership.Papers;

/// <summary>A duty about a file that comes back.</summary>
public enum FileDutyKind
{
    /// <summary>The member supplements the file.</summary>
    Supplement = 0,

    /// <summary>The cell checks the member's card.</summary>
    CardCheck = 1,

    /// <summary>The keeper compares the list of members with the files.</summary>
    Reconciliation = 2,

    /// <summary>The keeper checks the slips of transfers.</summary>
    SlipCheck = 3,
}
