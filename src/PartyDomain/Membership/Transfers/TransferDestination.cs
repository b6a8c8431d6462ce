namespace PartyDomain.Membership.Transfers;

/// <summary>Where a member is active after a move.</summary>
public enum TransferDestination
{
    /// <summary>The organization of the new workplace, school or residence.</summary>
    NewPlace = 0,

    /// <summary>The organization at the temporary residence, since the far workplace has none.</summary>
    TemporaryResidence = 1,

    /// <summary>The organization at the residence.</summary>
    Residence = 2,

    /// <summary>The organization the member belongs to already.</summary>
    OldPlace = 3,

    /// <summary>The organization abroad.</summary>
    Abroad = 4,
}
