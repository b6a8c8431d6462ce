namespace PartyDomain.Organizations;

/// <summary>How many organizations there are by role, kind and sector. The lines exclude each other, so they add up to the total.</summary>
/// <param name="Lines">One line for each combination that occurs, in the order of role, kind and sector.</param>
public sealed record OrganizationCounts(ValueList<OrganizationCount> Lines)
{
    /// <summary>All organizations.</summary>
    public int Total => Lines.Sum(line => line.Count);

    /// <summary>Counts organizations.</summary>
    /// <param name="organizations">What is said of each.</param>
    /// <returns>The counts.</returns>
    public static OrganizationCounts Of(IEnumerable<OrganizationAttributes> organizations)
    {
        ArgumentNullException.ThrowIfNull(organizations);
        return new OrganizationCounts(organizations
            .GroupBy(item => (item.Role, item.Kind, item.Sector))
            .OrderBy(group => group.Key)
            .Select(group => new OrganizationCount(group.Key.Role, group.Key.Kind, group.Key.Sector, group.Count()))
            .ToValueList());
    }

    /// <summary>Adds the lines that fit.</summary>
    /// <param name="role">The role.</param>
    /// <param name="kind">The kind; null for both.</param>
    /// <param name="sector">The sector; null for all.</param>
    /// <returns>The number.</returns>
    public int Of(TierRole role, OrganizationKind? kind = null, OrganizationSector? sector = null) => Lines
        .Where(line => line.Role == role && (kind is null || line.Kind == kind) && (sector is null || line.Sector == sector))
        .Sum(line => line.Count);
}
