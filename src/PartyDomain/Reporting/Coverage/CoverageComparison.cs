using PartyDomain.Organizations;

namespace PartyDomain.Reporting.Coverage;

/// <summary>
/// One indicator on two days. The change in percentage points and the relative change are two numbers and never stand for each other; what changed
/// in the denominator is said apart from what changed in the units that it has on both days.
/// </summary>
public sealed record CoverageComparison
{
    /// <summary>Compares two indicators.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one, of the same measure, base, kinds and organization.</param>
    /// <exception cref="ArgumentException">They do not ask the same, or <paramref name="after"/> is not of a later day.</exception>
    public CoverageComparison(CoverageIndicator before, CoverageIndicator after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (!Question(after).Equals(Question(before)))
        {
            throw new ArgumentException($"{after} does not ask the same as {before}.", nameof(after));
        }

        if (after.Day <= before.Day)
        {
            throw new ArgumentException($"{after.Day:uuuu-MM-dd} is not later than {before.Day:uuuu-MM-dd}.", nameof(after));
        }

        Before = before;
        After = after;
    }

    /// <summary>The indicator on the earlier day.</summary>
    public CoverageIndicator Before { get; }

    /// <summary>The indicator on the later day.</summary>
    public CoverageIndicator After { get; }

    /// <summary>The change of the share in percentage points; null where one of the days has no share.</summary>
    public Change? Points => Before.Share is { } before && After.Share is { } after ? Change.Between(before, after, 100) : null;

    /// <summary>The change of the share as a percentage of the earlier share; null where one of the days has no share or the earlier one is zero.</summary>
    public Change? RelativePercent =>
        Before.Share is { Numerator: > 0 } before && After.Share is { } after
            ? Change.Between(new Fraction(1, 1), new Fraction(checked(after.Numerator * before.Denominator), checked(after.Denominator * before.Numerator)), 100)
            : null;

    /// <summary>By how many units the numerator is greater; negative where it is smaller.</summary>
    public int NumeratorChange => After.Numerator - Before.Numerator;

    /// <summary>By how many units the denominator is greater; negative where it is smaller, as after a merger of villages.</summary>
    public int DenominatorChange => After.Denominator - Before.Denominator;

    /// <summary>Whether both days have exactly the same units in the denominator. Where they do not, a change of the share says less.</summary>
    public bool SameUnits => !NoLongerInBase.Any() && !NewInBase.Any();

    /// <summary>The units of the denominator of the earlier day alone.</summary>
    public IEnumerable<CoverageUnitId> NoLongerInBase => Units(Before).Except(Units(After));

    /// <summary>The units of the denominator of the later day alone.</summary>
    public IEnumerable<CoverageUnitId> NewInBase => Units(After).Except(Units(Before));

    /// <summary>The units of both denominators that count on the later day alone.</summary>
    public IEnumerable<CoverageUnitId> Won => After.Counted.Intersect(Before.Gaps.Select(gap => gap.Unit));

    /// <summary>The units of both denominators that count on the earlier day alone.</summary>
    public IEnumerable<CoverageUnitId> Lost => Before.Counted.Intersect(After.Gaps.Select(gap => gap.Unit));

    /// <summary>Writes both days.</summary>
    /// <returns>A short text.</returns>
    public override string ToString() => $"{nameof(CoverageComparison)} {{ {Before}, {After} }}";

    private static (CoverageMeasure, CoverageBase, ValueList<CoverageUnitKind>, OrganizationId) Question(CoverageIndicator indicator) =>
        (indicator.Measure, indicator.Base, indicator.UnitKinds, indicator.Below);

    private static IEnumerable<CoverageUnitId> Units(CoverageIndicator indicator) => indicator.Counted.Concat(indicator.Gaps.Select(gap => gap.Unit));
}
