using NodaTime;

namespace PartyDomain.Oversight;

/// <summary>Finds the duty and the period of each report that was handed in, and what fits none.</summary>
internal static class ReportSorting
{
    /// <summary>The duties by key, in the order in which they were given.</summary>
    public static OrderedDictionary<string, ReportDuty> Duties(IReadOnlyList<ReportDuty> duties, List<Finding> findings)
    {
        var byId = new OrderedDictionary<string, ReportDuty>(StringComparer.Ordinal);
        for (var i = 0; i < duties.Count; i++)
        {
            var duty = duties[i];
            if (duty.DaysAfter < 0 || duty.Until <= duty.Since)
            {
                findings.Add(Breach(ReportCodes.DutyNotPossible, $"duties[{i}]", Arg.Key("duty", duty.Id)));
            }
            else if (!byId.TryAdd(duty.Id, duty))
            {
                findings.Add(Breach(ReportCodes.DutyGivenTwice, $"duties[{i}]", Arg.Key("duty", duty.Id)));
            }
        }

        return byId;
    }

    /// <summary>The first day on which each period's report was handed in.</summary>
    public static Dictionary<(string Duty, LocalDate PeriodFrom), LocalDate> Submissions(
        OrderedDictionary<string, ReportDuty> duties, IReadOnlyList<ReportSubmitted> submissions, LocalDate day, List<Finding> findings)
    {
        var first = new Dictionary<(string Duty, LocalDate PeriodFrom), LocalDate>();
        var inOrder = submissions.Select((submission, i) => (Submission: submission, Subject: $"submissions[{i}]"))
            .Where(item => item.Submission.On <= day)
            .OrderBy(item => item.Submission.On);
        foreach (var (submission, subject) in inOrder)
        {
            var (id, period, on) = submission;
            if (!duties.TryGetValue(id, out var duty))
            {
                findings.Add(Breach(ReportCodes.UnknownDuty, subject, Arg.Key("duty", id)));
            }
            else if (ReportPeriods.BeginningOn(duty, period) is null)
            {
                findings.Add(Breach(ReportCodes.NoSuchPeriod, subject, Arg.Key("duty", id), Arg.Date("period", period)));
            }
            else if (on < period)
            {
                findings.Add(Breach(ReportCodes.BeforePeriod, subject, Arg.Key("duty", id), Arg.Date("period", period), Arg.Date("on", on)));
            }
            else if (!first.TryAdd((id, period), on))
            {
                findings.Add(Remark(ReportCodes.SubmittedTwice, subject, Arg.Key("duty", id), Arg.Date("period", period), Arg.Date("first", first[(id, period)])));
            }
        }

        return first;
    }

    private static Finding Breach(string code, string subject, params ReadOnlySpan<FindingArgument> arguments) =>
        new(code, FindingEffect.Breach, subject, null, ValueList.Create(arguments));

    private static Finding Remark(string code, string subject, params ReadOnlySpan<FindingArgument> arguments) =>
        new(code, FindingEffect.Note, subject, null, ValueList.Create(arguments));
}
