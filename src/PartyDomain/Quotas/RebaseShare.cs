namespace PartyDomain.Quotas;

/// <summary>A unit that takes over a part of what is left of a target.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Weight">How large its part is beside those of others, for example its members of the earlier unit.</param>
public sealed record RebaseShare(OrganizationId Unit, long Weight);
