namespace PartyDomain.Discipline.Violations;

/// <summary>Why no tier can be told.</summary>
public enum LadderObstacle
{
    /// <summary>The tier depends on the consequence, which was not given.</summary>
    SeverityNeeded = 0,

    /// <summary>The consequence is not one of the subject's list.</summary>
    SeverityNotOfSubject = 1,

    /// <summary>The text has no tier for this case.</summary>
    NoTier = 2,

    /// <summary>What the regulation says of this case was not seen.</summary>
    NotSeen = 3,

    /// <summary>The catalogue names no tier for the act.</summary>
    NotNamed = 4,

    /// <summary>The act is no longer considered.</summary>
    NotHandled = 5,
}
