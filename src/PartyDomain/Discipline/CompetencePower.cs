namespace PartyDomain.Discipline;

/// <summary>What a body may do with a measure.</summary>
public enum CompetencePower
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It proposes.</summary>
    Proposes = 1,

    /// <summary>It decides.</summary>
    Decides = 2,

    /// <summary>What it may do was not seen.</summary>
    NotKnown = 3,
}
