namespace PartyDomain.Organizations;

/// <summary>What is said of an organization on a day. Every one of these may change; the identity stays.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">Whether it is a cell.</param>
/// <param name="Role">Its tier role.</param>
/// <param name="Sector">Where it works.</param>
/// <param name="Parent">The organization directly above; null where the register does not reach further up.</param>
public sealed record OrganizationAttributes(string Name, OrganizationKind Kind, TierRole Role, OrganizationSector Sector, OrganizationId? Parent)
{
    /// <summary>The code, if it has one. Codes change when an organization gets another parent, so they identify nothing.</summary>
    public string? Code { get; init; }

    /// <summary>Whether it is a grassroots organization (tổ chức cơ sở đảng).</summary>
    public bool IsGrassroots => Role == TierRole.Grassroots;
}
