namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Whether a session may be decided; null where the law leaves it open.</summary>
internal sealed record PermittedAnswer(OutcomeKind Outcome, bool? Permitted, ValueList<FindingAnswer> Findings, ValueList<string> Settings, BasisAnswer Basis)
{
    public static PermittedAnswer Of<TEvent>(Outcome<TEvent> outcome)
    {
        var kind = CommandAnswer.KindOf(outcome);
        return new(
            kind,
            kind == OutcomeKind.Undetermined ? null : kind == OutcomeKind.Accepted,
            FindingAnswer.Of(outcome.Findings),
            CommandAnswer.SettingsOf(outcome.Findings),
            BasisAnswer.Of(outcome.Basis));
    }
}
