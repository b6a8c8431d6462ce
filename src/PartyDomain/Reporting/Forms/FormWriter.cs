using System.Globalization;
using System.Text;
using NodaTime.Text;
using PartyDomain.Texts;

namespace PartyDomain.Reporting.Forms;

/// <summary>Writes filled forms as text. Nothing depends on the culture of the machine.</summary>
public static class FormWriter
{
    private static readonly string[] Fields =
    [
        "form", "unit", "from", "to", "row", "column", "mark", "this", "last", "ratioPercent", "thisState", "lastState", "ratioState", "thisUnclear", "lastUnclear",
    ];

    /// <summary>Writes a form for programs: a line for each row and column, with commas, a decimal point and stable names. Lines end with a line feed.</summary>
    /// <param name="table">The form.</param>
    /// <returns>The text. A value that is not known is empty, and its state says why. Means and ratios have two decimals; JSON has them exactly.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static string Csv(FormTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var csv = new StringBuilder().AppendJoin(',', Fields).Append('\n');
        var (from, to) = (LocalDatePattern.Iso.Format(table.From), LocalDatePattern.Iso.Format(table.To));
        foreach (var line in table.Lines)
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var (cell, isShare) = (FormChecks.At(line, i), table.Columns[i].ColumnKind == FormColumnKind.Share);
                string[] fields =
                [
                    table.Form, table.Unit.Value, from, to, line.Code, table.Columns[i].Code, Word(line.Mark),
                    Number(cell.This, isShare), Number(cell.Last, isShare), Number(cell.Ratio, true),
                    Word(cell.This.State), Word(cell.Last.State), Word(cell.Ratio.State), Invariant(cell.This.Unclear), Invariant(cell.Last.Unclear),
                ];
                csv.AppendJoin(',', fields.Select(field => Quoted(field, ','))).Append('\n');
            }
        }

        return csv.ToString();

        static string Number(FormValue value, bool isPercent) => FormNumbers.Digits(value, isPercent, ".");
    }

    /// <summary>Writes a form for people and their spreadsheet: one line for each row, Vietnamese heads, with semicolons and a decimal comma. Lines end with carriage return and line feed.</summary>
    /// <param name="table">The form.</param>
    /// <param name="texts">The texts; the shipped ones where none are given.</param>
    /// <returns>The text. In place of a number that is not known stands why. A spreadsheet needs a byte order mark before it in a file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static string VietnameseCsv(FormTable table, FindingFormatter? texts = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var language = (texts ?? FindingFormatter.Shipped).In("vi");
        string[] periods = [language.Term("form-column.this"), language.Term("form-column.last"), language.Term("form-column.ratio")];
        var heads = table.Columns.SelectMany(column => table.Columns.Count == 1 ? periods : periods.Select(period => $"{language.Term(column.Text)} – {period}"));
        var csv = new StringBuilder();
        Line([language.Term("form-column.code"), language.Term("form-column.criterion"), .. heads, language.Term("form-column.mark")]);
        foreach (var line in table.Lines)
        {
            var cells = table.Columns.SelectMany((column, i) =>
            {
                var (cell, isShare) = (FormChecks.At(line, i), column.ColumnKind == FormColumnKind.Share);
                return new[] { FormNumbers.Shown(cell.This, isShare, language), FormNumbers.Shown(cell.Last, isShare, language), FormNumbers.Shown(cell.Ratio, true, language) };
            });
            Line([line.Code, language.Term(line.Text), .. cells, language.Term(TermKey.Of(line.Mark))]);
        }

        return csv.ToString();

        void Line(IEnumerable<string> fields) => csv.AppendJoin(';', fields.Select(field => Quoted(Harmless(field), ';'))).Append("\r\n");
    }

    /// <summary>Writes a form as a Markdown table, with its title and period.</summary>
    /// <param name="table">The form.</param>
    /// <param name="language">The tag of the language.</param>
    /// <param name="texts">The texts; the shipped ones where none are given.</param>
    /// <returns>The text. A form with several columns has a table for each period. Below stand the marks of rows that are not the official ones.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are no texts in that language.</exception>
    public static string Markdown(FormTable table, string language, FindingFormatter? texts = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(language);
        return new FormMarkdown(table, (texts ?? FindingFormatter.Shipped).In(language)).Write();
    }

    // A spreadsheet takes a field that begins so for a formula.
    private static string Harmless(string field) => field is ['=' or '+' or '@' or '\t' or '\r', ..] ? $"'{field}" : field;

    private static string Quoted(string field, char separator) =>
        field.AsSpan().ContainsAny(separator, '"', '\n') || field.Contains('\r', StringComparison.Ordinal) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    private static string Word<T>(T value)
        where T : struct, Enum => TermKey.Kebab(value.ToString());

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
