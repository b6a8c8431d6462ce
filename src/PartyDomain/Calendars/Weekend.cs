using NodaTime;

namespace PartyDomain.Calendars;

/// <summary>The weekly rest: Saturday and Sunday since 2 October 1999 (Decision 188/1999/QĐ-TTg art. 1).</summary>
internal static class Weekend
{
    public static bool Has(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
