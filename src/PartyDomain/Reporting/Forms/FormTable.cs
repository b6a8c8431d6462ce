using NodaTime;

namespace PartyDomain.Reporting.Forms;

/// <summary>A filled form of one organization with everything below it. It tells its rules itself, so that whoever receives it can check it.</summary>
/// <param name="Form">The number of the form.</param>
/// <param name="Title">The key of its title.</param>
/// <param name="Unit">The organization.</param>
/// <param name="From">The first day of the period.</param>
/// <param name="To">The last day of the period.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Lines">The rows, each with a cell for each column.</param>
/// <param name="Relations">What must hold between rows.</param>
public sealed record FormTable(
    string Form,
    string Title,
    OrganizationId Unit,
    LocalDate From,
    LocalDate To,
    ValueList<FormColumn> Columns,
    ValueList<FormLine> Lines,
    ValueList<FormRelation> Relations)
{
    /// <summary>The instrument of the edition; null of a table that is no official form.</summary>
    public InstrumentId? Edition { get; init; }

    /// <summary>The first day of the same period of the year before; null where there are no figures of it.</summary>
    public LocalDate? LastFrom { get; init; }

    /// <summary>The last day of the same period of the year before; null where there are no figures of it.</summary>
    public LocalDate? LastTo { get; init; }

    /// <summary>What does not fit: sums, parts, columns and ratios. A value that is not known or held back is in no check.</summary>
    public ValueList<FormProblem> Problems => FormChecks.Of(this);

    /// <summary>Finds a row.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The row.</returns>
    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    public FormLine this[string code] => Lines.FirstOrDefault(line => string.Equals(line.Code, code, StringComparison.Ordinal)) ?? throw new KeyNotFoundException($"Form {Form} has no row '{code}'.");

    /// <summary>Finds a cell.</summary>
    /// <param name="code">The code of the row.</param>
    /// <param name="column">The code of the column.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="KeyNotFoundException">There is no such row or column.</exception>
    public FormCell this[string code, string column] => this[code].Cells[ColumnAt(column)];

    /// <summary>Holds values back, and with them every ratio and share that is made of them.</summary>
    /// <param name="hidden">The places of the values.</param>
    /// <returns>The form without them. Which others would still tell them is not judged here.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hidden"/> is null.</exception>
    public FormTable Hide(IEnumerable<FormPlace> hidden)
    {
        ArgumentNullException.ThrowIfNull(hidden);
        var places = hidden.ToHashSet();
        var wholes = Lines.ToDictionary(line => line.Code, line => FormShares.WholeOf(line.Code, Relations), StringComparer.Ordinal);
        return this with { Lines = Lines.Select(line => line with { Cells = line.Cells.Select((cell, i) => Held(line.Code, i, cell)).ToValueList() }).ToValueList() };

        FormCell Held(string row, int column, FormCell cell) => FormCell.Of(Value(row, column, FormPeriod.This, cell.This), Value(row, column, FormPeriod.Last, cell.Last));

        FormValue Value(string row, int column, FormPeriod period, FormValue value)
        {
            var isHidden = Columns[column].ColumnKind == FormColumnKind.Share
                ? IsIn(row, 0, period) || IsIn(wholes[row], 0, period)
                : IsIn(row, column, period);
            return isHidden && value.State != FormValueState.Blank ? FormValue.Hidden : value;
        }

        bool IsIn(string row, int column, FormPeriod period) => places.Contains(new FormPlace(row, Columns[column].Code, period));
    }

    internal int ColumnAt(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (string.Equals(Columns[i].Code, column, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new KeyNotFoundException($"Form {Form} has no column '{column}'.");
    }

    /// <summary>Writes form, organization and period.</summary>
    /// <returns>A text without figures.</returns>
    public override string ToString() => $"{nameof(FormTable)} {{ {Form}, {Unit}, {From:uuuu-MM-dd}, {To:uuuu-MM-dd} }}";
}
