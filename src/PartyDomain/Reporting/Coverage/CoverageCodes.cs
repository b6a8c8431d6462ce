namespace PartyDomain.Reporting.Coverage;

/// <summary>The codes of what is found in coverage units when they are counted on a day.</summary>
public static class CoverageCodes
{
    /// <summary>A unit lies in the territory of an organization that does not exist on the day, so no report counts it.</summary>
    public const string OutsideTree = "coverage.outside-tree";

    /// <summary>The cell that serves a unit does not exist on the day, so the unit counts as without a cell.</summary>
    public const string CellDoesNotExist = "coverage.cell-does-not-exist";

    /// <summary>What serves a unit is not a cell. It counts all the same.</summary>
    public const string NotACell = "coverage.not-a-cell";

    /// <summary>A head who is not a member holds an office of the cell.</summary>
    public const string OfficeWithoutMembership = "coverage.office-without-membership";
}
