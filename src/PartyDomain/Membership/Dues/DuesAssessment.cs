using NodaTime;

namespace PartyDomain.Membership.Dues;

/// <summary>The dues of a month.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Pays">Whether dues are owed.</param>
public sealed record DuesAssessment(LocalDate Month, bool Pays)
{
    /// <summary>Why none are owed.</summary>
    public DuesExemption? Exemption { get; init; }

    /// <summary>The rate, before any reduction; null for a fixed sum.</summary>
    public Fraction? Rate { get; init; }

    /// <summary>What the rate is taken from, in đồng.</summary>
    public long? Base { get; init; }

    /// <summary>The first day of the month whose pay the rate is taken from; null where no pay is or the law does not say.</summary>
    public LocalDate? BaseMonth { get; init; }

    /// <summary>The sum in đồng, exact; null where none is owed and where the law leaves a range.</summary>
    public Fraction? Amount { get; init; }

    /// <summary>The least that is owed, in đồng, where the law leaves a range.</summary>
    public Fraction? Least { get; init; }

    /// <summary>The most that can be asked, in đồng, where the law leaves a range.</summary>
    public Fraction? Most { get; init; }

    /// <summary>Brings the sum to whole đồng. No text that was seen says how, so the caller says it.</summary>
    /// <param name="rounding">How to round.</param>
    /// <returns>The sum in đồng, or null where there is no single one.</returns>
    public long? Whole(Rounding rounding) => Amount is { } amount ? (long)new Rational(amount.Numerator, amount.Denominator).Round(rounding) : null;
}
