using System.Diagnostics.CodeAnalysis;

namespace PartyDomain.Reporting.Statistics;

/// <summary>Says what is wrong with a row.</summary>
internal static class RowCheck
{
    [DoesNotReturn]
    public static void Refuse(in MemberRow row, StatisticsPopulation population, int count, StatisticsFrame frame)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        if (population is not (StatisticsPopulation.Members or StatisticsPopulation.Admitted))
        {
            throw new ArgumentOutOfRangeException(nameof(population), population, "There is no such population.");
        }

        if (row.Place < Places.Nowhere || row.Place >= frame.Places.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(row), row.Place, $"The row is at a place that this frame does not have: it has {frame.Places.Count}.");
        }

        foreach (var dimension in Enum.GetValues<StatisticsDimension>())
        {
            if (frame.Layout.CodeOf(row, dimension) is var code && code >= frame.Codes(dimension))
            {
                throw new ArgumentOutOfRangeException(nameof(row), code, $"{dimension} has the codes 0 to {frame.Codes(dimension) - 1}.");
            }
        }

        throw new ArgumentOutOfRangeException(nameof(row), "The row has a code that this frame does not have.");
    }
}
