namespace PartyDomain.Voting;

/// <summary>A share of a vote base, for example at least two thirds or more than half.</summary>
/// <param name="Fraction">The fraction.</param>
/// <param name="Inclusive">Whether exactly the fraction is enough. Exactly two thirds is enough; exactly half is not more than half.</param>
public readonly record struct Share(Fraction Fraction, bool Inclusive)
{
    /// <summary>At least two thirds.</summary>
    public static Share AtLeastTwoThirds { get; } = new(new Fraction(2, 3), true);

    /// <summary>More than half.</summary>
    public static Share MoreThanHalf { get; } = new(new Fraction(1, 2), false);

    /// <summary>Whether a number of votes reaches the share of a base. An empty base is never reached.</summary>
    /// <param name="votes">The votes in favor, not negative.</param>
    /// <param name="size">The size of the vote base, not negative.</param>
    /// <returns>Whether it is reached.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public bool IsReached(int votes, int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(votes);
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        if (size == 0)
        {
            return false;
        }

        var left = votes * Fraction.Denominator;
        var right = size * Fraction.Numerator;
        return Inclusive ? left >= right : left > right;
    }

    /// <summary>Gives the least number of votes that reaches the share.</summary>
    /// <param name="size">The size of the vote base.</param>
    /// <returns>The number; one for an empty base, which no vote can reach.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is negative.</exception>
    public int Needed(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        if (size == 0)
        {
            return 1;
        }

        var product = size * Fraction.Numerator;
        var whole = product / Fraction.Denominator;
        var exact = product % Fraction.Denominator == 0;
        return checked((int)(exact && Inclusive ? whole : whole + 1));
    }

    /// <summary>Writes the comparison and the fraction, for example <c>≥ 2/3</c>.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => $"{(Inclusive ? "≥" : ">")} {Fraction}";
}
