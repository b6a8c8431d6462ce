using System.Numerics;

namespace PartyDomain.Reporting.Figures;

/// <summary>Solves "whole number over whole number is printed so" for one of the two.</summary>
internal static class Reconstruction
{
    // Up to so many values of the known number are gone through one by one; beyond them, the answers overlap or are given as one range.
    private const int MostSteps = 2000;

    public static NumberRange Ratio(PublishedNumber percent) => PrintedRanges.Of(percent with { IsPercent = true }).Times(new Rational(1, 100)).Intersect(NumberRange.NotNegative);

    public static WholeNumbers Denominators(NumberRange numerators, NumberRange ratio) =>
        ratio.IsEmpty ? new([]) : Solve(numerators, numerator => NumberRange.Point(numerator).Over(ratio), least: 1, (value, from) => Holds(value, from, ratio));

    public static WholeNumbers Numerators(NumberRange denominators, NumberRange ratio) =>
        ratio.IsEmpty ? new([]) : Solve(denominators, denominator => ratio.Times(denominator), least: 0, (_, from) => from.Sign > 0);

    // Nothing over anything is zero, and only zero.
    private static bool Holds(BigInteger denominator, BigInteger numerator, NumberRange ratio) =>
        denominator.Sign > 0 && (numerator.Sign != 0 || ratio.Contains(Rational.Zero));

    private static WholeNumbers Solve(NumberRange known, Func<Rational, NumberRange> map, BigInteger least, Func<BigInteger, BigInteger, bool> holds)
    {
        var first = BigInteger.Max(known.FirstWhole() ?? BigInteger.Zero, BigInteger.Zero);
        var last = known.LastWhole();
        var ranges = new List<(BigInteger First, BigInteger? Last)>();
        if (last is { } end && end - first <= MostSteps)
        {
            for (var value = first; value <= end; value++)
            {
                Add(ranges, map(value), least, value, holds);
            }
        }
        else
        {
            var (low, high) = (map(first), last is { } far ? map(far) : NumberRange.Everything);
            Add(ranges, low with { High = high.High, HasHigh = high.HasHigh }, least, last ?? first + 1, holds);
        }

        return new WholeNumbers(ranges.Where(range => range.First <= long.MaxValue)
            .Select(range => new WholeRange((long)range.First, range.Last is { } at && at <= long.MaxValue ? (long)at : null)).ToValueList());
    }

    private static void Add(List<(BigInteger First, BigInteger? Last)> ranges, NumberRange range, BigInteger least, BigInteger value, Func<BigInteger, BigInteger, bool> holds)
    {
        var first = BigInteger.Max(range.FirstWhole() ?? least, least);
        var last = range.LastWhole();
        if (last < first || !holds(first, value))
        {
            return;
        }

        // Both ends grow with the known number, so only the last range can touch.
        if (ranges.Count > 0 && ranges[^1].Last is var before && (before is null || before >= first - 1))
        {
            first = ranges[^1].First;
            last = before is null || last is null ? null : BigInteger.Max(before.Value, last.Value);
            ranges.RemoveAt(ranges.Count - 1);
        }

        ranges.Add((first, last));
    }
}
