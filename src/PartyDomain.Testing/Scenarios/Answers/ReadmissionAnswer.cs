using NodaTime;
using PartyDomain.Membership.Readmission;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Whether somebody may be re-admitted on a day, ever, and from when; null while a question is open.</summary>
internal sealed record ReadmissionAnswer(
    OutcomeKind Outcome,
    bool? Eligible,
    bool? Ever,
    LocalDate? From,
    bool? IsReadmission,
    ValueList<WaitAnswer> Waits,
    ValueList<PartyBody> Consent,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    private static readonly string[] Passing = [ReadmissionCodes.TooEarly, ReadmissionCodes.WaitNotBegun, ReadmissionCodes.NotEstablished];

    public static ReadmissionAnswer Of(Outcome<ReadmissionTerms> outcome)
    {
        var terms = outcome.Events.Count > 0 ? outcome.Events[0] : null;
        var kind = CommandAnswer.KindOf(outcome);
        var isOpen = kind == OutcomeKind.Undetermined;
        var never = outcome.Findings.Any(finding => finding.Effect == FindingEffect.Bars && !Passing.Contains(finding.Code, StringComparer.Ordinal));
        return new(
            kind,
            isOpen ? null : kind == OutcomeKind.Accepted,
            isOpen ? null : !never,
            never ? null : terms?.From ?? Later(outcome.Findings),
            terms?.IsReadmission,
            (terms?.Waits ?? []).Select(WaitAnswer.Of).ToValueList(),
            terms?.Consent ?? [],
            FindingAnswer.Of(outcome.Findings),
            CommandAnswer.SettingsOf(outcome.Findings),
            BasisAnswer.Of(outcome.Basis));
    }

    // While the wait runs, its finding says from when; where it has not begun, nobody can.
    private static LocalDate? Later(ValueList<Finding> findings) =>
        findings.Any(finding => string.Equals(finding.Code, ReadmissionCodes.WaitNotBegun, StringComparison.Ordinal))
            ? null
            : findings.Where(finding => string.Equals(finding.Code, ReadmissionCodes.TooEarly, StringComparison.Ordinal))
                .SelectMany(finding => finding.Arguments)
                .Where(argument => string.Equals(argument.Name, "from", StringComparison.Ordinal))
                .Select(argument => (LocalDate?)((DateValue)argument.Value).Value)
                .FirstOrDefault();
}
