using NodaTime;
using PartyDomain.Membership.Transfers;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Badges;
using PartyDomain.Registers;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Evidence that comes from the register, with what only the host can say beside it.</summary>
internal sealed record RegisterSource
{
    private static readonly Ballot NoVotes = new(VotingForm.SecretBallot, 0, 0);

    /// <summary>The cell that acts, where it is not that of the person.</summary>
    public OrganizationId? Cell { get; init; }

    /// <summary>Who was not present; null where nobody said.</summary>
    public ValueList<PersonId>? Absent { get; init; }

    public IReadOnlyList<(PersonId Member, Func<LocalDate, Acquaintance> Known)> Acquaintances { get; init; } = [];

    public OrganizationPlace? ApplicantPlace { get; init; }

    public Delegation? Delegated { get; init; }

    public Delegation? Empowered { get; init; }

    public bool EmpoweredToAdmit { get; init; }

    /// <summary>What holds an official transfer back beside the register's inspections; null where nobody said.</summary>
    public ValueList<TransferBar>? TransferBars { get; init; }

    /// <summary>What a badge depends on; the register does not hold it.</summary>
    public BadgeEvidence? Badge { get; init; }

    public EvidenceAnswer For(MembershipCommand command, Scene scene) => RegisterEvidence.For(scene.Register, new EvidenceRequest(command, scene.Person)
    {
        Absent = Absent,
        Acquaintances = Acquaintances.Select(item => new KnownMember(item.Member, item.Known(command.On))).ToValueList(),
        ApplicantPlace = ApplicantPlace,
        Delegated = Delegated,
        Empowered = Empowered,
        EmpoweredToAdmit = EmpoweredToAdmit,
        TransferBars = TransferBars,
        Badge = Badge is { } known ? known with { AsOf = command.On } : null,
    });

    /// <summary>Evidence for a question: as for an act of that day that asks for no more than the body.</summary>
    public EvidenceAnswer For(PartyBody? body, LocalDate on, Scene scene) => For(
        body switch
        {
            null when Cell is { } cell => new ListProspect(on, cell, null),
            null => new ForwardDossier(on),
            PartyBody.Cell => new ResolveAtCell(on, NoVotes),
            PartyBody.GrassrootsCommittee => new ResolveAtCommittee(on, NoVotes),
            { } by => new DecideAdmission(on, by, NoVotes),
        },
        scene);
}
