using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Organizations;

/// <summary>A fact in the history of an organization. Facts are never deleted; a mistake is repaired by an <see cref="OrganizationCorrected"/>. The family is closed.</summary>
public abstract record OrganizationEvent
{
    private protected OrganizationEvent(LocalDate on) => On = on;

    /// <summary>The legal date of the fact.</summary>
    public LocalDate On { get; init; }

    /// <summary>The place in the organization's history, counted from zero. Facts of one day are ordered by it.</summary>
    public int Position { get; init; }

    // Whether the organization no longer exists from the day of the fact.
    internal bool Ends => this is OrganizationEnded or OrganizationMerged or OrganizationDissolved or OrganizationSplit { Continues: false };
}

/// <summary>The organization as it stood on the day from which the register knows it; when it was founded is not said.</summary>
/// <param name="On">The day.</param>
/// <param name="Attributes">What is said of it.</param>
public sealed record OrganizationTakenOver(LocalDate On, OrganizationAttributes Attributes) : OrganizationEvent(On);

/// <summary>The organization is founded.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Attributes">What is said of it.</param>
public sealed record OrganizationFounded(LocalDate On, OrganizationAttributes Attributes) : OrganizationEvent(On);

/// <summary>The organization gets another name.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Name">The new name.</param>
public sealed record OrganizationRenamed(LocalDate On, string Name) : OrganizationEvent(On);

/// <summary>The organization gets another code.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Code">The new code; null where it has none any more.</param>
public sealed record OrganizationRecoded(LocalDate On, string? Code) : OrganizationEvent(On);

/// <summary>The organization becomes a cell or a party organization, or works elsewhere.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Kind">What it is now.</param>
/// <param name="Sector">Where it works now.</param>
public sealed record OrganizationRetyped(LocalDate On, OrganizationKind Kind, OrganizationSector Sector) : OrganizationEvent(On);

/// <summary>The organization gets another tier role.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Role">The new role.</param>
public sealed record TierRoleChanged(LocalDate On, TierRole Role) : OrganizationEvent(On);

/// <summary>The organization comes under another one.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Parent">The organization directly above from now on; null where the register does not reach further up.</param>
public sealed record OrganizationReparented(LocalDate On, OrganizationId? Parent) : OrganizationEvent(On);

/// <summary>The organization ends.</summary>
/// <param name="On">The first day on which it no longer exists.</param>
public sealed record OrganizationEnded(LocalDate On) : OrganizationEvent(On)
{
    /// <summary>The cell that its members go to; null where it has none or it was not named.</summary>
    public OrganizationId? MembersTo { get; init; }

    /// <summary>By when the members are to be transferred, counted from the decision (294-QĐ/TW, 6.3.5); null where it was not kept.</summary>
    public Deadline? TransfersDue { get; init; }
}

/// <summary>The organization is merged into another one and ends (sáp nhập, hợp nhất). The other one may be founded by the same act.</summary>
/// <param name="On">The first day on which it no longer exists.</param>
/// <param name="Into">The organization that goes on in its place.</param>
public sealed record OrganizationMerged(LocalDate On, OrganizationId Into) : OrganizationEvent(On);

/// <summary>The organization is split (chia tách): others come out of it.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Into">The organizations that come out of it; itself is not among them.</param>
/// <param name="Continues">Whether it exists on; otherwise this is the first day on which it no longer does.</param>
public sealed record OrganizationSplit(LocalDate On, ValueList<OrganizationId> Into, bool Continues) : OrganizationEvent(On);

/// <summary>The organization is dissolved as a disciplinary measure (giải tán).</summary>
/// <param name="On">The first day on which it no longer exists.</param>
public sealed record OrganizationDissolved(LocalDate On) : OrganizationEvent(On)
{
    /// <summary>The cell that its members go to; null where it was not named.</summary>
    public OrganizationId? MembersTo { get; init; }

    /// <summary>By when the members are to be transferred, counted from the decision (294-QĐ/TW, 6.3.5); null where it was not kept.</summary>
    public Deadline? TransfersDue { get; init; }
}

/// <summary>The organization is given a power above its tier by a decision (giao quyền: 294-QĐ/TW, 10.6 and 22).</summary>
/// <param name="On">The first day on which it holds.</param>
/// <param name="Power">Which.</param>
/// <param name="Grants">What the decision grants besides; none for the delegation of admission and expulsion.</param>
public sealed record PowersGranted(LocalDate On, OrganizationPower Power, ValueList<PowerGrant> Grants) : OrganizationEvent(On);

/// <summary>A power above its tier is taken back (294-QĐ/TW, 10.6.2 and 22.2).</summary>
/// <param name="On">The first day on which it no longer holds.</param>
/// <param name="Power">Which.</param>
public sealed record PowersRevoked(LocalDate On, OrganizationPower Power) : OrganizationEvent(On);

/// <summary>A person comes to an office.</summary>
/// <param name="On">The first day.</param>
/// <param name="Person">The person.</param>
/// <param name="Office">The office.</param>
/// <param name="Selection">How.</param>
public sealed record OfficeTaken(LocalDate On, PersonId Person, PartyOffice Office, OfficeSelection Selection) : OrganizationEvent(On);

/// <summary>A person leaves an office.</summary>
/// <param name="On">The first day on which the office is no longer held.</param>
/// <param name="Person">The person.</param>
/// <param name="Office">The office.</param>
public sealed record OfficeLeft(LocalDate On, PersonId Person, PartyOffice Office) : OrganizationEvent(On);

/// <summary>States that an earlier fact was wrong, and what takes its place.</summary>
/// <param name="On">The day of the correction.</param>
/// <param name="Corrects">The position of the wrong fact.</param>
/// <param name="Replacement">The right fact, or null when nothing takes its place.</param>
public sealed record OrganizationCorrected(LocalDate On, int Corrects, OrganizationEvent? Replacement) : OrganizationEvent(On);
