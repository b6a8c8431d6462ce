using PartyDomain.Reporting.Statistics;
using PartyDomain.Rulebooks;

namespace PartyDomain.Reporting.Forms;

/// <summary>Collects the rows and relations of a form.</summary>
internal sealed class FormDraft
{
    private readonly List<FormRow> rows = [];
    private readonly List<FormRelation> relations = [];

    /// <summary>The one column of forms that compare a period with the year before.</summary>
    public static FormColumn Number { get; } = new("2", "form-column.number", FormColumnKind.Count);

    public void Heading(string code, string text, int level) => rows.Add(new FormRow(code, text, level));

    public void Row(string code, string text, int level, FormCount count, FormRowMark mark = FormRowMark.Official, Provision<bool>? exists = null) =>
        rows.Add(new FormRow(code, text, level) { Count = count, Mark = mark, Exists = exists });

    public void Empty(string code, string text, int level, FormRowMark mark) => rows.Add(new FormRow(code, text, level) { Mark = mark });

    public void Sum(string whole, params string[] parts) => relations.Add(new FormRelation(whole, ValueList.Create<string>(parts), FormRelationKind.Sum));

    public void Balance(string whole, string[] parts, string[] less) =>
        relations.Add(new FormRelation(whole, ValueList.Create<string>(parts), FormRelationKind.Sum) { Less = ValueList.Create<string>(less) });

    public void Overlap(string whole, params string[] parts) => relations.Add(new FormRelation(whole, ValueList.Create<string>(parts), FormRelationKind.Overlapping));

    /// <summary>Rows of which the codes exclude each other, with a row for those of whom nothing is known, so that they make up the whole.</summary>
    public void Exclusive(string whole, string heading, StatisticsPopulation population, StatisticsDimension dimension, params (string Text, int Code, FormRowMark Mark)[] parts)
    {
        var codes = new List<string>();
        foreach (var (text, code, mark) in parts)
        {
            codes.Add($"{heading}.{codes.Count + 1}");
            Row(codes[^1], text, 2, new PeopleCount(population, dimension, [code]), mark);
        }

        codes.Add(Unknown(heading, population, dimension));
        Sum(whole, [.. codes]);
    }

    public string Unknown(string heading, StatisticsPopulation population, StatisticsDimension dimension)
    {
        Row($"{heading}.0", "form-row.unknown", 2, new PeopleCount(population, dimension, [StatisticsCodes.Unknown]), FormRowMark.Added);
        return $"{heading}.0";
    }

    public FormDefinition Finish(string number, string title, params FormColumn[] columns) =>
        new(number, title, ValueList.Create<FormColumn>(columns), rows.ToValueList(), relations.ToValueList());

    public FormDefinition OfEdition2021(string number, string title, params FormColumn[] columns) =>
        Finish(number, title, columns) with { Instrument = Instruments.StatisticalForms2021, AgeBands = AgeBands.Of2021 };
}
