using NodaTime;
using PartyDomain.Membership.Seniority;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Party seniority: the day it counts from, the completed years, the completed months in all, and the rest; null for anybody who was not recognized, and while a question is open.</summary>
internal sealed record SeniorityAnswer(
    LocalDate? From,
    int? Years,
    int? Months,
    OutcomeKind Outcome,
    SeniorityStart? Start,
    SeniorityPeriod? Least,
    SeniorityPeriod? Most,
    bool? IsExact,
    LocalDate? CountedFrom,
    LocalDate? ReachedOn,
    int? Deducted,
    bool? AwaitsDecision,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static SeniorityAnswer Of(Outcome<PartySeniority> outcome, int? years)
    {
        var found = outcome.Events.Count > 0 ? outcome.Events[0] : null;
        return new(
            found?.From,
            found?.Least.Years,
            found?.Least.TotalMonths,
            CommandAnswer.KindOf(outcome),
            found?.Start,
            found?.Least,
            found?.Most,
            found?.IsExact,
            found?.CountedFromLatest,
            years is { } tier ? found?.ReachedOn(tier) : null,
            found?.Deducted.Count,
            found?.AwaitsDecision,
            FindingAnswer.Of(outcome.Findings),
            CommandAnswer.SettingsOf(outcome.Findings),
            BasisAnswer.Of(outcome.Basis));
    }
}
