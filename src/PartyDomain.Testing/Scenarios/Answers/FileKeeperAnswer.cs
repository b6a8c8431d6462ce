using PartyDomain.Membership.Papers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Who keeps a file.</summary>
internal sealed record FileKeeperAnswer(
    OutcomeKind Outcome,
    FileKeeper? Keeper,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static FileKeeperAnswer Of(Outcome<FileKeeper> outcome) => new(
        CommandAnswer.KindOf(outcome),
        outcome.Events is [var keeper] ? keeper : null,
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        BasisAnswer.Of(outcome.Basis));
}
