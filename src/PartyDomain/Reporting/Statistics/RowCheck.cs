using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PartyDomain.Reporting.Statistics;

/// <summary>Says what is wrong with a row.</summary>
internal static class RowCheck
{
    // The bytes of a row from the sex on, in the order in which they are declared.
    private const int FirstByte = 8;
    private static readonly Vector128<byte> Highest = Vector128.Create(
        2, byte.MaxValue, 2, 2, 2, 2, 2, 2, 2, 2, 2, StatisticsLayout.Occupations - 1, StatisticsLayout.GeneralEducations - 1, StatisticsLayout.ProfessionalLevels - 1,
        StatisticsLayout.AcademicTitles - 1, StatisticsLayout.PoliticalTheories - 1);

    /// <summary>Whether a code of a row is too high, all codes at once.</summary>
    public static bool HasWrongCode(in MemberRow row)
    {
        var codes = Vector128.Create(MemoryMarshal.AsBytes(new ReadOnlySpan<MemberRow>(in row)).Slice(FirstByte, Vector128<byte>.Count));
        return Vector128.GreaterThanAny(codes, Highest) | row.JoinedEra >= StatisticsLayout.Eras | row.Exempt >= StatisticsLayout.Exemptions;
    }

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
