namespace PartyDomain.Membership.Transfers;

/// <summary>How far a transfer has come. A temporary stay goes on while an official transfer is called for, until the letter is issued; it is kept beside the phase.</summary>
public enum TransferPhase
{
    /// <summary>The member is active at home; nothing is under way.</summary>
    AtHome = 0,

    /// <summary>A decision or a move calls for an official transfer; no letter was issued yet.</summary>
    Called = 1,

    /// <summary>The letter of introduction was issued; the member is under way and still counted by the old cell.</summary>
    Introduced = 2,

    /// <summary>The letter was presented at the new place, which has not received the member yet.</summary>
    Presented = 3,

    /// <summary>The papers were lost under way; the sending side makes them anew.</summary>
    PapersLost = 4,

    /// <summary>The member is on temporary transfer inside the country.</summary>
    Temporary = 5,

    /// <summary>The slip for abroad was issued; the member has not presented it there.</summary>
    GoingAbroad = 6,

    /// <summary>The member is active abroad.</summary>
    Abroad = 7,

    /// <summary>The member is back from an official transfer abroad and was not received at home yet.</summary>
    Returned = 8,
}
