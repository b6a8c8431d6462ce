namespace PartyDomain.Quotas;

/// <summary>What the same days of the year before brought.</summary>
/// <param name="ToSameDay">How many there were to the same day; for 29 February to 28 February (<see cref="TargetPeriod.SamePeriodLastYear"/> of <see cref="TargetPeriod.UpTo"/>).</param>
/// <param name="Whole">How many there were in the whole period.</param>
public sealed record LastYearFigures(long ToSameDay, long Whole);
