using PartyDomain.Membership.Evaluation;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Whether a member is graded, and by which cell.</summary>
internal sealed record GradingAnswer(
    OutcomeKind Outcome,
    bool? Graded,
    ValueList<NotGradedReason> NotGraded,
    string? Grader,
    bool? AskFormer,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static GradingAnswer Of(Outcome<Grading> outcome)
    {
        var found = outcome.Events.Count > 0 ? outcome.Events[0] : null;
        return new(
            CommandAnswer.KindOf(outcome),
            found?.IsGraded,
            found?.NotGraded ?? [],
            found?.Grader?.Value,
            found?.AskFormer,
            FindingAnswer.Of(outcome.Findings),
            CommandAnswer.SettingsOf(outcome.Findings),
            BasisAnswer.Of(outcome.Basis));
    }
}
