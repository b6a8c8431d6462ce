using NodaTime;
using PartyDomain.Discipline;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>From when a decision has effect, and what is due after it.</summary>
internal sealed record DecisionEffectAnswer(
    OutcomeKind Outcome,
    DecisionEffect? Effect,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static DecisionEffectAnswer Of(Outcome<DecisionEffect> outcome) => new(
        CommandAnswer.KindOf(outcome),
        outcome.Events.Count > 0 ? outcome.Events[0] : null,
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        BasisAnswer.Of(outcome.Basis));
}
