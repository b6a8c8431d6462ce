using PartyDomain.Membership;
using PartyDomain.Reporting.Statistics;
using static PartyDomain.Reporting.Forms.FormRowMark;

namespace PartyDomain.Reporting.Forms;

/// <summary>Form 3: all members on the list at the end of the period.</summary>
internal static class CompositionForm
{
    private const StatisticsPopulation Members = StatisticsPopulation.Members;

    public static FormDefinition Of2021 { get; } = Make();

    private static FormDefinition Make()
    {
        var form = new FormDraft();
        form.Row("I", "form-row.closing", 0, PeopleRows.Everybody(Members));
        form.Row("I.1", "form-row.women", 1, PeopleRows.Women(Members));
        form.Row("I.2", "form-row.probationary", 1, new PeopleCount(Members, StatisticsDimension.Standing, [StatisticsCodes.Probationary]));
        form.Row("I.3", "form-row.minority", 1, PeopleRows.Yes(Members, StatisticsDimension.Minority));
        form.Row("I.4", "form-row.religious", 1, PeopleRows.Yes(Members, StatisticsDimension.Religious));
        form.Row("I.5", "form-row.youth-union", 1, PeopleRows.Yes(Members, StatisticsDimension.YouthUnion));
        form.Row("I.6", "form-row.private-owner", 1, PeopleRows.Yes(Members, StatisticsDimension.PrivateOwner));
        form.Row("I.7", "form-row.married-to-foreigner", 1, PeopleRows.Yes(Members, StatisticsDimension.MarriedToForeigner));
        form.Overlap("I", "I.1", "I.2", "I.3", "I.4", "I.5", "I.6", "I.7");
        form.Heading("II", "form-row.analysis", 0);
        form.Heading("II.1", "form-row.occupation", 1);
        form.Row("II.1a", "form-row.working", 1, PeopleRows.Working(Members));
        form.Sum("II.1a", PeopleRows.Occupations(form, Members, "II.1a"));
        form.Row("II.1b", "form-row.stopped-working", 1, PeopleRows.Occupied(Members, Occupation.StoppedWorking));
        form.Row("II.1b1", "form-row.exempt", 2, new PeopleCount(Members, StatisticsDimension.Exempt, [StatisticsCodes.ExemptAndStoppedWorking]));
        form.Overlap("II.1b", "II.1b1");
        form.Sum("I", "II.1a", "II.1b", form.Unknown("II.1", Members, StatisticsDimension.Occupation));
        PeopleRows.Ages(form, Members, "II.2");
        form.Heading("II.3", "form-row.joined", 1);
        form.Exclusive(
            "I",
            "II.3",
            Members,
            StatisticsDimension.JoinedEra,
            ("form-row.joined.before-1945", JoinedEras.BeforeAugust1945, Official),
            ("form-row.joined.to-1954", JoinedEras.To20July1954, Official),
            ("form-row.joined.to-1975", JoinedEras.To30April1975, Official),
            ("form-row.joined.since-1975", JoinedEras.SinceMay1975, Official));
        PeopleRows.Schools(form, Members, "II.4");
        PeopleRows.Professions(form, Members, "II.5");
        PeopleRows.Titles(form, Members, "II.6");
        PeopleRows.Theory(form, Members, "II.7");
        return form.OfEdition2021("3", "form.3", FormDraft.Number);
    }
}
