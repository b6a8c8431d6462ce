namespace PartyDomain.Membership.Transfers;

/// <summary>How far a transfer leads, seen from the cell that the member leaves.</summary>
public enum TransferExtent
{
    /// <summary>To another cell of the same grassroots organization.</summary>
    WithinGrassroots = 0,

    /// <summary>To another grassroots organization under the same direct superior.</summary>
    WithinSuperior = 1,

    /// <summary>Out of the organization of the direct superior, or of the province.</summary>
    BeyondSuperior = 2,
}
