using PartyDomain.Membership;
using PartyDomain.Organizations;

namespace PartyDomain.Testing.Registers;

/// <summary>A cell of a fictitious district, and where it stands.</summary>
/// <param name="Id">The cell.</param>
/// <param name="Grassroots">Its grassroots organization, which may be itself.</param>
/// <param name="Name">Its name.</param>
/// <param name="Sector">Where it works.</param>
/// <param name="Weight">How large it is beside others.</param>
internal sealed record CellPlan(OrganizationId Id, OrganizationId Grassroots, string Name, OrganizationSector Sector, int Weight)
{
    /// <summary>Whether the cell is itself a grassroots organization.</summary>
    public bool IsGrassroots => Id == Grassroots;

    /// <summary>Whether it is the cell of a village or residential group.</summary>
    public bool IsResidential => Sector is OrganizationSector.Village or OrganizationSector.ResidentialGroup;

    /// <summary>The place of the cell, which decides the route of an admission.</summary>
    public CellPlace Place => IsGrassroots ? CellPlace.GrassrootsCell : CellPlace.UnderGrassrootsCommittee;
}
