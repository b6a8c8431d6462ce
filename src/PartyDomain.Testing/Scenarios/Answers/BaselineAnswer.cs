using PartyDomain.Membership.Baseline;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Whether members known by today's facts are taken over, and with which notes.</summary>
internal sealed record BaselineAnswer(
    OutcomeKind Outcome,
    int Count,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static BaselineAnswer Of(Outcome<BaselineEntry> outcome) => new(
        CommandAnswer.KindOf(outcome),
        outcome.Events.Count,
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        BasisAnswer.Of(outcome.Basis));
}
