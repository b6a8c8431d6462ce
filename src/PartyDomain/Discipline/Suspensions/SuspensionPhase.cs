namespace PartyDomain.Discipline.Suspensions;

/// <summary>Where a suspension stands.</summary>
public enum SuspensionPhase
{
    /// <summary>Nothing is suspended.</summary>
    NotSuspended = 0,

    /// <summary>It was decided; it ends by itself with its time.</summary>
    Suspended = 1,

    /// <summary>It was lifted.</summary>
    Lifted = 2,
}
