namespace PartyDomain.Registers;

/// <summary>How often something happened, and how often nobody knows whether it counts.</summary>
/// <param name="Count">How often it happened to people who are known to belong to the group asked for, or at all where no group is asked for.</param>
/// <param name="Unknown">How often it happened to people of whom it is not known whether they belong to the group. They are in no count.</param>
public sealed record FlowCount(long Count, long Unknown);
