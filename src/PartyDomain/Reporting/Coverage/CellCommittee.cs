namespace PartyDomain.Reporting.Coverage;

/// <summary>Whether the cell that serves a unit has a cell committee (chi ủy). The four exclude each other.</summary>
public enum CellCommittee
{
    /// <summary>Somebody is a member of the cell committee.</summary>
    Present = 0,

    /// <summary>The cell has officers, but no member of a cell committee.</summary>
    Absent = 1,

    /// <summary>No officer of the cell is known at all.</summary>
    NotKnown = 2,

    /// <summary>No cell serves the unit.</summary>
    NoCell = 3,
}
