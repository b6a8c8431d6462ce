namespace PartyDomain.Membership.Admission;

/// <summary>How far the admission procedure has come.</summary>
public enum AdmissionPhase
{
    /// <summary>Not on the source list.</summary>
    NotListed = 0,

    /// <summary>On the source list.</summary>
    Listed = 1,

    /// <summary>The procedure is authorized and the dossier is being made.</summary>
    Preparing = 2,

    /// <summary>The cell has voted by its share to propose admission.</summary>
    CellResolved = 3,

    /// <summary>A vote fell below its share; the competent committee considers and decides.</summary>
    Escalated = 4,

    /// <summary>The grassroots committee has voted by its share to propose admission.</summary>
    CommitteeResolved = 5,

    /// <summary>Admission is decided.</summary>
    Decided = 6,

    /// <summary>The cell has received the decision.</summary>
    DecisionReceived = 7,

    /// <summary>The ceremony was held.</summary>
    Admitted = 8,

    /// <summary>The applicant moved; the dossier is on its way to the committee of the new place.</summary>
    Moved = 9,

    /// <summary>The committee of the new place has the dossier.</summary>
    MovedReceived = 10,

    /// <summary>The deciding committee reviews its decision at the request of the new place.</summary>
    UnderReview = 11,

    /// <summary>The procedure ended without admission.</summary>
    Closed = 12,

    /// <summary>The admission was annulled.</summary>
    Annulled = 13,
}
