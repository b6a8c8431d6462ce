using NodaTime;
using PartyDomain.Discipline;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Whether a decision has lapsed.</summary>
internal sealed record LapseAnswer(
    OutcomeKind Outcome,
    bool? Lapsed,
    LocalDate? LapsedOn,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static LapseAnswer Of(Outcome<LocalDate> outcome) => new(
        CommandAnswer.KindOf(outcome),
        outcome is Undetermined<LocalDate> ? null : outcome is Accepted<LocalDate>,
        outcome.Events.Count > 0 ? outcome.Events[0] : null,
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        BasisAnswer.Of(outcome.Basis));
}
