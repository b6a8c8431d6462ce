using NodaTime;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What an act on a suspension gave, where it stands after it, and what that calls for elsewhere on the day of the act.</summary>
internal sealed record SuspensionCommandAnswer(
    OutcomeKind Outcome,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    ValueList<SuspensionEvent> Events,
    SuspensionPhase Phase,
    LocalDate? EndsOn,
    LocalDate? EndsAtLatest,
    ValueList<DisciplineFollowUp> Consequences,
    Suspension State,
    BasisAnswer Basis) : IOutcomeAnswer
{
    public static SuspensionCommandAnswer Of(Outcome<SuspensionEvent> outcome, Suspension after, LocalDate on) => new(
        CommandAnswer.KindOf(outcome),
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        outcome.Events,
        after.Phase,
        after.EndsOn,
        after.Decision?.Period.EndsAtLatest,
        DisciplineConsequences.Of(after, on),
        after,
        BasisAnswer.Of(outcome.Basis));
}
