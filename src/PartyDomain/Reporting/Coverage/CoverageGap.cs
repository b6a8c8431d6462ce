namespace PartyDomain.Reporting.Coverage;

/// <summary>A unit that does not count in the numerator of an indicator.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Reason">Why.</param>
public sealed record CoverageGap(CoverageUnitId Unit, GapReason Reason);
