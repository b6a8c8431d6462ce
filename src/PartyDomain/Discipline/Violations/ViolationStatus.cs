namespace PartyDomain.Discipline.Violations;

/// <summary>What the catalogue of a day says of an act.</summary>
public enum ViolationStatus
{
    /// <summary>It is a violation with a tier.</summary>
    Named = 0,

    /// <summary>The catalogue names no tier for it. Other rules may still concern it (69-QĐ/TW, 1.3).</summary>
    NotNamed = 1,

    /// <summary>It is no longer considered. Decisions made before stand.</summary>
    NotHandled = 2,
}
