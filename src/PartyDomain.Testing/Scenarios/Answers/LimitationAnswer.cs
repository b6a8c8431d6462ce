using NodaTime;
using PartyDomain.Discipline;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>How an act stands towards the limitation of a measure.</summary>
internal sealed record LimitationAnswer(
    OutcomeKind Outcome,
    bool? HasLimit,
    Length? Length,
    LocalDate? RunsFrom,
    LocalDate? EndsOn,
    bool? Expired,
    bool? Disciplined,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static LimitationAnswer Of(Outcome<LimitationResult> outcome)
    {
        var found = outcome.Events.Count > 0 ? outcome.Events[0] : null;
        return new(
            CommandAnswer.KindOf(outcome),
            found is null ? null : found.Length is not null,
            found?.Length,
            found?.RunsFrom,
            found?.EndsOn,
            found?.Expired,
            found is null ? null : !found.Expired,
            FindingAnswer.Of(outcome.Findings),
            CommandAnswer.SettingsOf(outcome.Findings),
            BasisAnswer.Of(outcome.Basis));
    }
}
