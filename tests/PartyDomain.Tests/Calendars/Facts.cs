using System.Runtime.CompilerServices;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace PartyDomain.Tests.Calendars;

/// <summary>The published facts, read from their own file so that the shipped tables are checked against another source.</summary>
internal static class Facts
{
    private static readonly JsonElement Root = Load();

    public static IEnumerable<int> LunarYears => Years("lunisolar");

    public static IEnumerable<int> AnnouncedYears => Years("years");

    public static IEnumerable<int> PresumedYears => Years("presumedYears");

    public static JsonElement Lunar(int year) => Root.GetProperty("lunisolar").GetProperty($"{year}");

    public static JsonElement Announced(int year) => Root.GetProperty("years").GetProperty($"{year}");

    public static JsonElement Presumed(int year) => Root.GetProperty("presumedYears").GetProperty($"{year}");

    public static LocalDate Date(this JsonElement parent, string name) => Iso(parent.GetProperty(name).GetString()!);

    public static List<LocalDate> Dates(this JsonElement parent, string name) =>
        [.. parent.GetProperty(name).EnumerateArray().Select(item => Iso(item.GetString()!))];

    public static LocalDate Iso(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>Whether a day of an announced year or a presumed one is worked, straight from the facts.</summary>
    public static bool IsWorked(LocalDate date)
    {
        var year = Root.GetProperty("years").TryGetProperty($"{date.Year}", out var announced) ? announced : Presumed(date.Year);
        var weekend = date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        return weekend ? year.Dates("worked").Contains(date) : !year.Dates("off").Contains(date);
    }

    private static IEnumerable<int> Years(string section) =>
        Root.GetProperty(section).EnumerateObject().Select(item => int.Parse(item.Name, System.Globalization.CultureInfo.InvariantCulture));

    private static JsonElement Load([CallerFilePath] string here = "") =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "holidays.json"))).RootElement;
}
