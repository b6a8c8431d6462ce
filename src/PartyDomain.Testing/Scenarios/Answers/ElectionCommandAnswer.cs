using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What an act on offices gave, where the leadership of the organization is after it, and who holds what on its day.</summary>
internal sealed record ElectionCommandAnswer(
    OutcomeKind Outcome,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    ValueList<ChangeAnswer> Events,
    ElectionPhase Phase,
    LocalDate? TermFrom,
    LocalDate? TermEndsOn,
    int? Seats,
    int? Number,
    LocalDate? ReportDueOn,
    LocalDate? ConfirmationDueOn,
    ValueList<PersonId> Elected,
    ResultMap<ValueList<PersonId>> Holders,
    BasisAnswer Basis) : IOutcomeAnswer
{
    public static ElectionCommandAnswer Of(Outcome<OrganizationChange> outcome, ElectionCommand command, Register after)
    {
        var organization = after.Organizations.Find(command.Organization);
        var file = organization is null ? new CommitteeFile(ElectionPhase.NoTerm) : CommitteeFile.Of(organization);
        return new(
            CommandAnswer.KindOf(outcome),
            FindingAnswer.Of(outcome.Findings),
            CommandAnswer.SettingsOf(outcome.Findings),
            outcome.Events.Select(change => new ChangeAnswer(change.Organization, change.Happened)).ToValueList(),
            file.Phase,
            file.TermFrom,
            file.TermEndsOn,
            file.Seats,
            file.Number,
            file.ReportDue?.DueOn,
            file.ConfirmationDue?.DueOn,
            outcome.Events.Select(change => change.Happened).OfType<ElectionHeld>().SelectMany(held => held.Elected).ToValueList(),
            new(Enum.GetValues<PartyOffice>()
                .Select(office => KeyValuePair.Create(Reading.Words.Of(office), organization?.Holders(office, command.On).ToValueList() ?? []))
                .Where(office => office.Value.Count > 0)),
            BasisAnswer.Of(outcome.Basis));
    }
}
