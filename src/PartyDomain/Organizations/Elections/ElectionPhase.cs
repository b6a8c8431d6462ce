namespace PartyDomain.Organizations.Elections;

/// <summary>Where the leadership of an organization is between two congresses.</summary>
public enum ElectionPhase
{
    /// <summary>No congress and no appointment that begins a term is known.</summary>
    NoTerm = 0,

    /// <summary>A term runs.</summary>
    InTerm = 1,

    /// <summary>A congress is announced.</summary>
    CongressCalled = 2,

    /// <summary>A congress decided the number; offices are elected, and the result is to be reported.</summary>
    CongressHeld = 3,

    /// <summary>The result is reported and awaits confirmation.</summary>
    Reported = 4,
}
