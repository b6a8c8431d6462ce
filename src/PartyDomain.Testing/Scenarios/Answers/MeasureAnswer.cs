using NodaTime;
using PartyDomain.Discipline;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The measure that follows from acts, a sentence or a mishap, and the measures there are.</summary>
internal sealed record MeasureAnswer(
    OutcomeKind Outcome,
    DisciplineMeasure? Measure,
    ValueList<DisciplineMeasure> Measures,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static MeasureAnswer Of(Outcome<DisciplineMeasure> outcome, ValueList<DisciplineMeasure> measures) => new(
        CommandAnswer.KindOf(outcome),
        outcome.Events.Count > 0 ? outcome.Events[0] : null,
        measures,
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        BasisAnswer.Of(outcome.Basis));
}
