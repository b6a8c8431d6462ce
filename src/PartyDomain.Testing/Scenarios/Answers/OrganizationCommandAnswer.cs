using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What an act on organizations gave, and what those that it touched are from its day on.</summary>
internal sealed record OrganizationCommandAnswer(
    OutcomeKind Outcome,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    ValueList<ChangeAnswer> Events,
    ResultMap<OrganizationAnswer> Organizations,
    BasisAnswer Basis) : IOutcomeAnswer
{
    public static OrganizationCommandAnswer Of(Outcome<OrganizationChange> outcome, OrganizationCommand command, Register after) => new(
        CommandAnswer.KindOf(outcome),
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        outcome.Events.Select(change => new ChangeAnswer(change.Organization, change.Happened)).ToValueList(),
        OrganizationAnswer.Map(outcome.Events.SelectMany(Touched).Distinct(), after, command.On),
        BasisAnswer.Of(outcome.Basis));

    // What others were merged into has no fact of its own.
    private static IEnumerable<OrganizationId> Touched(OrganizationChange change) =>
        change.Happened is OrganizationMerged merged ? [change.Organization, merged.Into] : [change.Organization];
}
