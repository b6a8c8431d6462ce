using NodaTime;

namespace PartyDomain.Membership.Badges;

/// <summary>Which badges a member may claim on a day, and which comes next.</summary>
/// <param name="Reached">The years reached without a badge, above the last badge held, in rising order.</param>
/// <param name="NextYears">The first years not reached yet; null where there is no higher badge.</param>
/// <param name="NextEarliest">The first day on which they may be reached; null while a time without party activity lasts.</param>
/// <param name="NextLatest">The day by which they are reached for certain; the same day where every date is known to the day, null as before.</param>
/// <param name="EarlyFrom">The first day on which a seriously ill member may have that badge; null where the limit is not known.</param>
/// <param name="BarredUntil">The first day on which no disciplinary measure bars; null where none does.</param>
/// <param name="Round">The first award day from which the badge in hand, else the next one, can be presented; null where neither has a day.</param>
public sealed record BadgeOutlook(
    ValueList<int> Reached,
    int? NextYears,
    LocalDate? NextEarliest,
    LocalDate? NextLatest,
    LocalDate? EarlyFrom,
    LocalDate? BarredUntil,
    LocalDate? Round);
