using NodaTime;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Registers;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Evidence for an act on organizations: the members as the register counts them, unless the item says otherwise, and what only the host knows.</summary>
internal sealed record LifecycleSource
{
    public bool FromRegister { get; init; } = true;

    public IReadOnlyDictionary<OrganizationId, (int Full, int Probationary)> Members { get; init; } = new Dictionary<OrganizationId, (int Full, int Probationary)>();

    public IReadOnlyList<(ConsentKind Kind, OrganizationId Organization, LocalDate? On)> Consents { get; init; } = [];

    public RosterSource? Proposing { get; init; }

    public RosterSource? Deciding { get; init; }

    public LifecycleEvidence For(OrganizationCommand command, Scene scene)
    {
        var counted = FromRegister ? LifecycleEvidences.Of(scene.Register, command.On, "scenario").Members : [];
        var dissolve = command as DissolveOrganization;
        return new LifecycleEvidence
        {
            Members =
            [
                .. counted.Where(item => !Members.ContainsKey(item.Organization)),
                .. Members.Select(item => new OrganizationMembers(item.Key, item.Value.Full, item.Value.Probationary, command.On, "scenario")),
            ],
            Consents = Consents.Select(item => new LifecycleConsent(item.Kind, item.Organization, item.On ?? command.On, "scenario")).ToValueList(),
            Proposing = dissolve?.ProposedBy is { } proposing ? Proposing?.Invoke(proposing, PartyBody.DirectSuperior, dissolve.ProposedOn ?? dissolve.DecidedOn ?? dissolve.On) : null,
            Deciding = dissolve?.DecidedBy is { } deciding ? Deciding?.Invoke(deciding, PartyBody.DirectSuperior, dissolve.DecidedOn ?? dissolve.On) : null,
        };
    }
}
