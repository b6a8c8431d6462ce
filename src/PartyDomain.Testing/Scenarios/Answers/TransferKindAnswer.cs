using NodaTime;
using PartyDomain.Membership.Transfers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What a move calls for.</summary>
internal sealed record TransferKindAnswer(
    OutcomeKind Outcome,
    TransferKind? Transfer,
    TransferDestination? Destination,
    AbroadRoute? Route,
    LocalDate? Until,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static TransferKindAnswer Of(Outcome<TransferAdvice> outcome)
    {
        var advice = outcome.Events.Count > 0 ? outcome.Events[0] : null;
        return new(
            CommandAnswer.KindOf(outcome),
            advice?.Transfer,
            advice?.Destination,
            advice?.Route,
            advice?.Until,
            FindingAnswer.Of(outcome.Findings),
            CommandAnswer.SettingsOf(outcome.Findings),
            BasisAnswer.Of(outcome.Basis));
    }
}
