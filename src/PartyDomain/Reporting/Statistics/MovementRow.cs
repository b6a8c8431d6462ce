namespace PartyDomain.Reporting.Statistics;

/// <summary>What happened to one member on one day of the period, as numbers: no person, no text.</summary>
/// <param name="From">The place that the member left; <see cref="Places.Nowhere"/> where there was none.</param>
/// <param name="To">The place that the member entered; <see cref="Places.Nowhere"/> where there is none.</param>
/// <param name="Reason">Why.</param>
public readonly record struct MovementRow(int From, int To, MovementReason Reason);
