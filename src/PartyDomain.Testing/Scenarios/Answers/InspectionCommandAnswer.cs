using NodaTime;
using PartyDomain.Oversight.Inspections;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What an act on a session of inspection or supervision gave, and where the session stands after it.</summary>
internal sealed record InspectionCommandAnswer(
    OutcomeKind Outcome,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    ValueList<InspectionEvent> Events,
    SessionPhase Phase,
    LocalDate? DecidedOn,
    LocalDate? BegunOn,
    LocalDate? ConcludedOn,
    ValueList<SubjectState> Subjects,
    InspectionSession State,
    BasisAnswer Basis) : IOutcomeAnswer
{
    public static InspectionCommandAnswer Of(Outcome<InspectionEvent> outcome, InspectionSession after) => new(
        CommandAnswer.KindOf(outcome),
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        outcome.Events,
        after.Phase,
        after.DecidedOn,
        after.BegunOn,
        after.ConcludedOn,
        after.Subjects,
        after,
        BasisAnswer.Of(outcome.Basis));
}
