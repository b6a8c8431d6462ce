namespace PartyDomain.Reporting.Coverage;

/// <summary>The offices of a cell that a head of a unit may hold as well, from the highest down.</summary>
public enum CellOffice
{
    /// <summary>Secretary.</summary>
    Secretary = 0,

    /// <summary>Deputy secretary, standing or not.</summary>
    DeputySecretary = 1,

    /// <summary>Member of the cell committee (chi ủy viên).</summary>
    CommitteeMember = 2,
}
