using NodaTime;
using PartyDomain.Oversight;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>One report that is or was due.</summary>
internal sealed record ReportAnswer(string Duty, LocalDate PeriodFrom, LocalDate PeriodTo, LocalDate DueOn, ReportStatus Status, LocalDate? SubmittedOn, int DaysLate)
{
    public static ReportAnswer Of(ExpectedReport report) =>
        new(report.Duty.Id, report.PeriodFrom, report.PeriodTo, report.DueOn, report.Status, report.SubmittedOn, report.DaysLate);
}
