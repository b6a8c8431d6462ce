using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Whether an appeal is accepted, and its days.</summary>
internal sealed record AppealAnswer(
    OutcomeKind Outcome,
    bool? Accepted,
    Length? Length,
    LocalDate? EndsOn,
    LocalDate? EndsAtLatest,
    Length? ResolveWithin,
    LocalDate? ResolvedBy,
    PartyBody? LastInstance,
    bool? Complied,
    bool? MayBePersuaded,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static AppealAnswer Of(Outcome<AppealWindow> outcome, AppealWindow? window, Deadline? resolved, PartyBody? last, bool? complied, bool? persuaded) => new(
        CommandAnswer.KindOf(outcome),
        outcome is Undetermined<AppealWindow> ? null : outcome is Accepted<AppealWindow>,
        window?.Length,
        window?.EndsOn,
        window?.EndsAtLatest,
        resolved?.Length,
        resolved?.DueOn,
        last,
        complied,
        persuaded,
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        BasisAnswer.Of(outcome.Basis));
}
