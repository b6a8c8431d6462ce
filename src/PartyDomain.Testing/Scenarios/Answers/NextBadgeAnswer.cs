using NodaTime;
using PartyDomain.Membership.Badges;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Which badges a member may claim, and which comes next.</summary>
internal sealed record NextBadgeAnswer(
    OutcomeKind Outcome,
    ValueList<int>? Reached,
    int? NextYears,
    LocalDate? NextEarliest,
    LocalDate? NextLatest,
    LocalDate? EarlyFrom,
    LocalDate? BarredUntil,
    LocalDate? Round,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static NextBadgeAnswer Of(Outcome<BadgeOutlook> outcome)
    {
        var outlook = outcome.Events is [var only] ? only : null;
        return new(
            CommandAnswer.KindOf(outcome),
            outlook?.Reached,
            outlook?.NextYears,
            outlook?.NextEarliest,
            outlook?.NextLatest,
            outlook?.EarlyFrom,
            outlook?.BarredUntil,
            outlook?.Round,
            FindingAnswer.Of(outcome.Findings),
            CommandAnswer.SettingsOf(outcome.Findings),
            BasisAnswer.Of(outcome.Basis));
    }
}
