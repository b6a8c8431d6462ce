using NodaTime;

namespace PartyDomain.Calendars;

/// <summary>
/// The two statutory days of the Vietnamese lunisolar calendar (UTC+7), 2007 to 2045. Five of them fall a day before those of the Chinese calendar:
/// Tết in 2007 and 2030, the Hùng Kings' day in 2009, 2037 and 2038.
/// </summary>
internal static class LunarDates
{
    public const int FirstYear = 2007;
    public const int LastYear = 2045;

    // Month and day as one number, a year an entry: 217 is 17 February.
    private static ReadOnlySpan<short> TetDays =>
    [
        217, 207, 126, 214, 203, 123, 210, 131, 219, 208, 128, 216, 205,
        125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 202, 123, 211,
        131, 219, 208, 128, 215, 204, 124, 212, 201, 122, 210, 130, 217,
    ];

    private static ReadOnlySpan<short> HungKingsDays =>
    [
        426, 415, 404, 423, 412, 331, 419, 409, 428, 416, 406, 425, 414,
        402, 421, 410, 429, 418, 407, 426, 416, 404, 423, 412, 401, 419,
        409, 428, 417, 406, 424, 413, 403, 420, 410, 429, 419, 407, 426,
    ];

    /// <summary>The first day of the lunar year (mùng 1 Tết).</summary>
    public static LocalDate Tet(int year) => At(year, TetDays);

    /// <summary>The tenth day of the third lunar month (Giỗ Tổ Hùng Vương), never of a leap month.</summary>
    public static LocalDate HungKings(int year) => At(year, HungKingsDays);

    private static LocalDate At(int year, ReadOnlySpan<short> days)
    {
        var day = days[year - FirstYear];
        return new LocalDate(year, day / 100, day % 100);
    }
}
