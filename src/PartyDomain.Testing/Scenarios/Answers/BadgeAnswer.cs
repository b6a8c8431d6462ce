using NodaTime;
using PartyDomain.Membership.Badges;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Whether a badge may be awarded.</summary>
internal sealed record BadgeAnswer(
    OutcomeKind Outcome,
    bool? Eligible,
    int? Years,
    LocalDate? MarkOn,
    bool? Early,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static BadgeAnswer Of(Outcome<BadgeEntitlement> outcome) => new(
        CommandAnswer.KindOf(outcome),
        outcome is Undetermined<BadgeEntitlement> ? null : outcome is Accepted<BadgeEntitlement>,
        outcome.Events is [var years] ? years.Years : null,
        outcome.Events is [var mark] ? mark.MarkOn : null,
        outcome.Events is [var early] ? early.Early : null,
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        BasisAnswer.Of(outcome.Basis));
}
