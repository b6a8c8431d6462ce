namespace PartyDomain.Membership;

/// <summary>Where a cell stands in the tree.</summary>
public enum CellPlace
{
    /// <summary>Under the committee of a grassroots organization (đảng ủy cơ sở).</summary>
    UnderGrassrootsCommittee = 0,

    /// <summary>Village or street-group cell directly under a commune committee that is superior to grassroots organizations (294-QĐ/TW, 20.2.2): no grassroots committee above it.</summary>
    VillageUnderCommune = 1,

    /// <summary>Grassroots cell (chi bộ cơ sở): itself a grassroots organization without a committee.</summary>
    GrassrootsCell = 2,
}
