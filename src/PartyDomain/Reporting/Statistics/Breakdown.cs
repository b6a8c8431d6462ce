using PartyDomain.Quotas;

namespace PartyDomain.Reporting.Statistics;

/// <summary>Parts of a population, declared either as exclusive, so that they and the unknown make up the whole, or as overlapping, so that nobody adds them up.</summary>
public sealed class Breakdown
{
    private Breakdown(bool isExclusive, ValueList<BreakdownPart> parts)
    {
        IsExclusive = isExclusive;
        Parts = parts;
    }

    /// <summary>Whether each person is in one part at most.</summary>
    public bool IsExclusive { get; }

    /// <summary>The parts in order.</summary>
    public ValueList<BreakdownPart> Parts { get; }

    /// <summary>Every code of a dimension as a part.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="frame">The frame, which knows the codes.</param>
    /// <returns>The breakdown, exclusive.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dimension.</exception>
    public static Breakdown By(StatisticsDimension dimension, StatisticsFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return new Breakdown(true, Enumerable.Range(1, frame.Codes(dimension) - 1).Select(code => new BreakdownPart(dimension, [code])).ToValueList());
    }

    /// <summary>Parts that exclude each other.</summary>
    /// <param name="parts">The parts, all of one dimension.</param>
    /// <returns>The breakdown, exclusive.</returns>
    /// <exception cref="ArgumentException">The parts are of several dimensions, or have a code in common, or one is the code of the unknown: they may overlap.</exception>
    public static Breakdown Exclusive(ValueList<BreakdownPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var codes = parts.SelectMany(part => part.Codes).ToList();
        if (parts.Select(part => part.Dimension).Distinct().Count() > 1 || codes.Distinct().Count() != codes.Count || codes.Exists(code => code <= 0))
        {
            throw new ArgumentException($"Parts of several dimensions, with a common code or with the unknown may overlap: declare them with {nameof(Overlapping)}.", nameof(parts));
        }

        return new Breakdown(true, parts);
    }

    /// <summary>Parts that may overlap, such as women and the young.</summary>
    /// <param name="parts">The parts.</param>
    /// <returns>The breakdown.</returns>
    public static Breakdown Overlapping(ValueList<BreakdownPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return new Breakdown(false, parts);
    }

    /// <summary>Groups that targets and limits speak of. They overlap.</summary>
    /// <param name="groups">The groups.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A group is none of persons.</exception>
    public static Breakdown Of(ValueList<MemberGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return Overlapping(groups.Select(BreakdownPart.Of).ToValueList());
    }

    /// <summary>Counts the parts.</summary>
    /// <param name="totals">The totals.</param>
    /// <param name="unit">The organization.</param>
    /// <param name="population">Whom.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="KeyNotFoundException">The organization is not in the frame.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A code is not one of the frame.</exception>
    public BreakdownTable Read(StatisticsTotals totals, OrganizationId unit, StatisticsPopulation population)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return new BreakdownTable(
            IsExclusive,
            totals.Count(unit, population),
            Parts.Select(part => new BreakdownCount(
                part,
                part.Codes.Sum(code => totals.Count(unit, population, part.Dimension, code)),
                totals.Count(unit, population, part.Dimension, StatisticsCodes.Unknown))).ToValueList());
    }
}
