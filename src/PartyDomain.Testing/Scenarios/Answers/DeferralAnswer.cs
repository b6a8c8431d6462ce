using NodaTime;
using PartyDomain.Discipline;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Whether a case is deferred, or an act exempt.</summary>
internal sealed record DeferralAnswer(
    OutcomeKind Outcome,
    bool? Considered,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static DeferralAnswer Of<T>(Outcome<T> outcome) => new(
        CommandAnswer.KindOf(outcome),
        outcome is Undetermined<T> ? null : outcome is Refused<T>,
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        BasisAnswer.Of(outcome.Basis));
}
