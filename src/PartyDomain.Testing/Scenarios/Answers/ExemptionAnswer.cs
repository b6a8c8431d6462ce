using PartyDomain.Membership.Exemptions;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What the law of a day says of an exemption.</summary>
internal sealed record ExemptionAnswer(
    OutcomeKind Outcome,
    PartyBody? DecidedBy,
    PartyBody? ProposedBy,
    bool? Automatic,
    bool? MustBeWritten,
    bool? MedicalPaper,
    Length? Below,
    bool? DuesDue,
    bool? AttendsCongress,
    bool? InformationOnRequest,
    bool? Badge,
    bool? Graded,
    bool? Disciplined,
    bool? LeftOutWhenAbsent,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis) : IOutcomeAnswer
{
    public static ExemptionAnswer Of(Outcome<ExemptionTerms> outcome)
    {
        var terms = outcome.Events is [var one] ? one : null;
        return new(
            CommandAnswer.KindOf(outcome),
            terms?.Decider,
            terms?.Proposer,
            terms is null ? null : !terms.OnApplication,
            terms?.MustBeWritten,
            terms?.MedicalPaper,
            terms?.Below,
            terms?.DuesDue,
            terms?.AttendsCongress,
            terms?.InformationOnRequest,
            terms?.Badge,
            terms?.Graded,
            terms?.Disciplined,
            terms?.LeftOutWhenAbsent,
            FindingAnswer.Of(outcome.Findings),
            CommandAnswer.SettingsOf(outcome.Findings),
            BasisAnswer.Of(outcome.Basis));
    }
}
