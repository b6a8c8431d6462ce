using PartyDomain.Membership.Transfers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Who may sign.</summary>
internal sealed record SignersAnswer(
    OutcomeKind Outcome,
    ValueList<SigningOffice> Signers,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static SignersAnswer Of(Outcome<SigningOffice> outcome) => new(
        CommandAnswer.KindOf(outcome),
        outcome.Events,
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        BasisAnswer.Of(outcome.Basis));
}
