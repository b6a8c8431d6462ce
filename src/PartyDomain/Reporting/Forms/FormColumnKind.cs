namespace PartyDomain.Reporting.Forms;

/// <summary>What a column of a form counts of each row.</summary>
public enum FormColumnKind
{
    /// <summary>Everybody, or everything, that the row counts.</summary>
    Count = 0,

    /// <summary>Of these, the women.</summary>
    Women = 1,

    /// <summary>The first column as a share of the whole that the row is a part of.</summary>
    Share = 2,

    /// <summary>Grassroots organizations.</summary>
    Grassroots = 3,

    /// <summary>Of these, party organizations with cells below (đảng bộ cơ sở).</summary>
    GrassrootsCommittees = 4,

    /// <summary>Of these, cells (chi bộ cơ sở).</summary>
    GrassrootsCells = 5,

    /// <summary>Organizations between a grassroots committee and its cells (đảng bộ bộ phận).</summary>
    Parts = 6,

    /// <summary>Cells below (chi bộ trực thuộc).</summary>
    SubordinateCells = 7,

    /// <summary>Members on the list at the end of the period.</summary>
    Members = 8,
}
