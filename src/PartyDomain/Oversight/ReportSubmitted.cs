using NodaTime;

namespace PartyDomain.Oversight;

/// <summary>A report was handed in.</summary>
/// <param name="DutyId">The host's key of the duty.</param>
/// <param name="PeriodFrom">The first day of the period it is about.</param>
/// <param name="On">The day on which it was handed in.</param>
public sealed record ReportSubmitted(string DutyId, LocalDate PeriodFrom, LocalDate On);
