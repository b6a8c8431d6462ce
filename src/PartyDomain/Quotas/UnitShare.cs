namespace PartyDomain.Quotas;

/// <summary>What one unit gets of a total.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Count">Its share, a whole number.</param>
public sealed record UnitShare(OrganizationId Unit, long Weight, long Count);
