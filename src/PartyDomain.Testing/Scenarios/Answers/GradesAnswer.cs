using PartyDomain.Membership.Evaluation;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The last grade of a person and whether the tasks were not fulfilled in two years.</summary>
internal sealed record GradesAnswer(
    OutcomeKind Outcome,
    QualityLevel? Level,
    bool? TwoYearsNotFulfilled,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static GradesAnswer Of(MemberGraded? grade, Outcome<bool> outcome) => new(
        CommandAnswer.KindOf(outcome),
        grade?.Level,
        outcome.Events.Count > 0 ? outcome.Events[0] : null,
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        BasisAnswer.Of(outcome.Basis));
}
