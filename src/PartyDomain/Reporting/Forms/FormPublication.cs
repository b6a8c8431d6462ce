using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Reporting.Disclosure;
using PartyDomain.Reporting.Statistics;

namespace PartyDomain.Reporting.Forms;

/// <summary>Says of forms that are published together which numbers are confidential and how they hang together.</summary>
internal sealed class FormPublication
{
    private static readonly FormPeriod[] Periods = [FormPeriod.This, FormPeriod.Last];

    private readonly IReadOnlyList<FormTable> tables;
    private readonly OrganizationTree tree;
    private readonly PublishedTableBuilder<FormFigure> builder = new();
    private readonly Dictionary<FormFigure, long> counts = [];
    private readonly Dictionary<int, List<FormFigure>> figures = [];
    private readonly Dictionary<string, FormLine>[] lines;
    private int rests;

    public FormPublication(IReadOnlyList<FormTable> tables, OrganizationTree tree)
    {
        (this.tables, this.tree) = (tables, tree);
        lines = [.. tables.Select(table => table.Lines.ToDictionary(line => line.Code, StringComparer.Ordinal))];
        for (var i = 0; i < tables.Count; i++)
        {
            foreach (var period in Periods)
            {
                Add(i, period);
            }
        }

        Alike();
        foreach (var period in Periods)
        {
            Below(period);
        }
    }

    public PublishedTable<FormFigure> Build() => builder.Build();

    private static (LocalDate From, LocalDate To)? Days(FormTable table, FormPeriod period) => (period, table.LastFrom, table.LastTo) switch
    {
        (FormPeriod.This, _, _) => (table.From, table.To),
        (_, { } from, { } to) => (from, to),
        _ => null,
    };

    private void Add(int table, FormPeriod period)
    {
        var (form, tier) = (tables[table], Tier(tables[table], period));
        for (var column = 0; column < form.Columns.Count; column++)
        {
            if (form.Columns[column].ColumnKind == FormColumnKind.Share)
            {
                continue;
            }

            foreach (var line in form.Lines)
            {
                if (line.Cells[column].In(period) is { IsKnown: true, Count: { } count })
                {
                    Count(new FormFigure(table, new FormPlace(line.Code, form.Columns[column].Code, period)), count, FormSensitivity.IsSensitive(form, line.Code), tier);
                }
            }
        }

        Within(table, period, table);
    }

    // The rules within a form, or within what is left over of it.
    private void Within(int own, FormPeriod period, int table)
    {
        var form = tables[own];
        foreach (var column in form.Columns)
        {
            foreach (var relation in form.Relations)
            {
                Relate(own, relation, code => new FormFigure(table, new FormPlace(code, column.Code, period)));
            }

            foreach (var line in form.Lines)
            {
                var figure = new FormFigure(table, new FormPlace(line.Code, column.Code, period));
                if (column.ColumnKind == FormColumnKind.Women)
                {
                    OfWhich(figure with { Place = figure.Place with { Column = form.Columns[0].Code } }, figure);
                }

                if (column.SumOf.Count > 0)
                {
                    Sum(figure, [.. column.SumOf.Select(part => figure with { Place = figure.Place with { Column = part } })]);
                }
            }
        }
    }

    private void Relate(int own, FormRelation relation, Func<string, FormFigure> at)
    {
        if (relation.RelationKind == FormRelationKind.Overlapping)
        {
            foreach (var part in relation.Parts)
            {
                OfWhich(at(relation.Whole), at(part));
            }
        }
        else if (relation.Less.Count == 0)
        {
            Sum(at(relation.Whole), [.. relation.Parts.Select(at).Where(part => IsThere(own, part))]);
        }
        else if (relation.Parts.Concat(relation.Less).Append(relation.Whole).Select(at).All(counts.ContainsKey)
            && relation.Parts.Sum(part => counts[at(part)]) == relation.Less.Append(relation.Whole).Sum(part => counts[at(part)]))
        {
            builder.AddBalance(relation.Parts.Select(at), relation.Less.Append(relation.Whole).Select(at));
        }
    }

    // A row that does not exist is no part; one that is not known leaves the sum open.
    private bool IsThere(int own, FormFigure figure) =>
        lines[own].TryGetValue(figure.Place.Row, out var line)
        && line.Cells[tables[own].ColumnAt(figure.Place.Column)].In(figure.Place.Period).State != FormValueState.NotApplicable;

    // The same people in several forms, and this year's form beside the next one's last year.
    private void Alike()
    {
        var seen = new Dictionary<(OrganizationId, (LocalDate, LocalDate), FormCount, FormColumnKind), FormFigure>();
        foreach (var figure in counts.Keys.Where(figure => figure.Table >= 0).ToList())
        {
            var form = tables[figure.Table];
            if (OfficialForms.Find(form.Form)?.Find(figure.Place.Row)?.Count is not { } count || count is RestCount || Days(form, figure.Place.Period) is not { } days)
            {
                continue;
            }

            var kind = form.Columns.First(column => string.Equals(column.Code, figure.Place.Column, StringComparison.Ordinal)).ColumnKind;
            if (count is PeopleCount { Dimension: StatisticsDimension.Sex } people && people.Codes is [var code] && code == StatisticsCodes.Of(Sex.Female))
            {
                (count, kind) = (new PeopleCount(people.Population, StatisticsDimension.Total, [StatisticsCodes.All]), FormColumnKind.Women);
            }

            if (!seen.TryAdd((form.Unit, days, count, kind), figure))
            {
                var first = seen[(form.Unit, days, count, kind)];
                if (counts[first] == counts[figure])
                {
                    builder.AddSum(first, [figure]);
                }
            }
        }
    }

    // What an organization has that the published ones below it do not have is told by the difference.
    private void Below(FormPeriod period)
    {
        foreach (var group in Enumerable.Range(0, tables.Count).Where(i => Days(tables[i], period) is not null).GroupBy(i => (tables[i].Form, Days: Days(tables[i], period)!.Value)))
        {
            var view = tree.On(group.Key.Days.To);
            var byUnit = group.Where(i => view.Contains(tables[i].Unit)).ToDictionary(i => tables[i].Unit);
            foreach (var below in byUnit.Values.GroupBy(i => Nearest(view, tables[i].Unit, byUnit)).Where(below => below.Key >= 0))
            {
                Rest(below.Key, [.. below], period, view);
            }
        }
    }

    private static int Nearest(OrganizationTreeView view, OrganizationId unit, Dictionary<OrganizationId, int> byUnit)
    {
        for (var at = view.Parent(unit); at is { } here; at = view.Parent(here))
        {
            if (byUnit.TryGetValue(here, out var table))
            {
                return table;
            }
        }

        return -1;
    }

    private void Rest(int table, List<int> below, FormPeriod period, OrganizationTreeView view)
    {
        var form = tables[table];
        var units = below.Select(i => tables[i].Unit).ToHashSet();
        var isWhole = view.Subtree(form.Unit).Where(id => view[id].Kind == OrganizationKind.Cell).All(IsBelow);
        var rest = --rests;
        foreach (var figure in figures.GetValueOrDefault(table, []).Where(figure => figure.Place.Period == period))
        {
            var parts = below.Select(i => figure with { Table = i }).ToList();
            if (!parts.TrueForAll(counts.ContainsKey) || counts[figure] - parts.Sum(part => counts[part]) is not (>= 0 and var left))
            {
                continue;
            }

            if (left > 0 || !isWhole)
            {
                parts.Add(figure with { Table = rest });
                Count(parts[^1], left, FormSensitivity.IsSensitive(form, figure.Place.Row), Tier(tables[below[0]], period));
            }

            builder.AddSum(figure, parts);
        }

        Within(table, period, rest);

        bool IsBelow(OrganizationId cell)
        {
            for (OrganizationId? at = cell; at is { } here && here != form.Unit; at = view.Parent(here))
            {
                if (units.Contains(here))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private TierRole Tier(FormTable form, FormPeriod period) =>
        Days(form, period) is { } days && tree.On(days.To) is { } view && view.Contains(form.Unit) ? view[form.Unit].Role : tree.Find(form.Unit)?.Versions.Last(version => version.Attributes is not null).Attributes!.Role ?? TierRole.Subordinate;

    private void Count(FormFigure figure, long count, bool isSensitive, TierRole tier)
    {
        counts.Add(figure, count);
        if (!figures.TryGetValue(figure.Table, out var own))
        {
            figures.Add(figure.Table, own = []);
        }

        own.Add(figure);
        builder.Add(figure, count, isSensitive ? TableCellRole.Sensitive : TableCellRole.Plain, tier);
    }

    private void Sum(FormFigure whole, List<FormFigure> parts)
    {
        if (parts.Count > 0 && counts.TryGetValue(whole, out var all) && parts.TrueForAll(counts.ContainsKey) && parts.Sum(part => counts[part]) == all)
        {
            builder.AddSum(whole, parts);
        }
    }

    private void OfWhich(FormFigure whole, FormFigure part)
    {
        if (counts.TryGetValue(whole, out var all) && counts.TryGetValue(part, out var some) && some <= all)
        {
            builder.AddOfWhich(whole, part);
        }
    }

    /// <summary>A number of a publication: the form, or a number below zero of what is left over.</summary>
    internal readonly record struct FormFigure(int Table, FormPlace Place);
}
