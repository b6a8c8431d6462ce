namespace PartyDomain.Quotas;

/// <summary>How many of a body or list belong to a group.</summary>
/// <param name="Group">The group.</param>
/// <param name="Count">How many are known to belong to it.</param>
/// <param name="Unknown">Of how many it is not known; never counted as no.</param>
public sealed record GroupCount(MemberGroup Group, long Count, long Unknown = 0);
