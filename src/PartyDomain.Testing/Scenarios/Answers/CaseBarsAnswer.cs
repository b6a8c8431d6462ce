using NodaTime;
using PartyDomain.Discipline;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What a case bars elsewhere.</summary>
internal sealed record CaseBarsAnswer(
    OutcomeKind Outcome,
    bool? Transfer,
    bool? Personnel,
    bool? Leaving,
    bool? SteppingDown,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static CaseBarsAnswer Of(Outcome<bool> transfer, Outcome<bool> personnel, Outcome<bool> leaving, Outcome<bool> steppingDown)
    {
        Outcome<bool>[] all = [transfer, personnel, leaving, steppingDown];
        var findings = all.SelectMany(outcome => outcome.Findings).ToValueList();
        var isRefused = all.Any(outcome => outcome is Refused<bool>);
        return new(
            isRefused ? OutcomeKind.Refused : all.Any(outcome => outcome is Undetermined<bool>) ? OutcomeKind.Undetermined : OutcomeKind.Accepted,
            Allowed(transfer),
            Allowed(personnel),
            Allowed(leaving),
            Allowed(steppingDown),
            FindingAnswer.Of(findings),
            CommandAnswer.SettingsOf(findings),
            BasisAnswer.Of(new Basis(all.SelectMany(outcome => outcome.Basis.Entries).ToValueList())));
    }

    private static bool? Allowed(Outcome<bool> outcome) => outcome is Undetermined<bool> ? null : outcome is Accepted<bool>;
}
