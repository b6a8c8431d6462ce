namespace PartyDomain.Discipline;

/// <summary>What came of a vote on a measure.</summary>
public enum MeasureVoteResult
{
    /// <summary>No discipline.</summary>
    NoDiscipline = 0,

    /// <summary>A measure is decided.</summary>
    Decided = 1,

    /// <summary>A measure is proposed to the competent superior.</summary>
    Proposed = 2,

    /// <summary>No measure has its share; the result goes up as it is.</summary>
    GoesUp = 3,
}
