namespace PartyDomain.Reporting.Statistics;

/// <summary>How many members went from one organization to another.</summary>
/// <param name="From">The organization they left; null for elsewhere.</param>
/// <param name="To">The organization they entered; null for elsewhere.</param>
/// <param name="Reason">Why.</param>
/// <param name="Count">How many.</param>
public sealed record TransferPair(OrganizationId? From, OrganizationId? To, MovementReason Reason, long Count);
