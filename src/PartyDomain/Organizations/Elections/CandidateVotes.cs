namespace PartyDomain.Organizations.Elections;

/// <summary>How many voted for one candidate.</summary>
/// <param name="Person">The candidate.</param>
/// <param name="VotesFor">The votes for the candidate, not negative.</param>
public sealed record CandidateVotes(PersonId Person, int VotesFor)
{
    /// <summary>Writes the number alone.</summary>
    /// <returns>A text without the person.</returns>
    public override string ToString() => $"{nameof(CandidateVotes)} {{ {VotesFor} }}";
}
