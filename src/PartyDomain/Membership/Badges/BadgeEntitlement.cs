using NodaTime;

namespace PartyDomain.Membership.Badges;

/// <summary>That a badge may be awarded on a day.</summary>
/// <param name="Years">The years of the badge.</param>
/// <param name="Ground">The ground.</param>
/// <param name="MarkOn">The day by which the years are reached for certain.</param>
/// <param name="Early">Whether the badge comes before its years.</param>
public sealed record BadgeEntitlement(int Years, BadgeGround Ground, LocalDate MarkOn, bool Early);
