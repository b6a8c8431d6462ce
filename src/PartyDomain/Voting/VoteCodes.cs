namespace PartyDomain.Voting;

/// <summary>Codes of findings about votes.</summary>
public static class VoteCodes
{
    /// <summary>More votes were counted than persons present could cast.</summary>
    public const string MoreVotesThanVoters = "vote.more-votes-than-voters";

    /// <summary>A person stands in the roster twice.</summary>
    public const string DuplicatePerson = "vote.duplicate-person";

    /// <summary>No vote was cast, so that no vote was taken.</summary>
    public const string NothingCast = "vote.nothing-cast";

    /// <summary>Nobody is left in the vote base.</summary>
    public const string EmptyBase = "vote.empty-base";

    /// <summary>The share was not reached.</summary>
    public const string NotCarried = "vote.not-carried";

    /// <summary>The roster is that of another body than the one that votes.</summary>
    public const string WrongBody = "vote.wrong-body";
}
