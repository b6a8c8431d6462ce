namespace PartyDomain.Organizations;

/// <summary>What a party organization is by itself, wherever it stands in the tree.</summary>
public enum OrganizationKind
{
    /// <summary>Cell (chi bộ): its members belong to it directly.</summary>
    Cell = 0,

    /// <summary>Party organization with organizations below it (đảng bộ), led by a committee.</summary>
    PartyOrganization = 1,
}
