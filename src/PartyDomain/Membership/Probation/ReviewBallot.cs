using PartyDomain.Voting;

namespace PartyDomain.Membership.Probation;

/// <summary>The votes of one round on a probationer: to recognize, to strike off, or neither (294-QĐ/TW, 4.2.3).</summary>
public sealed record ReviewBallot
{
    /// <summary>Creates a ballot.</summary>
    /// <param name="form">How the vote was taken.</param>
    /// <param name="recognize">Votes to recognize.</param>
    /// <param name="strikeOff">Votes to strike off.</param>
    /// <param name="neither">Votes for neither, spoiled ones among them.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public ReviewBallot(VotingForm form, int recognize, int strikeOff, int neither = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(recognize);
        ArgumentOutOfRangeException.ThrowIfNegative(strikeOff);
        ArgumentOutOfRangeException.ThrowIfNegative(neither);
        Form = form;
        Recognize = recognize;
        StrikeOff = strikeOff;
        Neither = neither;
    }

    /// <summary>How the vote was taken.</summary>
    public VotingForm Form { get; }

    /// <summary>Votes to recognize.</summary>
    public int Recognize { get; }

    /// <summary>Votes to strike off.</summary>
    public int StrikeOff { get; }

    /// <summary>Votes for neither, spoiled ones among them.</summary>
    public int Neither { get; }
}
