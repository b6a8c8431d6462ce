namespace PartyDomain.Oversight.Inspections;

/// <summary>How many subjects sessions had, and what came of them. Null is not known.</summary>
/// <param name="Occurrences">In how many sessions they were, one with another (lượt).</param>
public sealed record SubjectCount(int Occurrences)
{
    /// <summary>How many different ones they are. Two bodies of one organization are two.</summary>
    public int? Distinct { get; init; }

    /// <summary>In how many occurrences something was concluded.</summary>
    public int? Concluded { get; init; }

    /// <summary>In how many of these a violation was concluded, to be disciplined or not.</summary>
    public int? WithViolation { get; init; }

    /// <summary>In how many of these it was concluded that discipline is due.</summary>
    public int? MustBeDisciplined { get; init; }

    /// <summary>In how many of these it was done.</summary>
    public int? Disciplined { get; init; }
}
