using NodaTime;

namespace PartyDomain.Oversight;

/// <summary>The reports that duties ask for, with how each stands on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Reports">The reports by due date; those of one date in the order of the duties.</param>
/// <param name="Findings">What is wrong with duties and with reports handed in; subjects are <c>duties[n]</c> and <c>submissions[n]</c>, counted from zero.</param>
public sealed record ReportSchedule(LocalDate Day, ValueList<ExpectedReport> Reports, ValueList<Finding> Findings)
{
    /// <summary>
    /// Lists the reports on periods that end between two days. A duty owes the report of every period whose last day lies in it: who takes
    /// a duty over in mid-period reports on the whole period, and who is relieved before its end does not report on it.
    /// </summary>
    /// <param name="duties">The duties. One that cannot be, or has the key of an earlier one, owes nothing and is found.</param>
    /// <param name="submissions">What was handed in, of any period; what was handed in after <paramref name="day"/> is left out. Findings speak of all the rest.</param>
    /// <param name="from">The first day on which a period may end.</param>
    /// <param name="to">The last day on which a period may end.</param>
    /// <param name="day">The day on which the reports are judged.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> comes before <paramref name="from"/>.</exception>
    public static ReportSchedule Of(
        IReadOnlyList<ReportDuty> duties,
        IReadOnlyList<ReportSubmitted> submissions,
        LocalDate from,
        LocalDate to,
        LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(submissions);
        if (to < from)
        {
            throw new ArgumentException($"The last day {to:uuuu-MM-dd} comes before the first day {from:uuuu-MM-dd}.", nameof(to));
        }

        var findings = new List<Finding>();
        var byId = ReportSorting.Duties(duties, findings);
        var handedIn = ReportSorting.Submissions(byId, submissions, day, findings);
        var reports = byId.Values
            .SelectMany(duty => ReportPeriods.Of(duty, from, to).Select(period =>
                Judge(duty, period, handedIn.TryGetValue((duty.Id, period.From), out var on) ? on : null, day)))
            .OrderBy(report => report.DueOn);
        return new ReportSchedule(day, reports.ToValueList(), findings.ToValueList());
    }

    /// <summary>Counts the reports that stand in one way.</summary>
    /// <param name="status">How.</param>
    /// <returns>The number.</returns>
    public int Count(ReportStatus status) => Reports.Count(report => report.Status == status);

    /// <summary>Writes the day and the number of reports.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(ReportSchedule)} {{ {Day:uuuu-MM-dd}, {Reports.Count} }}";

    private static ExpectedReport Judge(ReportDuty duty, (LocalDate From, LocalDate To) period, LocalDate? handedIn, LocalDate day)
    {
        var due = period.To.PlusDays(Math.Min(duty.DaysAfter, Period.DaysBetween(period.To, LocalDate.MaxIsoValue)));
        var late = Math.Max(0, Period.DaysBetween(due, handedIn ?? day));
        var status = handedIn is null
            ? day < period.To ? ReportStatus.NotYetDue : late == 0 ? ReportStatus.Due : ReportStatus.Late
            : late == 0 ? ReportStatus.Submitted : ReportStatus.SubmittedLate;
        return new ExpectedReport(duty, period.From, period.To, due, status, handedIn, late);
    }
}
