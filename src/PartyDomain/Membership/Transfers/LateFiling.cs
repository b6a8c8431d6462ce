using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Transfers;

/// <summary>Transfer papers that were not handed in for more than the time allowed: the ground of striking off as a member who has left party activity by own will.</summary>
/// <param name="Limit">The limit that has passed.</param>
/// <param name="DecidedAt">The new place, whose competent committee decides; the old cell and its direct superior are told.</param>
/// <param name="ContactedOn">When the new place had reached the member and the sending organization; null where it has not, which must come first.</param>
public sealed record LateFiling(Deadline Limit, OrganizationId DecidedAt, LocalDate? ContactedOn);
