namespace PartyDomain.Reporting.Statistics;

/// <summary>How one edition of the forms groups ages, in full years.</summary>
/// <param name="Edition">The year of the edition.</param>
/// <param name="From">The first age of each band, in order; a band ends where the next one begins, the last one does not end.</param>
/// <remarks>2012: 18-30, 31-40, 41-50, 51-60, 61 and over (12-HD/BTCTW). 2021: 18-30, then five years each to 56-60, over 60 (11-HD/BTCTW).</remarks>
public sealed record AgeBands(int Edition, ValueList<int> From)
{
    /// <summary>The bands of 12-HD/BTCTW (17 May 2012).</summary>
    public static AgeBands Of2012 { get; } = new(2012, [18, 31, 41, 51, 61]);

    /// <summary>The bands of 11-HD/BTCTW (13 December 2021).</summary>
    public static AgeBands Of2021 { get; } = new(2021, [18, 31, 36, 41, 46, 51, 56, 61]);

    /// <summary>The code of ages below the first band. They are counted, so that the bands make up the whole.</summary>
    public int Younger => From.Count + 1;

    /// <summary>Codes an age.</summary>
    /// <param name="age">Full years; 0 where the age is not known.</param>
    /// <returns>1 for the first band; 0 where it is not known; <see cref="Younger"/> below the first band.</returns>
    public int CodeOf(int age)
    {
        if (age <= 0)
        {
            return StatisticsCodes.Unknown;
        }

        var code = From.Count;
        while (code > 0 && age < From[code - 1])
        {
            code--;
        }

        return code == 0 ? Younger : code;
    }

    /// <summary>The first and the last age of a band.</summary>
    /// <param name="code">1 for the first band.</param>
    /// <returns>Both ages; no last one of the last band.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such band.</exception>
    public (int From, int? To) Band(int code)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(code, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(code, From.Count);
        return (From[code - 1], code == From.Count ? null : From[code] - 1);
    }
}
