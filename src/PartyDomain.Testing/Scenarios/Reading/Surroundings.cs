using NodaTime;
using PartyDomain.Membership.Transfers;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Probation;
using PartyDomain.Registers;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Everything around the person: cells, members and rosters, from which the evidence for each act is made.</summary>
internal sealed record Surroundings
{
    private static readonly PersonId[] Usual = [new("introducer-1"), new("introducer-2"), new("helper")];

    public bool Defaults { get; init; } = true;

    public LocalDate? AsOf { get; init; }

    public OrganizationId? ActingCell { get; init; }

    /// <summary>Which level manages the person as a cadre.</summary>
    public CadreManagement? ManagedBy { get; init; }

    public required Dictionary<OrganizationId, CellSituation> Cells { get; init; }

    public required Dictionary<PersonId, MemberSource> Members { get; init; }

    public required Dictionary<PartyBody, RosterSource> Rosters { get; init; }

    /// <summary>What is open against the person; nothing unless a file says so.</summary>
    public Func<LocalDate, MemberConduct>? Conduct { get; init; }

    /// <summary>What the case says of the expulsion of the person.</summary>
    public ExpulsionSource? Expulsion { get; init; }

    /// <summary>What a badge depends on; null where nothing is said.</summary>
    public BadgeEvidence? Badge { get; init; }

    /// <summary>Where given, the evidence comes from the register and from nothing else here.</summary>
    public RegisterSource? Register { get; init; }

    /// <summary>How far a transfer leads, and what holds it back, where it is not the usual.</summary>
    public TransferSource Transfer { get; init; } = TransferSource.Usual;

    /// <summary>A roster that stands for whatever body votes.</summary>
    public RosterSource? AnyRoster { get; init; }

    public static PartyBody? VotingBody(MembershipCommand command) => command switch
    {
        ResolveAtCell or ReviewProbation => PartyBody.Cell,
        ResolveAtCommittee or ReviewAtCommittee => PartyBody.GrassrootsCommittee,
        DecideAdmission decision => decision.By,
        DecideProbation decision => decision.By,
        ConsiderExemption or ResolveReturn => PartyBody.Cell,
        DecideExemption decision => decision.By,
        ResolveLeaving or ResolveStrikingOff => PartyBody.Cell,
        ResolveLeavingAtCommittee or ResolveStrikingOffAtCommittee => PartyBody.GrassrootsCommittee,
        DecideLeaving decision => decision.By,
        DecideStrikingOff decision => decision.By,
        _ => null,
    };

    public EvidenceAnswer For(MembershipCommand command, Scene scene) => Register?.For(command, scene)
        ?? new EvidenceAnswer(
            For(command is ListProspect listing ? listing.Cell : CellFor(command, scene.Record), VotingBody(command), command.On) with
            {
                Transfer = TransferOf(scene, (command as IssueTransferLetter)?.To, command.On),
                Expulsion = Expulsion?.Invoke(scene.Record.Person, AsOf ?? command.On),
            },
            []);

    /// <summary>Evidence for a question about the person.</summary>
    public MembershipEvidence For(Scene scene, LocalDate on) =>
        Register?.For(null, on, scene).Evidence ?? For(scene.Record.Dossier.Cell, null, on) with { Transfer = TransferOf(scene, null, on), Expulsion = Expulsion?.Invoke(scene.Record.Person, AsOf ?? on) };

    private TransferEvidence? TransferOf(Scene scene, OrganizationId? to, LocalDate on) =>
        Defaults && scene.Record.HomeCell is { } home ? Transfer.For(home, to, AsOf ?? on) : null;

    /// <summary>Who makes up a body on a day.</summary>
    public Roster? RosterOf(Scene scene, PartyBody body, LocalDate on) =>
        Register is { } source ? source.For(body, on, scene).Evidence.Roster : RosterOf(scene.Record.Dossier.Cell ?? Stand.CellId, body, on);

    public MembershipEvidence For(OrganizationId? cell, PartyBody? body, LocalDate on)
    {
        var day = AsOf ?? on;
        var acting = ActingCell ?? cell ?? Stand.CellId;
        return new MembershipEvidence
        {
            Cell = CellOf(acting, day),
            Roster = body is { } voting ? RosterOf(acting, voting, day) : null,
            Members = MembersOn(day),
            Conduct = Conduct?.Invoke(day) ?? (Defaults ? new MemberConduct(day, "fictitious", false) : null),
            ManagedBy = ManagedBy ?? (Defaults ? CadreManagement.Other : null),
            Badge = BadgeOn(day),
        };
    }

    /// <summary>What a badge depends on, on a day.</summary>
    public BadgeEvidence? BadgeOn(LocalDate on) => Badge is { } known ? known with { AsOf = on } : Defaults ? BadgeEvidenceReader.None(on) : null;

    public CellSituation? CellOf(OrganizationId cell, LocalDate on)
    {
        var known = Cells.GetValueOrDefault(cell);
        return known is null ? Defaults ? Stand.Cell(cell, on) : null : known with { AsOf = on };
    }

    public Roster? RosterOf(OrganizationId cell, PartyBody body, LocalDate on)
    {
        var organization = body == PartyBody.Cell ? cell : new OrganizationId("organization-of-" + Words.Of(body));
        var source = AnyRoster ?? Rosters.GetValueOrDefault(body);
        return source is not null ? source(organization, body, on) : Defaults ? Stand.Roster(body).Build(organization, body, on) : null;
    }

    private ValueList<MemberEvidence> MembersOn(LocalDate on)
    {
        var usual = Defaults ? Usual.Where(person => !Members.ContainsKey(person)).Select(person => Stand.Member(person, on)) : [];
        return Members.Values.Select(source => source(on)).Concat(usual).ToValueList();
    }

    // A member's own cell acts on badges, exemption and leaving; the new place where papers of a transfer were not filed.
    private static OrganizationId? CellFor(MembershipCommand command, MembershipRecord record) => command switch
    {
        DecideStrikingOff when record.Leaving is { Ground: StrikingGround.TransferPapersNotFiled, Facts.Destination: { } destination } => destination,
        ExemptionCommand or LeavingCommand => record.HomeCell ?? record.Dossier.Cell,
        BadgeCommand => record.HomeCell,
        _ => record.Dossier.Cell,
    };
}
