using NodaTime;

namespace PartyDomain.Membership.Evaluation;

/// <summary>A member was graded for a year. It is recorded, never decided. A later fact of the same year takes the place of an earlier one.</summary>
/// <param name="On">The day of the decision.</param>
/// <param name="Year">The year for which the member is graded.</param>
/// <param name="Level">The level.</param>
/// <param name="Cell">The cell that graded.</param>
public sealed record MemberGraded(LocalDate On, int Year, QualityLevel Level, OrganizationId Cell) : MembershipEvent(On);
