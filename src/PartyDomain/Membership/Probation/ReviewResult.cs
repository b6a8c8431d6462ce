namespace PartyDomain.Membership.Probation;

/// <summary>What a vote on a probationer resulted in.</summary>
public enum ReviewResult
{
    /// <summary>Enough votes to recognize.</summary>
    Recognize = 0,

    /// <summary>Enough votes to strike off.</summary>
    StrikeOff = 1,

    /// <summary>Not enough for either.</summary>
    None = 2,
}
