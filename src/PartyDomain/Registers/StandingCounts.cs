using PartyDomain.Membership;

namespace PartyDomain.Registers;

/// <summary>How many persons there are by standing. They exclude each other.</summary>
/// <param name="Prospects">On the source list.</param>
/// <param name="Candidates">In the admission procedure.</param>
/// <param name="Probationary">Probationary members.</param>
/// <param name="Full">Full members.</param>
public sealed record StandingCounts(long Prospects, long Candidates, long Probationary, long Full)
{
    /// <summary>Nobody.</summary>
    public static StandingCounts None { get; } = new(0, 0, 0, 0);

    /// <summary>Members: probationary and full.</summary>
    public long Members => Probationary + Full;

    /// <summary>Adds counts.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The sums.</returns>
    public static StandingCounts operator +(StandingCounts left, StandingCounts right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Add(left, right);
    }

    /// <summary>Adds counts.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The sums.</returns>
    public static StandingCounts Add(StandingCounts left, StandingCounts right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(left.Prospects + right.Prospects, left.Candidates + right.Candidates, left.Probationary + right.Probationary, left.Full + right.Full);
    }

    internal StandingCounts With(Standing standing) => standing switch
    {
        Standing.Prospect => this with { Prospects = Prospects + 1 },
        Standing.Candidate => this with { Candidates = Candidates + 1 },
        Standing.Probationary => this with { Probationary = Probationary + 1 },
        Standing.Full => this with { Full = Full + 1 },
        _ => this,
    };
}
