namespace PartyDomain.Discipline;

/// <summary>From when limitation runs.</summary>
public enum LimitationStart
{
    /// <summary>When the violation occurred.</summary>
    Occurrence = 0,

    /// <summary>When the violation ended; when it was discovered where its end cannot be told.</summary>
    EndElseDiscovery = 1,

    /// <summary>When the violation ended; nothing is said of one whose end cannot be told.</summary>
    End = 2,
}
