namespace PartyDomain.Membership.Evaluation;

/// <summary>The levels of a grassroots organization held against the cap on the excellent.</summary>
/// <param name="Lines">The wholes under the reading that applies.</param>
/// <param name="Holds">Whether the cap is kept in all of them.</param>
/// <param name="Totals">The counts of all groups together.</param>
public sealed record CapResult(ValueList<CapLine> Lines, bool Holds, GradedGroup Totals);
