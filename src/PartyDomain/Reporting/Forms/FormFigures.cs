using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Rulebooks;

namespace PartyDomain.Reporting.Forms;

/// <summary>Reads the values of a form for one organization and one period.</summary>
internal sealed class FormFigures
{
    private readonly StatisticsTotals totals;
    private readonly OrganizationId unit;
    private readonly Law law;
    private readonly Lazy<SectorFigures> sectors;

    public FormFigures(StatisticsTotals totals, OrganizationId unit, OrganizationTree tree, Law law)
    {
        (this.totals, this.unit, this.law) = (totals, unit, law);
        sectors = new(() => SectorFigures.Of(tree.On(totals.Frame.Places.To), unit, totals));
    }

    /// <summary>The values of every row by column; shares last, since they are made of the others.</summary>
    public FormValue[][] Of(FormDefinition form)
    {
        if (!totals.Contains(unit))
        {
            return [.. form.Rows.Select(row => Enumerable.Repeat(IsBlank(row) ? FormValue.Blank : row.Mark == FormRowMark.NotHeld ? FormValue.NotHeld : FormValue.NotApplicable, form.Columns.Count).ToArray())];
        }

        var at = form.Rows.Select((row, i) => (row.Code, i)).ToDictionary(row => row.Code, row => row.i, StringComparer.Ordinal);
        var values = form.Rows.Select(row => form.Columns.Select(column => Own(row, column)).ToArray()).ToArray();
        for (var column = 0; column < form.Columns.Count; column++)
        {
            for (var row = 0; row < values.Length; row++)
            {
                if (form.Rows[row].Count is RestCount rest && form.Columns[column].ColumnKind != FormColumnKind.Share)
                {
                    values[row][column] = Rest(values[at[rest.Whole]][column], [.. rest.Parts.Select(part => values[at[part]][column])]);
                }
            }

            if (form.Columns[column].ColumnKind == FormColumnKind.Share)
            {
                for (var row = 0; row < values.Length; row++)
                {
                    values[row][column] = values[row][0].Ratio(values[at[FormShares.WholeOf(form.Rows[row].Code, form.Relations)]][0]);
                }
            }
        }

        return values;
    }

    private static bool IsBlank(FormRow row) => row is { Count: null, Mark: not FormRowMark.NotHeld };

    private static FormValue Rest(FormValue whole, FormValue[] parts)
    {
        if (whole.Count is not { } all)
        {
            return whole;
        }

        if (parts.All(part => part.Count is not null))
        {
            return FormValue.Of(all - parts.Sum(part => part.Count!.Value));
        }

        return parts.All(part => part.State == FormValueState.Unknown) ? FormValue.Of(all) : FormValue.Unknown;
    }

    private FormValue Own(FormRow row, FormColumn column)
    {
        var value = column.ColumnKind == FormColumnKind.Share ? FormValue.Blank : (row.Mark, row.Count) switch
        {
            (FormRowMark.NotHeld, _) => FormValue.NotHeld,
            (_, null) => FormValue.Blank,
            (_, PeopleCount people) => People(people, column.ColumnKind == FormColumnKind.Women ? Sex.Female : null),
            (_, ListedCount listed) => Listed(listed, column.ColumnKind == FormColumnKind.Women ? Sex.Female : null),
            (_, MeanAgeCount mean) => Mean(totals.MeanAge(unit, mean.Population)),
            (_, StockCount stock) => FormValue.Of(stock.AtEnd ? totals.Closing(unit) : totals.Opening(unit)),
            (_, TransitCount) => FormValue.Of(totals.InTransit(unit)),
            (_, MovementCount movement) => FormValue.Of(movement.Reasons.Select(reason => totals.Movement(unit, reason)).Sum(line => movement.Increase ? line.Increases : line.Decreases)),
            (_, GrassrootsCount grassroots) => FormValue.Of(sectors.Value.Grassroots(grassroots)),
            (_, SectorCount sector) => FormValue.Of(sectors.Value.Count(sector, column.ColumnKind)),
            (_, RestCount) => FormValue.Blank,
            var (_, other) => throw new InvalidOperationException($"A form cannot count {other.GetType().Name} from statistics."),
        };
        return Stands(row) ? value : value.Count is > 0 ? value with { IsOutOfDate = true } : FormValue.NotApplicable;
    }

    private bool Stands(FormRow row) => row.Exists is not { } exists
        || (law.Read(exists, totals.Frame.Places.To) is { Status: not InForceStatus.Unknown } known ? known is { IsKnown: true, Value: true } : row.Mark == FormRowMark.Official);

    private FormValue People(PeopleCount people, Sex? sex) => Coded(people.Population, people.Dimension, people.Codes, sex);

    // Of nobody known is not zero.
    private FormValue Coded(StatisticsPopulation population, StatisticsDimension dimension, IReadOnlyList<int> codes, Sex? sex)
    {
        var all = codes.Sum(code => totals.Count(unit, population, dimension, code));
        var count = sex is null ? all : codes.Sum(code => totals.Count(unit, population, dimension, code, sex));
        var sexless = sex is null ? 0 : codes.Sum(code => All(code) - Of(code, Sex.Female) - Of(code, Sex.Male));
        if (sex is not null && all > 0 && sexless == all)
        {
            return FormValue.Unknown;
        }

        if (dimension == StatisticsDimension.Total || codes is [StatisticsCodes.Unknown])
        {
            return FormValue.Of(count, sexless);
        }

        var unknown = totals.Count(unit, population, dimension, StatisticsCodes.Unknown);
        return unknown > 0 && unknown == totals.Count(unit, population) ? FormValue.Unknown : FormValue.Of(count, unknown + sexless);

        long All(int code) => totals.Count(unit, population, dimension, code);
        long Of(int code, Sex one) => totals.Count(unit, population, dimension, code, one);
    }

    // A code that is not on the list of the frame is nobody's where nobody counts as unlisted; else nobody can tell.
    private FormValue Listed(ListedCount listed, Sex? sex)
    {
        var (list, known) = listed.Dimension == StatisticsDimension.Ethnicity ? (totals.Frame.Ethnicities, FormCodes.Ethnicities) : (totals.Frame.Religions, FormCodes.Religions);
        if (listed.Code is not { } code)
        {
            return Coded(listed.Population, listed.Dimension, [.. list.Codes.Where(other => known.NumberOf(other) == known.Unlisted).Select(other => (int)list.NumberOf(other)).Append(list.Unlisted)], sex);
        }

        var number = list.NumberOf(code);
        return number == list.Unlisted && totals.Count(unit, listed.Population, listed.Dimension, number) > 0
            ? FormValue.Unknown
            : Coded(listed.Population, listed.Dimension, [number], sex);
    }

    private static FormValue Mean(MeanAge mean) => mean.Value is { } value
        ? FormValue.Of(value, mean.Unknown)
        : mean.Unknown > 0 ? FormValue.Unknown : FormValue.NotComputable;
}
