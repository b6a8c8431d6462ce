using NodaTime;

namespace PartyDomain.Reporting.Forms;

/// <summary>Puts values into a form.</summary>
internal static class FormTables
{
    public static FormTable Make(FormDefinition form, OrganizationId unit, (LocalDate From, LocalDate To) period, (LocalDate From, LocalDate To)? last, FormValue[][] now, FormValue[][]? then) => new(
        form.Number,
        form.Title,
        unit,
        period.From,
        period.To,
        form.Columns,
        form.Rows.Select((row, i) => new FormLine(row.Code, row.Text, row.Level, row.Mark, now[i].Select((value, column) => FormCell.Of(value, then?[i][column] ?? Without(value))).ToValueList()))
            .Where((line, i) => Stands(form.Rows[i], line))
            .ToValueList(),
        form.Relations)
    {
        Edition = form.Instrument?.Id,
        LastFrom = last?.From,
        LastTo = last?.To,
    };

    // Without figures of the year before nothing is known of it, where there would be something.
    private static FormValue Without(FormValue value) => value.State is FormValueState.Blank or FormValueState.NotHeld ? value : FormValue.Unknown;

    // A row that was added for a time shows only then.
    private static bool Stands(FormRow row, FormLine line) =>
        row.Exists is null || row.Mark == FormRowMark.Official || !line.Cells.All(cell => cell.This.State == FormValueState.NotApplicable && cell.Last.State is FormValueState.NotApplicable or FormValueState.Unknown);
}
