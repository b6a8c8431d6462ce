namespace PartyDomain.Discipline;

/// <summary>Why time does not count for limitation.</summary>
public enum ExclusionKind
{
    /// <summary>The case was deferred.</summary>
    Deferral = 0,

    /// <summary>Investigation, prosecution or trial.</summary>
    Proceedings = 1,
}
