using NodaTime;
using PartyDomain.Membership.Dues;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The months of a year without dues.</summary>
internal sealed record UnpaidDuesAnswer(
    OutcomeKind Outcome,
    int? Unpaid,
    ValueList<LocalDate> UnpaidMonths,
    int? InARow,
    bool? Reached,
    bool? ReachedInARow,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static UnpaidDuesAnswer Of(Outcome<UnpaidMonths> outcome)
    {
        var found = outcome.Events.Count > 0 ? outcome.Events[0] : null;
        return new(
            CommandAnswer.KindOf(outcome),
            found?.Months.Count,
            found?.Months ?? [],
            found?.InARow,
            found?.Reached,
            found?.ReachedInARow,
            FindingAnswer.Of(outcome.Findings),
            CommandAnswer.SettingsOf(outcome.Findings),
            BasisAnswer.Of(outcome.Basis));
    }
}
