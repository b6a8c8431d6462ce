namespace PartyDomain.Voting;

/// <summary>How many persons were left out of a vote base for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Count">How many persons.</param>
public sealed record VoteExclusion(ExclusionReason Reason, int Count);
