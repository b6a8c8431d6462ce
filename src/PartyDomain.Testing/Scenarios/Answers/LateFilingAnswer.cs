using NodaTime;
using PartyDomain.Membership.Transfers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Whether transfer papers are late, since when, and which place decides.</summary>
internal sealed record LateFilingAnswer(
    OutcomeKind Outcome,
    bool? Late,
    LocalDate? StartedOn,
    LocalDate? DueOn,
    OrganizationId? DecidedAt,
    LocalDate? ContactedOn,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static LateFilingAnswer Of(Outcome<LateFiling> outcome)
    {
        var late = outcome.Events.Count > 0 ? outcome.Events[0] : null;
        return new(
            CommandAnswer.KindOf(outcome),
            outcome is Accepted<LateFiling> ? late is not null : null,
            late?.Limit.StartedOn,
            late?.Limit.DueOn,
            late?.DecidedAt,
            late?.ContactedOn,
            FindingAnswer.Of(outcome.Findings),
            CommandAnswer.SettingsOf(outcome.Findings),
            BasisAnswer.Of(outcome.Basis));
    }
}
