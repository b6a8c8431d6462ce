namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Whether something about a card or a file is right or allowed.</summary>
internal sealed record PaperRuleAnswer(
    OutcomeKind Outcome,
    bool? Allowed,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static PaperRuleAnswer Of(Outcome<bool> outcome) => new(
        CommandAnswer.KindOf(outcome),
        outcome switch { Accepted<bool> => outcome.Events is [var answer] && answer, Refused<bool> => false, _ => null },
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        BasisAnswer.Of(outcome.Basis));
}
