using NodaTime;
using PartyDomain.Discipline;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What came of a vote on measures.</summary>
internal sealed record MeasureVoteAnswer(
    OutcomeKind Outcome,
    int? Base,
    int? Majority,
    MeasureVoteResult? Result,
    DisciplineMeasure? Measure,
    bool? AddedUp,
    ValueList<DisciplineMeasure> Decidable,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static MeasureVoteAnswer Of(Outcome<MeasureTally> outcome, ValueList<DisciplineMeasure> decidable)
    {
        var tally = outcome.Events.Count > 0 ? outcome.Events[0] : null;
        return new(
            CommandAnswer.KindOf(outcome),
            tally?.Base,
            tally?.Majority,
            tally?.Result,
            tally?.Measure,
            tally?.AddedUp,
            decidable,
            FindingAnswer.Of(outcome.Findings),
            CommandAnswer.SettingsOf(outcome.Findings),
            BasisAnswer.Of(outcome.Basis));
    }
}
