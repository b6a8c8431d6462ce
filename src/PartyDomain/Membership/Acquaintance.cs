using NodaTime;

namespace PartyDomain.Membership;

/// <summary>Since when and through what a member and the applicant know each other in one unit.</summary>
/// <param name="Since">The first day together.</param>
/// <param name="Through">Through what.</param>
/// <param name="SameUnit">Whether it was in one unit within the leadership of the same grassroots organization.</param>
public sealed record Acquaintance(LocalDate Since, SharedThrough Through, bool SameUnit);
