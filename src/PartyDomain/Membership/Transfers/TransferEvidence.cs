using NodaTime;

namespace PartyDomain.Membership.Transfers;

/// <summary>What the host's registers say of a transfer: where the two places stand, and whether something holds the member back.</summary>
/// <param name="From">The cell that the member leaves.</param>
/// <param name="To">The cell, or the organization abroad, that the member goes to; null where it is not known yet.</param>
/// <param name="AsOf">The day for which it holds.</param>
/// <param name="Origin">Where the host took it from, for its own trail.</param>
/// <param name="Extent">How far the transfer leads.</param>
/// <param name="Superior">What kind of committee stands directly above the grassroots organization that the member leaves.</param>
/// <param name="Bars">What holds an official transfer back on that day.</param>
public sealed record TransferEvidence(
    OrganizationId From,
    OrganizationId? To,
    LocalDate AsOf,
    string Origin,
    TransferExtent Extent,
    SuperiorKind Superior,
    ValueList<TransferBar> Bars)
{
    /// <summary>Writes nothing of the member.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(TransferEvidence);
}
