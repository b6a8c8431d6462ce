namespace PartyDomain.Reporting.Statistics;

/// <summary>How many are in a part.</summary>
/// <param name="Part">The part.</param>
/// <param name="Count">How many are known to be in it.</param>
/// <param name="Unknown">Of how many it is not known.</param>
public sealed record BreakdownCount(BreakdownPart Part, long Count, long Unknown);
