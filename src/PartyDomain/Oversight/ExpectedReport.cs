using NodaTime;

namespace PartyDomain.Oversight;

/// <summary>One report that a duty asks for, as it stands on a day.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="PeriodFrom">The first day of the period.</param>
/// <param name="PeriodTo">The last day of the period.</param>
/// <param name="DueOn">The last day on time.</param>
/// <param name="Status">How it stands.</param>
/// <param name="SubmittedOn">The day on which it was first handed in; null where it was not.</param>
/// <param name="DaysLate">Calendar days after the due date: until it was handed in or, where it was not, until the day asked for; zero on time.</param>
public sealed record ExpectedReport(
    ReportDuty Duty,
    LocalDate PeriodFrom,
    LocalDate PeriodTo,
    LocalDate DueOn,
    ReportStatus Status,
    LocalDate? SubmittedOn,
    int DaysLate)
{
    /// <summary>Writes the duty, the period and the status.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(ExpectedReport)} {{ {Duty.Id}, {PeriodFrom:uuuu-MM-dd}, {Status} }}";
}
