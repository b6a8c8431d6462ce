using NodaTime;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>One legal act on organizations. The family is closed.</summary>
public abstract record OrganizationCommand
{
    private protected OrganizationCommand(LocalDate on, OrganizationId? decidedBy)
    {
        On = on;
        DecidedBy = decidedBy;
    }

    /// <summary>The legal date of the act: the first day on which it holds.</summary>
    public LocalDate On { get; init; }

    /// <summary>The organization whose committee decides; null where it stands above the top of the register.</summary>
    public OrganizationId? DecidedBy { get; init; }

    /// <summary>The day of the decision, where the act takes effect on another day; null where both are the same. The limits that the law counts from the decision start here.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The document of the decision.</summary>
    public InstrumentId? Document { get; init; }

    internal LocalDate Decided => DecidedOn ?? On;
}

/// <summary>Founds an organization (Charter, 10.3; 294-QĐ/TW, 20).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="DecidedBy">The organization whose committee decides.</param>
/// <param name="Founded">What is founded.</param>
public sealed record FoundOrganization(LocalDate On, OrganizationId? DecidedBy, NewOrganization Founded) : OrganizationCommand(On, DecidedBy);

/// <summary>Gives an organization another name.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="DecidedBy">The organization whose committee decides.</param>
/// <param name="Organization">Which.</param>
/// <param name="Name">The new name.</param>
public sealed record RenameOrganization(LocalDate On, OrganizationId? DecidedBy, OrganizationId Organization, string Name) : OrganizationCommand(On, DecidedBy);

/// <summary>Gives an organization another code.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="DecidedBy">The organization whose committee decides.</param>
/// <param name="Organization">Which.</param>
/// <param name="Code">The new code; null for none.</param>
public sealed record RecodeOrganization(LocalDate On, OrganizationId? DecidedBy, OrganizationId Organization, string? Code) : OrganizationCommand(On, DecidedBy);

/// <summary>Makes a cell a party organization, or the other way round, or says that it works elsewhere.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="DecidedBy">The organization whose committee decides.</param>
/// <param name="Organization">Which.</param>
/// <param name="Kind">What it is from now on.</param>
/// <param name="Sector">Where it works from now on.</param>
public sealed record RetypeOrganization(LocalDate On, OrganizationId? DecidedBy, OrganizationId Organization, OrganizationKind Kind, OrganizationSector Sector) : OrganizationCommand(On, DecidedBy);

/// <summary>Gives an organization another tier role.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="DecidedBy">The organization whose committee decides.</param>
/// <param name="Organization">Which.</param>
/// <param name="Role">The new role.</param>
/// <param name="Kind">The kind that it gets with the role; null where that stays.</param>
public sealed record ChangeTierRole(LocalDate On, OrganizationId? DecidedBy, OrganizationId Organization, TierRole Role, OrganizationKind? Kind = null) : OrganizationCommand(On, DecidedBy);

/// <summary>Hands an organization with everything in it over to another one (chuyển giao: 294-QĐ/TW, 6.3.4).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="DecidedBy">The organization whose committee decides.</param>
/// <param name="Organization">Which.</param>
/// <param name="Parent">The organization directly above from now on; null where the register does not reach further up.</param>
public sealed record ReparentOrganization(LocalDate On, OrganizationId? DecidedBy, OrganizationId Organization, OrganizationId? Parent) : OrganizationCommand(On, DecidedBy);

/// <summary>Splits an organization (chia tách). What comes out of it is founded by the same act.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="DecidedBy">The organization whose committee decides.</param>
/// <param name="Organization">Which.</param>
/// <param name="Into">What comes out of it.</param>
/// <param name="Continues">Whether it exists on.</param>
/// <param name="Handovers">Where the organizations directly below go; all are named where it does not exist on.</param>
public sealed record SplitOrganization(
    LocalDate On,
    OrganizationId? DecidedBy,
    OrganizationId Organization,
    ValueList<NewOrganization> Into,
    bool Continues,
    ValueList<OrganizationHandover> Handovers) : OrganizationCommand(On, DecidedBy);

/// <summary>Merges organizations (sáp nhập, hợp nhất). Everything below them goes to the one that goes on.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="DecidedBy">The organization whose committee decides.</param>
/// <param name="Organizations">Those that end.</param>
/// <param name="Into">The one that goes on in their place.</param>
/// <param name="Founded">What is said of that one where the act founds it; null where it exists.</param>
public sealed record MergeOrganizations(
    LocalDate On,
    OrganizationId? DecidedBy,
    ValueList<OrganizationId> Organizations,
    OrganizationId Into,
    OrganizationAttributes? Founded) : OrganizationCommand(On, DecidedBy);

/// <summary>Ends an organization (giải thể, kết thúc hoạt động: 294-QĐ/TW, 10.5).</summary>
/// <param name="On">The first day on which it no longer exists.</param>
/// <param name="DecidedBy">The organization whose committee decides.</param>
/// <param name="Organization">Which.</param>
/// <param name="Ground">Why.</param>
/// <param name="MembersTo">The cell that its members go to; null where it has none.</param>
/// <param name="Handovers">Where the organizations directly below go.</param>
public sealed record EndOrganization(
    LocalDate On,
    OrganizationId? DecidedBy,
    OrganizationId Organization,
    EndingGround Ground,
    OrganizationId? MembersTo,
    ValueList<OrganizationHandover> Handovers) : OrganizationCommand(On, DecidedBy);

/// <summary>Dissolves an organization as a disciplinary measure (giải tán: 294-QĐ/TW, 9.3.5). The case itself is not a part of the act.</summary>
/// <param name="On">The first day on which it no longer exists.</param>
/// <param name="DecidedBy">The organization one level further up, whose committee decides.</param>
/// <param name="Organization">Which.</param>
/// <param name="ProposedBy">The organization directly above, whose committee proposes.</param>
/// <param name="Proposal">The votes of that committee.</param>
/// <param name="Decision">The votes of the committee that decides.</param>
/// <param name="MembersTo">The cell that its members go to; null where it is not named yet.</param>
/// <param name="Handovers">Where the organizations directly below go.</param>
public sealed record DissolveOrganization(
    LocalDate On,
    OrganizationId? DecidedBy,
    OrganizationId Organization,
    OrganizationId? ProposedBy,
    Voting.Ballot Proposal,
    Voting.Ballot Decision,
    OrganizationId? MembersTo,
    ValueList<OrganizationHandover> Handovers) : OrganizationCommand(On, DecidedBy)
{
    /// <summary>The day on which the committee directly above voted on the proposal; null where it met on the day of the decision.</summary>
    public LocalDate? ProposedOn { get; init; }

    internal LocalDate Proposed => ProposedOn ?? Decided;
}
