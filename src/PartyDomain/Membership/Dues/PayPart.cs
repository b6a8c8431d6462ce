namespace PartyDomain.Membership.Dues;

/// <summary>One part of a month's pay.</summary>
/// <param name="Item">What it is.</param>
/// <param name="Amount">How much, in đồng.</param>
public sealed record PayPart(PayItem Item, long Amount);
