namespace PartyDomain.Reporting.Figures;

/// <summary>
/// The whole numbers that a printed percentage allows: which whole plans, denominators or numerators can stand behind it. The answer is
/// computed from bounds, so it is as quick for large numbers as for small ones.
/// </summary>
/// <param name="Ranges">The numbers in ascending order, in ranges that do not touch.</param>
public sealed record WholeNumbers(ValueList<WholeRange> Ranges)
{
    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Ranges.Count == 0;

    /// <summary>The smallest; null where there is none.</summary>
    public long? First => IsEmpty ? null : Ranges[0].First;

    /// <summary>The largest; null where there is none, or no end.</summary>
    public long? Last => IsEmpty ? null : Ranges[^1].Last;

    /// <summary>How many there are; null where there is no end.</summary>
    public long? Count => IsEmpty ? 0 : Last is null ? null : Ranges.Sum(range => range.Last!.Value - range.First + 1);

    /// <summary>Finds the denominators, such as plans, with which a numerator gives a printed percentage.</summary>
    /// <param name="numerator">The numerator, with its wording.</param>
    /// <param name="percent">The percentage.</param>
    /// <returns>Whole numbers from 1.</returns>
    public static WholeNumbers Denominators(PublishedNumber numerator, PublishedNumber percent) =>
        Reconstruction.Denominators(PrintedRanges.Of(numerator).OfCounts(), Reconstruction.Ratio(percent));

    /// <summary>Finds the numerators that are a printed percentage of a denominator.</summary>
    /// <param name="denominator">The denominator, with its wording.</param>
    /// <param name="percent">The percentage.</param>
    /// <returns>Whole numbers from 0.</returns>
    public static WholeNumbers Numerators(PublishedNumber denominator, PublishedNumber percent) =>
        Reconstruction.Numerators(PrintedRanges.Of(denominator).OfCounts(), Reconstruction.Ratio(percent));

    internal NumberRange Range => new(First is { } first ? first : null, First is not null, Last is { } last ? last : null, Last is not null);

    /// <summary>Those of them within bounds.</summary>
    internal WholeNumbers Within(NumberRange bounds)
    {
        var (least, most) = (bounds.FirstWhole(), bounds.LastWhole());
        return new WholeNumbers(Ranges
            .Where(range => (least is not { } low || range.Last is null || range.Last >= low) && (most is not { } high || range.First <= high))
            .Select(range => new WholeRange(
                least is { } low && low > range.First ? (long)System.Numerics.BigInteger.Min(low, long.MaxValue) : range.First,
                most is { } high && (range.Last is null || high < range.Last) ? (long)System.Numerics.BigInteger.Min(high, long.MaxValue) : range.Last))
            .ToValueList());
    }

    /// <summary>Whether a number is among them.</summary>
    /// <param name="number">The number.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(long number) => Ranges.Any(range => range.First <= number && (range.Last is null || number <= range.Last));
}
