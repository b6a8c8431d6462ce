using PartyDomain.Membership.Evaluation;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The cap on members graded excellent.</summary>
internal sealed record EvaluationCapAnswer(
    OutcomeKind Outcome,
    bool? Holds,
    ValueList<CapLine> Lines,
    long? Graded,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static EvaluationCapAnswer Of(Outcome<CapResult> outcome)
    {
        var found = outcome.Events.Count > 0 ? outcome.Events[0] : null;
        return new(
            CommandAnswer.KindOf(outcome),
            found?.Holds,
            found?.Lines ?? [],
            found?.Totals.Graded,
            FindingAnswer.Of(outcome.Findings),
            CommandAnswer.SettingsOf(outcome.Findings),
            BasisAnswer.Of(outcome.Basis));
    }
}
