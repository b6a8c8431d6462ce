using NodaTime;

namespace PartyDomain.Calendars;

/// <summary>Vietnam Culture Day (Ngày Văn hóa Việt Nam), 24 November, a holiday from 2026: Resolution 28/2026/QH16 art. 2.</summary>
internal static class CultureDay
{
    public const int FirstYear = 2026;

    public static LocalDate Of(int year) => new(year, 11, 24);

    public static bool Is(LocalDate date) => date is { Month: 11, Day: 24 };

    /// <summary>
    /// The Monday that would be off if the day were made up when it falls on a weekend, which no text says; null when it falls on a weekday or before 2026.
    /// </summary>
    public static LocalDate? OpenMakeUp(int year)
    {
        if (year < FirstYear || !Weekend.Has(Of(year)))
        {
            return null;
        }

        return Of(year).Next(IsoDayOfWeek.Monday);
    }
}
