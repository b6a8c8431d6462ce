namespace PartyDomain.Reporting.Coverage;

/// <summary>A share that an indicator shall reach, such as more than nine tenths or all.</summary>
public sealed record CoverageGoal
{
    private CoverageGoal(Fraction share, bool inclusive)
    {
        if (share > new Fraction(1, 1) || (!inclusive && share == new Fraction(1, 1)))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "No units can be more than all.");
        }

        Share = share;
        Inclusive = inclusive;
    }

    /// <summary>All units.</summary>
    public static CoverageGoal All { get; } = AtLeast(new Fraction(1, 1));

    /// <summary>The share.</summary>
    public Fraction Share { get; }

    /// <summary>Whether exactly the share is enough.</summary>
    public bool Inclusive { get; }

    /// <summary>A goal for which exactly the share is enough.</summary>
    /// <param name="share">The share, at most one.</param>
    /// <returns>The goal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is greater than one.</exception>
    public static CoverageGoal AtLeast(Fraction share) => new(share, inclusive: true);

    /// <summary>A goal for which exactly the share is not enough.</summary>
    /// <param name="share">The share, less than one.</param>
    /// <returns>The goal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is one or greater.</exception>
    public static CoverageGoal MoreThan(Fraction share) => new(share, inclusive: false);

    /// <summary>Gives the least number of units that reaches the goal.</summary>
    /// <param name="denominator">The number of units in the base, greater than zero.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is not greater than zero.</exception>
    public int Needed(int denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        var (whole, rest) = Int128.DivRem((Int128)Share.Numerator * denominator, Share.Denominator);
        return checked((int)(Inclusive && rest == 0 ? whole : whole + 1));
    }

    /// <summary>Writes the comparison and the share, for example <c>&gt; 9/10</c>.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => $"{(Inclusive ? "≥" : ">")} {Share}";
}
