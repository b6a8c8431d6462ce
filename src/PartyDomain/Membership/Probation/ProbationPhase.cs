namespace PartyDomain.Membership.Probation;

/// <summary>How far probation has come.</summary>
public enum ProbationPhase
{
    /// <summary>Probation runs, or has ended and the cell has not voted with a result yet.</summary>
    Running = 0,

    /// <summary>The cell proposes recognition.</summary>
    CellProposedRecognition = 1,

    /// <summary>The cell proposes to strike the probationer off.</summary>
    CellProposedStrikeOff = 2,

    /// <summary>The grassroots committee proposes recognition.</summary>
    CommitteeProposedRecognition = 3,

    /// <summary>The grassroots committee proposes to strike off.</summary>
    CommitteeProposedStrikeOff = 4,

    /// <summary>No result after the rounds the law allows; the competent committee decides.</summary>
    Escalated = 5,

    /// <summary>Recognized as full member.</summary>
    Recognized = 6,

    /// <summary>Struck off.</summary>
    StruckOff = 7,
}
