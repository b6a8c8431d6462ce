using NodaTime;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Registers;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Evidence for an act on offices: what the register says, unless the item says otherwise, and what only the host knows.</summary>
internal sealed record ElectionSource
{
    public bool FromRegister { get; init; } = true;

    public ValueList<PersonId> Absent { get; init; } = [];

    public RosterSource? Roster { get; init; }

    public (int Full, int Probationary)? Members { get; init; }

    public IReadOnlyList<(ElectionConsentKind Kind, LocalDate? On)> Consents { get; init; } = [];

    public int? FormedFromUnits { get; init; }

    public bool IsNewProvince { get; init; }

    public PersonId? PeoplesCommitteeChair { get; init; }

    public ElectionEvidence For(ElectionCommand command, Scene scene)
    {
        if (!FromRegister)
        {
            return new ElectionEvidence();
        }

        var known = ElectionEvidences.Of(scene.Register, command, Absent, "scenario");
        var isCell = scene.Register.Organizations.Find(command.Organization)?.On(command.On)?.Kind == Organizations.OrganizationKind.Cell;
        return known with
        {
            Roster = Roster is { } roster ? roster(command.Organization, isCell ? PartyBody.Cell : PartyBody.GrassrootsCommittee, command.On) : known.Roster,
            Members = Members is var (full, probationary) ? new OrganizationMembers(command.Organization, full, probationary, command.On, "scenario") : known.Members,
            Consents = Consents.Select(item => new ElectionConsent(item.Kind, item.On ?? command.On, "scenario")).ToValueList(),
            FormedFromUnits = FormedFromUnits,
            IsNewProvince = IsNewProvince,
            PeoplesCommitteeChair = PeoplesCommitteeChair,
        };
    }
}
