namespace PartyDomain.Discipline.Violations;

/// <summary>What brings a violation to a tier.</summary>
public enum LadderTrigger
{
    /// <summary>It is listed in the clause, whatever its consequence.</summary>
    AsListed = 0,

    /// <summary>A less serious consequence.</summary>
    LessSerious = 1,

    /// <summary>A serious consequence at the first time.</summary>
    Serious = 2,

    /// <summary>The same act again, after discipline under clause 1 (tái phạm).</summary>
    Relapse = 3,

    /// <summary>A very serious consequence.</summary>
    VerySerious = 4,

    /// <summary>A specially serious consequence of what clause 3 names.</summary>
    SpeciallySerious = 5,
}
