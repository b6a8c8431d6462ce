using PartyDomain.Reporting.Statistics;
using static PartyDomain.Reporting.Forms.FormRowMark;

namespace PartyDomain.Reporting.Forms;

/// <summary>Forms 2B and 4: members by ethnic group and religion, with the women and the share of the whole.</summary>
internal static class PeoplesForm
{
    public static FormDefinition Admitted2021 { get; } = Make("2B", "form.2b", "form-row.admitted-by-ethnicity", "form-row.admitted-by-religion", StatisticsPopulation.Admitted);

    public static FormDefinition Members2021 { get; } = Make("4", "form.4", "form-row.by-ethnicity", "form-row.by-religion", StatisticsPopulation.Members);

    private static FormDefinition Make(string number, string title, string ethnicity, string religion, StatisticsPopulation population)
    {
        var form = new FormDraft();
        form.Row("I", ethnicity, 0, PeopleRows.Everybody(population));
        var groups = FormCodes.Ethnicities.Codes.Select(code => $"I.{code}").ToList();
        foreach (var code in FormCodes.Ethnicities.Codes)
        {
            form.Row($"I.{code}", $"form-row.ethnicity.{code}", 1, new ListedCount(population, StatisticsDimension.Ethnicity, code));
        }

        form.Row("I.x", "form-row.unlisted", 1, new ListedCount(population, StatisticsDimension.Ethnicity, null), Added);
        form.Row("I.0", "form-row.unknown", 1, new PeopleCount(population, StatisticsDimension.Ethnicity, [StatisticsCodes.Unknown]), Added);
        form.Sum("I", [.. groups, "I.x", "I.0"]);
        form.Row("II", religion, 0, PeopleRows.Yes(population, StatisticsDimension.Religious));
        var religions = FormCodes.Religions.Codes.Select(code => $"II.{code}").ToList();
        foreach (var code in FormCodes.Religions.Codes)
        {
            form.Row($"II.{code}", $"form-row.religion.{code}", 1, new ListedCount(population, StatisticsDimension.Religion, code));
        }

        form.Row("II.x", "form-row.religion-not-told", 1, new RestCount("II", religions.ToValueList()), Added);
        form.Sum("II", [.. religions, "II.x"]);
        return form.OfEdition2021(
            number,
            title,
            new FormColumn("3", "form-column.total", FormColumnKind.Count),
            new FormColumn("4", "form-column.women", FormColumnKind.Women),
            new FormColumn("5", "form-column.share", FormColumnKind.Share) { Mark = Presumed });
    }
}
