using NodaTime;
using PartyDomain.Organizations;

namespace PartyDomain.Reporting.Coverage;

/// <summary>
/// One coverage indicator: a numerator out of a denominator that is named, with every unit that is missing. Every unit of the denominator
/// either counts or is a gap.
/// </summary>
/// <param name="Measure">What is asked of each unit.</param>
/// <param name="Base">Which units make the denominator.</param>
/// <param name="UnitKinds">The kinds of units asked for.</param>
/// <param name="Below">The organization in or below whose territory the units lie.</param>
/// <param name="Day">The day.</param>
/// <param name="Counted">The units that count.</param>
/// <param name="Gaps">The units that do not, each with the reason. Not known is a reason of its own, never no.</param>
public sealed record CoverageIndicator(
    CoverageMeasure Measure,
    CoverageBase Base,
    ValueList<CoverageUnitKind> UnitKinds,
    OrganizationId Below,
    LocalDate Day,
    ValueList<CoverageUnitId> Counted,
    ValueList<CoverageGap> Gaps)
{
    /// <summary>The number of units that count.</summary>
    public int Numerator => Counted.Count;

    /// <summary>The number of units in the base.</summary>
    public int Denominator => Counted.Count + Gaps.Count;

    /// <summary>The exact share; null where the base has no unit.</summary>
    public Fraction? Share => Denominator == 0 ? null : new Fraction(Numerator, Denominator);

    /// <summary>Counts the gaps of one reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The number of units.</returns>
    public int Count(GapReason reason) => Gaps.Count(gap => gap.Reason == reason);

    /// <summary>Writes the measure, the numerator and the denominator.</summary>
    /// <returns>A short text.</returns>
    public override string ToString() => $"{nameof(CoverageIndicator)} {{ {Measure}, {Numerator} of {Denominator} }}";
}
