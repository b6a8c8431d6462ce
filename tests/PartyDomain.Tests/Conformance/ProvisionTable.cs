using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;
using PartyDomain.Rulebooks;

namespace PartyDomain.Tests.Conformance;

/// <summary>Reads the table, and writes what the code says in the same form.</summary>
internal static class ProvisionTable
{
    /// <summary>The first line of the file.</summary>
    public const string Header = "sheet_row,provision,date,status,value,grade,instrument,point";

    public static IReadOnlyList<string> Lines { get; } = Load();

    public static IReadOnlyList<ProvisionRow> Rows { get; } = [.. Lines.Skip(1).Select(Parse)];

    public static ILookup<string, ProvisionRow> ByProvision { get; } = Rows.ToLookup(row => row.Provision, StringComparer.Ordinal);

    /// <summary>
    /// Writes what the code says on a day. An instrument is its number and the date printed on it; all but the status and the grade
    /// are blank where nothing is known.
    /// </summary>
    public static string Facts(Provision provision, LocalDate date)
    {
        var found = provision.Describe(date);
        var instrument = found.Citation is { } citation ? $"{citation.Instrument.Number} {Iso(citation.Instrument.AdoptedOn)}" : "";
        return $"{found.Status}; {Text(found.Value)}; {found.Grade}; {instrument}; {found.Citation?.Point}";
    }

    /// <summary>
    /// Writes a value: true and false in small letters, numbers in digits, enumerations by name, lengths and shares as their types write
    /// them, texts as they are; lists with their items in alphabetical order, as their order means nothing, joined by a stroke.
    /// </summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        LocalDate day => Iso(day),
        IEnumerable items => string.Join('|', items.Cast<object>().Select(Text).Order(StringComparer.Ordinal)),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static ProvisionRow Parse(string line)
    {
        var cells = line.Split(',');
        return cells is [var row, var provision, var date, var status, var value, var grade, var instrument, var point]
            ? new(row, provision, LocalDatePattern.Iso.Parse(date).Value, status, Sorted(value), grade, instrument, point)
            : throw new FormatException($"'{line}' has {cells.Length} cells, not 8.");
    }

    private static string Sorted(string value) => string.Join('|', value.Split('|').Order(StringComparer.Ordinal));

    private static string[] Load([CallerFilePath] string here = "") =>
        File.ReadAllLines(Path.Combine(Path.GetDirectoryName(here)!, "provisions.csv"));
}
