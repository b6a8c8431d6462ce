using NodaTime;

namespace PartyDomain.Membership.Leaving;

/// <summary>A time in which a member, though a member before and after it, took no part in party activity.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day after it.</param>
/// <param name="Counts">Whether it counts as party seniority.</param>
/// <remarks>294-QĐ/TW, 4.5.1, 5.2.2; 06-HD/TW, 5.3.</remarks>
public sealed record ActivityGap(LocalDate From, LocalDate Until, bool Counts);
