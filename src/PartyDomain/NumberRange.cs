using System.Numerics;

namespace PartyDomain;

/// <summary>The values a printed number leaves open: from one bound to another, each with or without itself, or without bound (null).</summary>
internal readonly record struct NumberRange(Rational? Low, bool HasLow, Rational? High, bool HasHigh)
{
    public static NumberRange Everything => new(null, false, null, false);

    public static NumberRange NotNegative => new(Rational.Zero, true, null, false);

    public bool IsEmpty => Low is { } low && High is { } high && (low > high || (low == high && !(HasLow && HasHigh)));

    public bool IsPoint => Low is { } low && High is { } high && low == high && HasLow && HasHigh;

    public static NumberRange Point(Rational value) => new(value, true, value, true);

    /// <summary>Whether everything here is greater than everything there.</summary>
    public bool IsAbove(NumberRange other) => Low is { } low && other.High is { } high && (low > high || (low == high && !(HasLow && other.HasHigh)));

    public bool Contains(Rational value) => Intersects(Point(value));

    public bool Intersects(NumberRange other) => !Intersect(other).IsEmpty;

    public NumberRange Intersect(NumberRange other)
    {
        var (low, hasLow) = Low is not { } a || (other.Low is { } b && (b > a || (b == a && !other.HasLow))) ? (other.Low, other.HasLow) : (Low, HasLow);
        var (high, hasHigh) = High is not { } c || (other.High is { } d && (d < c || (d == c && !other.HasHigh))) ? (other.High, other.HasHigh) : (High, HasHigh);
        return new NumberRange(low, hasLow, high, hasHigh);
    }

    public NumberRange Plus(NumberRange other) =>
        new(Low + other.Low, HasLow && other.HasLow, High + other.High, HasHigh && other.HasHigh);

    public NumberRange Plus(Rational value) => Plus(Point(value));

    public NumberRange Mirrored() => new(-High, HasHigh, -Low, HasLow);

    public NumberRange Minus(NumberRange other) => Plus(other.Mirrored());

    /// <summary>Multiplies with a factor above zero.</summary>
    public NumberRange Times(Rational factor) => this with { Low = Low * factor, High = High * factor };

    /// <summary>Multiplies two ranges that hold nothing negative.</summary>
    public NumberRange Times(NumberRange other) => new(Low * other.Low, HasLow && other.HasLow, High * other.High, HasHigh && other.HasHigh);

    /// <summary>Divides by a range; both hold nothing negative.</summary>
    public NumberRange Over(NumberRange other)
    {
        var (low, hasLow) = other.High is { } most && most.Sign > 0
            ? (Low / most, HasLow && other.HasHigh)
            : (Rational.Zero, Low is { Sign: 0 } && HasLow);
        return High is { } high && other.Low is { Sign: > 0 } least
            ? new NumberRange(low, hasLow, high / least, HasHigh && other.HasLow)
            : new NumberRange(low, hasLow, null, false);
    }

    /// <summary>The first whole number; null where there is no bound.</summary>
    public BigInteger? FirstWhole() => Low is not { } low ? null : HasLow || !low.IsWhole ? low.Ceiling() : low.Floor() + 1;

    /// <summary>The last whole number; null where there is no bound.</summary>
    public BigInteger? LastWhole() => High is not { } high ? null : HasHigh || !high.IsWhole ? high.Floor() : high.Ceiling() - 1;

    /// <summary>The same range for whole numbers: from the first to the last.</summary>
    public NumberRange OfWholes() => new(FirstWhole() is { } first ? first : null, Low is not null, LastWhole() is { } last ? last : null, High is not null);

    /// <summary>The same range for what is counted: from the first to the last whole number that is not negative.</summary>
    public NumberRange OfCounts()
    {
        var counts = Intersect(NotNegative);
        return new NumberRange(counts.FirstWhole() is { } first ? first : null, true, counts.LastWhole() is { } last ? last : null, counts.High is not null);
    }
}
