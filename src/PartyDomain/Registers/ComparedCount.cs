namespace PartyDomain.Registers;

/// <summary>A number of an earlier period on one of the bases of a comparison.</summary>
/// <param name="Count">The number.</param>
/// <param name="Unknown">How many more there were of whom it is not known whether they belong to the group asked for.</param>
/// <param name="Uncertain">How many more there were in organizations that were split since, so that nobody knows whether they belong to the territory.</param>
public sealed record ComparedCount(long Count, long Unknown, long Uncertain);
