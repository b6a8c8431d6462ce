namespace PartyDomain.Membership.Transfers;

/// <summary>What kind of transfer a move calls for.</summary>
public enum TransferKind
{
    /// <summary>None: the member stays active where the member is.</summary>
    None = 0,

    /// <summary>A temporary one.</summary>
    Temporary = 1,

    /// <summary>An official one.</summary>
    Official = 2,
}
