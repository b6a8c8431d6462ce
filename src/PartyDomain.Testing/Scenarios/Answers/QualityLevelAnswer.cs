using PartyDomain.Membership.Evaluation;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The level that points make.</summary>
internal sealed record QualityLevelAnswer(OutcomeKind Outcome, QualityLevel? Level, ValueList<FindingAnswer> Findings, ValueList<string> Settings, BasisAnswer Basis)
{
    public static QualityLevelAnswer Of(Outcome<QualityLevel> outcome) => new(
        CommandAnswer.KindOf(outcome),
        outcome.Events.Count > 0 ? outcome.Events[0] : null,
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        BasisAnswer.Of(outcome.Basis));
}
