using NodaTime;

namespace PartyDomain.Membership;

/// <summary>
/// The person comes from one cell to another because an act on organizations says so (chuyển sinh hoạt đảng tập thể: 294-QĐ/TW, 6.3.4 and 6.3.5). It is recorded, never decided:
/// the act was. Of somebody who is on the source list or in the admission procedure it says which cell goes on with it.
/// </summary>
/// <param name="On">The day on which the receiving side takes the person in.</param>
/// <param name="From">The cell that the person comes from.</param>
/// <param name="To">The cell that the person comes to.</param>
public sealed record CollectivelyTransferred(LocalDate On, OrganizationId From, OrganizationId To) : MembershipEvent(On);
