namespace PartyDomain.Organizations.Elections;

/// <summary>What meets.</summary>
public enum MeetingBody
{
    /// <summary>A cell (chi bộ).</summary>
    Cell = 0,

    /// <summary>A cell committee (chi ủy).</summary>
    CellCommittee = 1,

    /// <summary>A party group (tổ đảng).</summary>
    Group = 2,

    /// <summary>A part committee (đảng ủy bộ phận).</summary>
    PartCommittee = 3,

    /// <summary>All of a grassroots party organization (đảng bộ cơ sở).</summary>
    GrassrootsOrganization = 4,

    /// <summary>A grassroots committee (đảng ủy cơ sở).</summary>
    GrassrootsCommittee = 5,

    /// <summary>A committee given superior powers.</summary>
    EmpoweredCommittee = 6,

    /// <summary>The standing committee of a committee given superior powers.</summary>
    EmpoweredStandingCommittee = 7,
}
