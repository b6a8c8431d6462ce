using NodaTime;

namespace PartyDomain.Membership.Transfers;

/// <summary>What a move calls for.</summary>
/// <param name="Transfer">The kind of transfer.</param>
/// <param name="Destination">Where the member is active after it.</param>
/// <param name="Route">Through whom it goes, for abroad.</param>
/// <param name="Until">The last day of a state that ends by itself: how long a school may keep a graduate. Null elsewhere.</param>
public sealed record TransferAdvice(TransferKind Transfer, TransferDestination Destination, AbroadRoute? Route, LocalDate? Until);
