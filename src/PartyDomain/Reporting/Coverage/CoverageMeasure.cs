namespace PartyDomain.Reporting.Coverage;

/// <summary>What an indicator asks of each unit.</summary>
public enum CoverageMeasure
{
    /// <summary>Its head is a member of the party, probationary or full.</summary>
    HeadIsMember = 0,

    /// <summary>Its head holds at least one office of the cell that serves it.</summary>
    HeadHoldsCellOffice = 1,

    /// <summary>Its head is secretary of that cell.</summary>
    HeadIsSecretary = 2,

    /// <summary>Its head is deputy secretary of that cell, whatever else.</summary>
    HeadIsDeputySecretary = 3,

    /// <summary>Its head is a member of that cell's committee, whatever else.</summary>
    HeadIsCommitteeMember = 4,

    /// <summary>Deputy secretary is the highest office of its head in that cell.</summary>
    HeadIsAtMostDeputySecretary = 5,

    /// <summary>Member of the cell committee is the only office of its head in that cell.</summary>
    HeadIsOnlyCommitteeMember = 6,

    /// <summary>A cell serves it, of its own or shared.</summary>
    HasCell = 7,

    /// <summary>A cell serves it alone.</summary>
    HasOwnCell = 8,

    /// <summary>A cell serves it and others.</summary>
    HasSharedCell = 9,

    /// <summary>A member of the party lives in it.</summary>
    HasLocalMember = 10,

    /// <summary>The cell that serves it has a cell committee.</summary>
    HasCellCommittee = 11,
}
