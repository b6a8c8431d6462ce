namespace PartyDomain.Discipline.Cases;

/// <summary>Where a case stands.</summary>
public enum CasePhase
{
    /// <summary>There is no signal.</summary>
    NotOpened = 0,

    /// <summary>A signal of a violation came.</summary>
    SignalReceived = 1,

    /// <summary>It is inspected.</summary>
    Inspecting = 2,

    /// <summary>A violation is concluded; a measure is to be voted.</summary>
    Concluded = 3,

    /// <summary>The member is not considered yet.</summary>
    Deferred = 4,

    /// <summary>A body below proposed or passed its result up; the competent one decides.</summary>
    Proposed = 5,

    /// <summary>A measure is voted; limitation is to be tested.</summary>
    Voted = 6,

    /// <summary>Limitation does not stand against the measure; the decision is to be issued.</summary>
    Enforceable = 7,

    /// <summary>The decision is signed; it is to be announced.</summary>
    Decided = 8,

    /// <summary>The decision is announced.</summary>
    InForce = 9,

    /// <summary>An appeal is pending; the decision is complied with.</summary>
    Appealed = 10,

    /// <summary>The decision lapsed by itself.</summary>
    Lapsed = 11,

    /// <summary>The decision was annulled.</summary>
    Annulled = 12,

    /// <summary>The case is closed without discipline.</summary>
    NotDisciplined = 13,
}
