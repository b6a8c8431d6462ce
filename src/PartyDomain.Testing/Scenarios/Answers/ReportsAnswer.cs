using PartyDomain.Oversight;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The reports of a time by due day, how many there are of each status, and what is wrong with those handed in.</summary>
internal sealed record ReportsAnswer(ValueList<ReportAnswer> Reports, ResultMap<int> ByStatus, ValueList<FindingAnswer> Findings)
{
    public static ReportsAnswer Of(ReportSchedule schedule) => new(
        schedule.Reports.Select(ReportAnswer.Of).ToValueList(),
        new(Enum.GetValues<ReportStatus>().Select(status => KeyValuePair.Create(Reading.Words.Of(status), schedule.Count(status)))),
        FindingAnswer.Of(schedule.Findings));
}
