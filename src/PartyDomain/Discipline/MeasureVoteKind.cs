namespace PartyDomain.Discipline;

/// <summary>What a body votes for.</summary>
public enum MeasureVoteKind
{
    /// <summary>It decides.</summary>
    Decision = 0,

    /// <summary>It proposes to a superior.</summary>
    Proposal = 1,
}
