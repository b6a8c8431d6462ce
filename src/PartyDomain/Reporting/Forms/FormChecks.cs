namespace PartyDomain.Reporting.Forms;

/// <summary>Checks what must hold in a filled form.</summary>
internal static class FormChecks
{
    private static readonly FormPeriod[] Periods = [FormPeriod.This, FormPeriod.Last];

    public static ValueList<FormProblem> Of(FormTable table)
    {
        var problems = table.Lines
            .Where(line => line.Cells.Count != table.Columns.Count)
            .Select(line => new FormProblem(FormProblemKind.CellsDiffer, line.Code, string.Empty, FormPeriod.This, table.Columns.Count, line.Cells.Count))
            .ToList();
        var lines = table.Lines.DistinctBy(line => line.Code, StringComparer.Ordinal).ToDictionary(line => line.Code, StringComparer.Ordinal);
        for (var column = 0; column < table.Columns.Count; column++)
        {
            foreach (var period in Periods)
            {
                Columns(table, column, period, problems);
                if (table.Columns[column].ColumnKind != FormColumnKind.Share)
                {
                    foreach (var relation in table.Relations)
                    {
                        Check(relation, table.Columns[column].Code, period, code => lines.TryGetValue(code, out var line) ? At(line, column).In(period) : FormValue.NotApplicable, problems);
                    }
                }
            }
        }

        return problems.ToValueList();
    }

    /// <summary>The cell of a column; blank where a row that was read has fewer.</summary>
    public static FormCell At(FormLine line, int column) => column < line.Cells.Count ? line.Cells[column] : new FormCell(FormValue.Blank, FormValue.Blank, FormValue.Blank);

    private static void Columns(FormTable table, int column, FormPeriod period, List<FormProblem> problems)
    {
        var own = table.Columns[column];
        var parts = Enumerable.Range(0, table.Columns.Count).Where(i => own.SumOf.Contains(table.Columns[i].Code, StringComparer.Ordinal)).ToList();
        foreach (var line in table.Lines)
        {
            var cell = At(line, column);
            if (cell.In(period) is { IsKnown: true, Count: { } found })
            {
                if (found < 0)
                {
                    problems.Add(new FormProblem(FormProblemKind.Negative, line.Code, own.Code, period, 0, found));
                }

                if (found > 0 && cell.In(period).IsOutOfDate)
                {
                    problems.Add(new FormProblem(FormProblemKind.RowNotInForce, line.Code, own.Code, period, 0, found));
                }

                if (parts.Count > 0 && Total(parts.Select(i => At(line, i).In(period))) is { } expected && expected != found)
                {
                    problems.Add(new FormProblem(FormProblemKind.ColumnDiffers, line.Code, own.Code, period, Number(expected), found));
                }
            }

            if (period == FormPeriod.This && cell.Ratio != cell.This.Ratio(cell.Last))
            {
                problems.Add(new FormProblem(FormProblemKind.RatioDiffers, line.Code, own.Code, period, null, null));
            }
        }
    }

    private static void Check(FormRelation relation, string column, FormPeriod period, Func<string, FormValue> at, List<FormProblem> problems)
    {
        if (at(relation.Whole) is not { IsKnown: true, Count: { } whole })
        {
            return;
        }

        if (relation.RelationKind == FormRelationKind.Overlapping)
        {
            problems.AddRange(relation.Parts
                .Where(part => at(part) is { IsKnown: true, Count: { } count } && count > whole)
                .Select(part => new FormProblem(FormProblemKind.PartExceedsWhole, part, column, period, whole, at(part).Count)));
            return;
        }

        if (Total(relation.Parts.Select(at)) is { } plus && Total(relation.Less.Select(at)) is { } less && plus - less != whole)
        {
            problems.Add(new FormProblem(FormProblemKind.SumDiffers, relation.Whole, column, period, Number(plus - less), whole));
        }
    }

    // A row that does not exist counts nobody; any other value without a number leaves the sum open.
    private static Int128? Total(IEnumerable<FormValue> values)
    {
        Int128 total = 0;
        foreach (var value in values)
        {
            if (value.State == FormValueState.NotApplicable)
            {
                continue;
            }

            if (value is not { IsKnown: true, Count: { } count })
            {
                return null;
            }

            total += count;
        }

        return total;
    }

    // What a document says may be more than any number of members.
    private static long? Number(Int128 number) => number >= long.MinValue && number <= long.MaxValue ? (long)number : null;
}
