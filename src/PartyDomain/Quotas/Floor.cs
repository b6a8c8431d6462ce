namespace PartyDomain.Quotas;

/// <summary>How many a part of a body or list must have at least: a share of the whole, or a number.</summary>
public sealed record Floor
{
    private Floor(Fraction? rate, bool isStrict, long? count)
    {
        Rate = rate;
        IsStrict = isStrict;
        Count = count;
    }

    /// <summary>The share of the whole; null where the floor is a number.</summary>
    public Fraction? Rate { get; }

    /// <summary>Whether exactly the share is not enough.</summary>
    public bool IsStrict { get; }

    /// <summary>The number; null where the floor is a share.</summary>
    public long? Count { get; }

    /// <summary>At least a share of the whole; exactly the share is enough.</summary>
    /// <param name="share">The share.</param>
    /// <returns>The floor.</returns>
    public static Floor Share(Fraction share) => new(share, false, null);

    /// <summary>More than a share of the whole; exactly the share is not enough.</summary>
    /// <param name="share">The share.</param>
    /// <returns>The floor.</returns>
    public static Floor ShareAbove(Fraction share) => new(share, true, null);

    /// <summary>At least a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The floor.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is negative.</exception>
    public static Floor Number(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return new Floor(null, false, number);
    }

    /// <summary>Judges a part of a whole. Everything is exact: of 15 a fifth asks for 3.</summary>
    /// <param name="part">How many are known to belong to the part.</param>
    /// <param name="whole">How many the body or list has; needed for a share.</param>
    /// <param name="unknown">Of how many others it is not known whether they belong to the part.</param>
    /// <returns>The result. Of nobody there is no share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the part is larger than the whole.</exception>
    public LimitResult Judge(long part, long? whole = null, long unknown = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(whole ?? 0, nameof(whole));
        var exact = whole is { } size and > 0 ? Rate?.Times(size) : null;
        return LimitResult.OfFloor(Count ?? (IsStrict ? exact?.Floor() + 1 : exact?.Ceiling()), part, whole, unknown);
    }

    /// <summary>Writes the comparison and the amount, for example <c>≥ 1/5</c>.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{(IsStrict ? ">" : "≥")} {(Rate is { } rate ? rate.ToString() : Count)}");
}
