namespace PartyDomain.Oversight.Inspections;

/// <summary>Where a session stands.</summary>
public enum SessionPhase
{
    /// <summary>Nothing is decided.</summary>
    NotOpened = 0,

    /// <summary>It is decided; preparation.</summary>
    Decided = 1,

    /// <summary>It has begun.</summary>
    UnderWay = 2,

    /// <summary>It is concluded.</summary>
    Concluded = 3,

    /// <summary>It was called off.</summary>
    Cancelled = 4,
}
