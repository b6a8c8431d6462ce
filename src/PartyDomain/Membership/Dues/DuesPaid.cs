using NodaTime;

namespace PartyDomain.Membership.Dues;

/// <summary>Dues were paid for a month. It is recorded, never decided.</summary>
/// <param name="On">The day of the payment.</param>
/// <param name="Month">Any day of the month for which they were paid.</param>
/// <param name="Amount">How much, in đồng.</param>
/// <param name="Cell">The cell that collected them: of a member on temporary transfer the host cell (294-QĐ/TW, 6.3.2 c).</param>
public sealed record DuesPaid(LocalDate On, LocalDate Month, long Amount, OrganizationId Cell) : MembershipEvent(On);
