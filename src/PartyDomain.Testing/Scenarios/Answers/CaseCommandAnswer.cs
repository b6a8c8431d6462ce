using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What an act in a case gave, where the case stands after it, and what that calls for elsewhere.</summary>
internal sealed record CaseCommandAnswer(
    OutcomeKind Outcome,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    ValueList<CaseEvent> Events,
    MeasureTally? Vote,
    CasePhase Phase,
    DisciplineMeasure? Measure,
    CaseDatesAnswer Dates,
    ValueList<DisciplineFollowUp> Consequences,
    DisciplineCase State,
    BasisAnswer Basis) : IOutcomeAnswer
{
    public static CaseCommandAnswer Of(Outcome<CaseEvent> outcome, DisciplineCase after, Law law) => new(
        CommandAnswer.KindOf(outcome),
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        outcome.Events,
        outcome.Events.OfType<MeasureVoted>().FirstOrDefault()?.Tally,
        after.Phase,
        after.Measure,
        CaseDatesAnswer.Of(after),
        DisciplineConsequences.Of(after, law),
        after,
        BasisAnswer.Of(outcome.Basis));
}
