namespace PartyDomain.Voting;

/// <summary>The votes counted on one question.</summary>
public sealed record Ballot
{
    /// <summary>Creates a ballot.</summary>
    /// <param name="form">How the vote was taken.</param>
    /// <param name="votesFor">Votes in favor.</param>
    /// <param name="votesAgainst">Votes against.</param>
    /// <param name="abstentions">Votes for neither, spoiled ones among them.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public Ballot(VotingForm form, int votesFor, int votesAgainst, int abstentions = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(votesFor);
        ArgumentOutOfRangeException.ThrowIfNegative(votesAgainst);
        ArgumentOutOfRangeException.ThrowIfNegative(abstentions);
        Form = form;
        VotesFor = votesFor;
        VotesAgainst = votesAgainst;
        Abstentions = abstentions;
    }

    /// <summary>How the vote was taken.</summary>
    public VotingForm Form { get; }

    /// <summary>Votes in favor.</summary>
    public int VotesFor { get; }

    /// <summary>Votes against.</summary>
    public int VotesAgainst { get; }

    /// <summary>Votes for neither, spoiled ones among them.</summary>
    public int Abstentions { get; }

    internal long Cast => (long)VotesFor + VotesAgainst + Abstentions;
}
