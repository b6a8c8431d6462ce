namespace PartyDomain.Reporting.Statistics;

/// <summary>The parts of a population of one organization, counted.</summary>
/// <param name="IsExclusive">Whether each person is in one part at most.</param>
/// <param name="Total">The whole.</param>
/// <param name="Parts">The parts in order.</param>
public sealed record BreakdownTable(bool IsExclusive, long Total, ValueList<BreakdownCount> Parts)
{
    /// <summary>Of an exclusive breakdown, of how many the part is not known; null of an overlapping one, whose parts each have their own.</summary>
    public long? Unknown => IsExclusive ? Parts is [{ } first, ..] ? first.Unknown : Total : null;

    /// <summary>Of an exclusive breakdown, how many have a code that is no part; null of an overlapping one.</summary>
    public long? Rest => IsExclusive ? Total - Unknown - Parts.Sum(part => part.Count) : null;
}
