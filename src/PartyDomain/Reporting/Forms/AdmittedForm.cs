using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Reporting.Statistics;
using static PartyDomain.Reporting.Forms.FormRowMark;

namespace PartyDomain.Reporting.Forms;

/// <summary>Form 2: members newly admitted, as on the day of the ceremony.</summary>
internal static class AdmittedForm
{
    private const StatisticsPopulation Admitted = StatisticsPopulation.Admitted;

    public static FormDefinition Of2021 { get; } = Make();

    private static FormDefinition Make()
    {
        var form = new FormDraft();
        form.Row("I", "form-row.all-admitted", 0, PeopleRows.Everybody(Admitted));
        form.Row("I.1", "form-row.women", 1, PeopleRows.Women(Admitted), Presumed);
        form.Row("I.2", "form-row.minority", 1, PeopleRows.Yes(Admitted, StatisticsDimension.Minority));
        form.Row("I.3", "form-row.youth-union", 1, PeopleRows.Yes(Admitted, StatisticsDimension.YouthUnion));
        form.Row("I.4", "form-row.private-owner", 1, PeopleRows.Yes(Admitted, StatisticsDimension.PrivateOwner));
        form.Row("I.5", "form-row.family-planning", 1, PeopleRows.Yes(Admitted, StatisticsDimension.FamilyPlanning));
        form.Row("I.6", "form-row.married-to-foreigner", 1, PeopleRows.Yes(Admitted, StatisticsDimension.MarriedToForeigner));
        form.Row("I.7", "form-row.readmitted", 1, PeopleRows.Yes(Admitted, StatisticsDimension.Readmitted));
        form.Overlap("I", "I.1", "I.2", "I.3", "I.4", "I.5", "I.6", "I.7");
        form.Heading("II", "form-row.analysis-of-admitted", 0);
        form.Heading("II.1", "form-row.occupation", 1);
        var occupations = PeopleRows.Occupations(form, Admitted, "II.1");
        form.Row("II.1.s", TermKey.Of(Occupation.StoppedWorking), 2, PeopleRows.Occupied(Admitted, Occupation.StoppedWorking), Added);
        form.Sum("I", [.. occupations, "II.1.s", form.Unknown("II.1", Admitted, StatisticsDimension.Occupation)]);
        PeopleRows.Ages(form, Admitted, "II.2");
        PeopleRows.Schools(form, Admitted, "II.3");
        PeopleRows.Professions(form, Admitted, "II.4");
        PeopleRows.Titles(form, Admitted, "II.5");
        form.Row("III", "form-row.grassroots", 0, new GrassrootsCount([OrganizationKind.PartyOrganization, OrganizationKind.Cell], false));
        Organizations(form, "III.1", "form-row.grassroots.committees", OrganizationKind.PartyOrganization);
        Organizations(form, "III.2", "form-row.grassroots.cells", OrganizationKind.Cell);
        form.Sum("III", "III.1", "III.2");
        return form.OfEdition2021("2", "form.2", FormDraft.Number);
    }

    private static void Organizations(FormDraft form, string code, string text, OrganizationKind kind)
    {
        form.Row(code, text, 1, new GrassrootsCount([kind], false));
        form.Row($"{code}a", "form-row.grassroots.admitting", 2, new GrassrootsCount([kind], true));
        form.Empty($"{code}b", "form-row.grassroots.nobody-left", 2, NotHeld);
        form.Overlap(code, $"{code}a", $"{code}b");
    }
}
