using PartyDomain.Organizations;
using PartyDomain.Organizations.Formation;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What the size of an organization gives rise to. What was not asked is null.</summary>
internal sealed record FormationAnswer(
    OutcomeKind Outcome,
    bool? Allowed,
    ValueList<OrganizationKind> Kinds,
    int? Least,
    OfficeSelection? Officers,
    bool? ElectsCommittee,
    int? CommitteeMost,
    int? DeputiesMost,
    int? Extra,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static FormationAnswer Of(Outcome<OrganizationKind> outcome) => Plain(outcome) with
    {
        Kinds = outcome.Events,
    };

    public static FormationAnswer Of(Outcome<FormationPermission> outcome)
    {
        var permission = outcome.Events.Count > 0 ? outcome.Events[0] : null;
        return Plain(outcome) with { Least = permission?.Least, Officers = permission?.Officers };
    }

    public static FormationAnswer Of(Outcome<CellLeadership> outcome)
    {
        var leadership = outcome.Events.Count > 0 ? outcome.Events[0] : null;
        return Plain(outcome) with
        {
            ElectsCommittee = leadership?.ElectsCommittee,
            CommitteeMost = leadership?.CommitteeMost,
            DeputiesMost = leadership?.DeputiesMost,
        };
    }

    public static FormationAnswer Of(Outcome<int> outcome) => Plain(outcome) with { Extra = outcome.Events.Count > 0 ? outcome.Events[0] : null };

    // Advice bars nothing: what is broken is not allowed to be, what is open is left open.
    public static FormationAnswer Of(FormationAdvice advice)
    {
        var isOpen = advice.Findings.Any(finding => finding.Effect == FindingEffect.Open);
        var outcome = advice.HasBreach ? OutcomeKind.Refused : isOpen ? OutcomeKind.Undetermined : OutcomeKind.Accepted;
        return New(outcome, advice.Findings, advice.Basis);
    }

    private static FormationAnswer Plain<TEvent>(Outcome<TEvent> outcome) => New(CommandAnswer.KindOf(outcome), outcome.Findings, outcome.Basis);

    private static FormationAnswer New(OutcomeKind outcome, ValueList<Finding> findings, Basis basis) => new(
        outcome,
        outcome == OutcomeKind.Undetermined ? null : outcome == OutcomeKind.Accepted,
        [],
        null,
        null,
        null,
        null,
        null,
        null,
        FindingAnswer.Of(findings),
        CommandAnswer.SettingsOf(findings),
        BasisAnswer.Of(basis));
}
