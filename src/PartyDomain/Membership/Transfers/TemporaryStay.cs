using NodaTime;

namespace PartyDomain.Membership.Transfers;

/// <summary>A temporary transfer that is running, inside the country or abroad.</summary>
/// <param name="Host">The cell, or the organization abroad, where the member is active for the time; null abroad before the slip is presented.</param>
/// <param name="Reason">Why.</param>
/// <param name="From">The first day.</param>
/// <param name="FirstUntil">The end by the letter; null where it ends with an event, as the issue of a pension book.</param>
/// <param name="Until">The end as extended.</param>
public sealed record TemporaryStay(OrganizationId? Host, MoveReason Reason, LocalDate From, LocalDate? FirstUntil, LocalDate? Until);
