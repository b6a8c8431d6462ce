using NodaTime;

namespace PartyDomain.Reporting.Statistics;

/// <summary>The times of joining that the official form tells apart (Biểu 3-BTCTW).</summary>
public static class JoinedEras
{
    /// <summary>Before 19 August 1945.</summary>
    public const byte BeforeAugust1945 = 1;

    /// <summary>From 19 August 1945 to 20 July 1954.</summary>
    public const byte To20July1954 = 2;

    /// <summary>From 21 July 1954 to 30 April 1975.</summary>
    public const byte To30April1975 = 3;

    /// <summary>Since 1 May 1975.</summary>
    public const byte SinceMay1975 = 4;

    /// <summary>Codes a joining date.</summary>
    /// <param name="joinedOn">The joining date; null where it is not known.</param>
    /// <returns>The code; 0 where it is not known.</returns>
    public static byte Of(LocalDate? joinedOn) => joinedOn switch
    {
        null => StatisticsCodes.Unknown,
        { } day when day < new LocalDate(1945, 8, 19) => BeforeAugust1945,
        { } day when day <= new LocalDate(1954, 7, 20) => To20July1954,
        { } day when day <= new LocalDate(1975, 4, 30) => To30April1975,
        _ => SinceMay1975,
    };
}
