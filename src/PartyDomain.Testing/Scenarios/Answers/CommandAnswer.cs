using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What a command gave, and what the record is after it. Missing is what the register could not say for its evidence.</summary>
internal sealed record CommandAnswer(
    OutcomeKind Outcome,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    ValueList<MembershipEvent> Events,
    VoteResult? Vote,
    Standing Standing,
    AdmissionPhase Phase,
    ProbationPhase? ProbationPhase,
    DatesAnswer Dates,
    MembershipRecord State,
    ValueList<FindingAnswer> Missing,
    BasisAnswer Basis) : IOutcomeAnswer
{
    public static CommandAnswer Of(Outcome<MembershipEvent> outcome, MembershipRecord after, ValueList<Finding> missing) => new(
        KindOf(outcome),
        FindingAnswer.Of(outcome.Findings),
        SettingsOf(outcome.Findings),
        outcome.Events,
        VoteResult.Of(outcome.Events),
        after.Standing,
        after.Dossier.Phase,
        after.Probation?.Phase,
        DatesAnswer.Of(after),
        after,
        FindingAnswer.Of(missing),
        BasisAnswer.Of(outcome.Basis));

    public static OutcomeKind KindOf<TEvent>(Outcome<TEvent> outcome) => outcome switch
    {
        Accepted<TEvent> => OutcomeKind.Accepted,
        Refused<TEvent> => OutcomeKind.Refused,
        _ => OutcomeKind.Undetermined,
    };

    /// <summary>The keys of the settings that open findings name.</summary>
    public static ValueList<string> SettingsOf(IEnumerable<Finding> findings) => findings
        .Where(finding => string.Equals(finding.Code, LawCodes.SettingNeeded, StringComparison.Ordinal))
        .SelectMany(finding => finding.Arguments)
        .Where(argument => string.Equals(argument.Name, "setting", StringComparison.Ordinal))
        .Select(argument => argument.Value)
        .OfType<KeyValue>()
        .Select(key => key.Value)
        .Distinct(StringComparer.Ordinal)
        .ToValueList();
}
