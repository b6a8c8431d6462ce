namespace PartyDomain.Quotas;

/// <summary>How many a part of a body or list may have at most: a share of the whole, or a number.</summary>
/// <remarks>The cases of law are in <see cref="BodyLimits"/>.</remarks>
public sealed record Cap
{
    private Cap(Fraction? rate, bool isStrict, long? count)
    {
        Rate = rate;
        IsStrict = isStrict;
        Count = count;
    }

    /// <summary>The share of the whole; null where the cap is a number.</summary>
    public Fraction? Rate { get; }

    /// <summary>Whether exactly the share is too many.</summary>
    public bool IsStrict { get; }

    /// <summary>The number; null where the cap is a share.</summary>
    public long? Count { get; }

    /// <summary>At most a share of the whole; exactly the share is allowed.</summary>
    /// <param name="share">The share.</param>
    /// <returns>The cap.</returns>
    public static Cap Share(Fraction share) => new(share, false, null);

    /// <summary>Less than a share of the whole; exactly the share is too many.</summary>
    /// <param name="share">The share.</param>
    /// <returns>The cap.</returns>
    public static Cap ShareBelow(Fraction share) => new(share, true, null);

    /// <summary>At most a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The cap.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is negative.</exception>
    public static Cap Number(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return new Cap(null, false, number);
    }

    /// <summary>Judges a part of a whole. Everything is exact: of 27 members a third allows 9.</summary>
    /// <param name="part">How many are known to belong to the part.</param>
    /// <param name="whole">How many the body or list has; needed for a share.</param>
    /// <param name="unknown">Of how many others it is not known whether they belong to the part.</param>
    /// <returns>The result. Of nobody there is no share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the part is larger than the whole.</exception>
    public LimitResult Judge(long part, long? whole = null, long unknown = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(whole ?? 0, nameof(whole));
        var exact = whole is { } size and > 0 ? Rate?.Times(size) : null;
        return LimitResult.OfCap(Count ?? (IsStrict ? exact?.Ceiling() - 1 : exact?.Floor()), part, whole, unknown);
    }

    /// <summary>Writes the comparison and the amount, for example <c>≤ 1/3</c>.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{(IsStrict ? "<" : "≤")} {(Rate is { } rate ? rate.ToString() : Count)}");
}
