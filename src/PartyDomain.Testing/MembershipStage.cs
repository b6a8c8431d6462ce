namespace PartyDomain.Testing;

/// <summary>How far a fictitious membership made by <see cref="MembershipBuilder"/> has come.</summary>
public enum MembershipStage
{
    /// <summary>Nothing has happened.</summary>
    Outside = 0,

    /// <summary>On the source list.</summary>
    Listed = 1,

    /// <summary>The procedure is authorized; no paper of the dossier is in.</summary>
    Authorized = 2,

    /// <summary>Every paper that the cell needs is in.</summary>
    Complete = 3,

    /// <summary>The cell has voted by its share to propose admission.</summary>
    CellResolved = 4,

    /// <summary>The grassroots committee has voted too, where the route has its vote.</summary>
    CommitteeResolved = 5,

    /// <summary>Admission is decided.</summary>
    Decided = 6,

    /// <summary>The cell has received the decision.</summary>
    Received = 7,

    /// <summary>The ceremony was held; probation runs.</summary>
    Admitted = 8,

    /// <summary>Probation has ended and every paper for the cell's review is in.</summary>
    ProbationComplete = 9,

    /// <summary>The cell proposes recognition.</summary>
    Reviewed = 10,

    /// <summary>The grassroots committee proposes recognition too, where the route has its vote.</summary>
    CommitteeReviewed = 11,

    /// <summary>Recognized as a full member.</summary>
    Recognized = 12,
}
