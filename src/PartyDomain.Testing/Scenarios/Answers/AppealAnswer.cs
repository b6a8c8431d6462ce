using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Whether an appeal is accepted, and its days.</summary>
internal sealed record AppealAnswer(
    OutcomeKind Outcome,
    bool? Accepted,
    bool? GoesTo,
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
    public static AppealAnswer Of(Outcome<AppealWindow> filing, Outcome<bool>? addressee, AppealWindow? window, Deadline? resolved, PartyBody? last, bool? complied, bool? persuaded)
    {
        var findings = filing.Findings.Concat(addressee?.Findings ?? []).ToValueList();
        var outcome = addressee is null or Accepted<bool> || filing is Refused<AppealWindow> ? CommandAnswer.KindOf(filing) : CommandAnswer.KindOf(addressee);
        return new(
            outcome,
            outcome == OutcomeKind.Undetermined ? null : outcome == OutcomeKind.Accepted,
            addressee is null or Undetermined<bool> ? null : addressee is Accepted<bool>,
            window?.Length,
            window?.EndsOn,
            window?.EndsAtLatest,
            resolved?.Length,
            resolved?.DueOn,
            last,
            complied,
            persuaded,
            FindingAnswer.Of(findings),
            CommandAnswer.SettingsOf(findings),
            BasisAnswer.Of(new Basis(filing.Basis.Entries.Concat(addressee?.Basis.Entries ?? []).ToValueList())));
    }
}
