namespace PartyDomain.Membership.Leaving;

/// <summary>How far the end of a membership has come.</summary>
public enum LeavingPhase
{
    /// <summary>Nothing is under way.</summary>
    None = 0,

    /// <summary>The member asks to leave.</summary>
    Applied = 1,

    /// <summary>The cell proposes to let the member leave.</summary>
    LeavingProposed = 2,

    /// <summary>The grassroots committee proposes it too.</summary>
    LeavingProposedAbove = 3,

    /// <summary>A vote on leaving fell below its share; the competent committee decides.</summary>
    LeavingEscalated = 4,

    /// <summary>Left on own request.</summary>
    Left = 5,

    /// <summary>The cell considers striking the member off.</summary>
    StrikingOpened = 6,

    /// <summary>The cell proposes to strike the member off.</summary>
    StrikingProposed = 7,

    /// <summary>The grassroots committee proposes it too.</summary>
    StrikingProposedAbove = 8,

    /// <summary>A vote on striking off fell below its share; the competent committee decides.</summary>
    StrikingEscalated = 9,

    /// <summary>Struck off.</summary>
    StruckOff = 10,

    /// <summary>An appeal against the striking off is pending.</summary>
    Appealed = 11,

    /// <summary>The member died.</summary>
    Died = 12,

    /// <summary>Expelled.</summary>
    Expelled = 13,
}
