using System.Text;
using PartyDomain.Texts;

namespace PartyDomain.Reporting.Forms;

/// <summary>Writes one filled form as Markdown.</summary>
internal sealed class FormMarkdown(FormTable table, LanguageTexts texts)
{
    private readonly StringBuilder text = new();

    public string Write()
    {
        text.Append("### ").Append(Safe(texts.Term(table.Title))).Append("\n\n");
        if (table.Columns.Count == 1)
        {
            Compared();
        }
        else
        {
            Of(FormPeriod.This);
            if (table.LastFrom is not null)
            {
                Of(FormPeriod.Last);
            }
        }

        Marks();
        return text.ToString();
    }

    private void Compared()
    {
        text.Append(Safe(table.Unit.Value)).Append(", ").Append(Period(FormPeriod.This)).Append("\n\n");
        var hasUnclear = table.Lines.Any(line => FormChecks.At(line, 0).This.Unclear > 0);
        List<string> heads = [texts.Term("form-column.criterion"), texts.Term("form-column.this"), texts.Term("form-column.last"), texts.Term("form-column.ratio")];
        if (hasUnclear)
        {
            heads.Add(texts.Term("form-column.unclear"));
        }

        Head(heads);
        foreach (var line in table.Lines)
        {
            var cell = FormChecks.At(line, 0);
            List<string> cells = [Label(line), FormNumbers.Shown(cell.This, false, texts), FormNumbers.Shown(cell.Last, false, texts), FormNumbers.Shown(cell.Ratio, true, texts)];
            if (hasUnclear)
            {
                cells.Add(cell.This.Unclear > 0 ? FormNumbers.Shown(FormValue.Of(cell.This.Unclear), false, texts) : string.Empty);
            }

            Row(cells);
        }
    }

    private void Of(FormPeriod period)
    {
        text.Append(Safe(table.Unit.Value)).Append(", ").Append(Period(period)).Append("\n\n");
        Head([texts.Term("form-column.criterion"), .. table.Columns.Select(column => texts.Term(column.Text) + Sign(column.Mark))]);
        foreach (var line in table.Lines)
        {
            Row([Label(line), .. table.Columns.Select((column, i) => FormNumbers.Shown(FormChecks.At(line, i).In(period), column.ColumnKind == FormColumnKind.Share, texts))]);
        }

        text.Append('\n');
    }

    private void Marks()
    {
        foreach (var mark in table.Lines.Select(line => line.Mark).Concat(table.Columns.Select(column => column.Mark)).Where(mark => mark != FormRowMark.Official).Distinct().Order())
        {
            text.Append('\n').Append(Sign(mark).Trim()).Append(' ').Append(Safe(texts.Term(TermKey.Of(mark)))).Append('\n');
        }
    }

    private string Period(FormPeriod period) => (period, table.LastFrom, table.LastTo) switch
    {
        (FormPeriod.Last, { } from, { } to) => $"{ValueWriter.Date(from, texts)} – {ValueWriter.Date(to, texts)}",
        _ => $"{ValueWriter.Date(table.From, texts)} – {ValueWriter.Date(table.To, texts)}",
    };

    private string Label(FormLine line)
    {
        var label = Safe(texts.Term(line.Text)) + Sign(line.Mark);
        return line.Level == 0 ? $"**{line.Code}** {label}" : string.Concat(Enumerable.Repeat("&emsp;", line.Level)) + label;
    }

    private void Head(IReadOnlyCollection<string> heads)
    {
        Row(heads.Select(Safe));
        Row(heads.Select((_, i) => i == 0 ? "---" : "---:"));
    }

    private void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Sign(FormRowMark mark) => mark switch
    {
        FormRowMark.Presumed => " (?)",
        FormRowMark.Added => " (+)",
        FormRowMark.NotHeld => " (–)",
        FormRowMark.SourceBroken => " (!)",
        _ => string.Empty,
    };

    private static string Safe(string raw) => raw.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ');
}
