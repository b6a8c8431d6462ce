namespace PartyDomain.Discipline;

/// <summary>How an appeal ends.</summary>
public enum AppealOutcome
{
    /// <summary>The measure is kept.</summary>
    Kept = 0,

    /// <summary>A lighter measure.</summary>
    Reduced = 1,

    /// <summary>A heavier measure.</summary>
    Increased = 2,

    /// <summary>The decision is annulled.</summary>
    Annulled = 3,
}
