using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Whether an appeal against a striking off is resolved, and by when.</summary>
internal sealed record StrikingOffAppealAnswer(
    OutcomeKind Outcome,
    bool Admissible,
    Length? Within,
    LocalDate? EndsOn,
    Length? ResolveWithin,
    LocalDate? ResolveBy,
    PartyBody? UpTo,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis) : IOutcomeAnswer
{
    public static StrikingOffAppealAnswer Of(Outcome<Deadline> outcome, Deadline? window, Deadline? resolution, PartyBody? highest) => new(
        CommandAnswer.KindOf(outcome),
        outcome is Accepted<Deadline>,
        window?.Length,
        window?.DueOn,
        resolution?.Length,
        resolution?.DueOn,
        highest,
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        BasisAnswer.Of(outcome.Basis));
}
