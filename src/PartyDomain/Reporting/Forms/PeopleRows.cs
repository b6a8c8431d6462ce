using PartyDomain.Membership;
using PartyDomain.Reporting.Statistics;
using static PartyDomain.Reporting.Forms.FormRowMark;

namespace PartyDomain.Reporting.Forms;

/// <summary>The rows that the form on new members and the form on all members have in common.</summary>
internal static class PeopleRows
{
    private static readonly string[] Bands = ["18-30", "31-35", "36-40", "41-45", "46-50", "51-55", "56-60", "over-60"];

    private static readonly Occupation[] BeforeEnterprises =
    [
        Occupation.StateCadre, Occupation.PartyOrMassCadre, Occupation.CommuneCadre, Occupation.VillageWorker, Occupation.PublicServiceStaff, Occupation.NonPublicServiceStaff,
    ];

    private static readonly Occupation[] InEnterprises = [Occupation.EnterpriseManager, Occupation.EnterpriseStaff, Occupation.Worker];
    private static readonly Occupation[] AfterEnterprises = [Occupation.Farmer, Occupation.ArmedForces, Occupation.Student, Occupation.Pupil, Occupation.Other];

    /// <summary>Everybody with one of the occupations of somebody at work.</summary>
    public static FormCount Working(StatisticsPopulation population) => Occupied(population, [.. BeforeEnterprises, .. InEnterprises, .. AfterEnterprises]);

    public static FormCount Occupied(StatisticsPopulation population, params Occupation[] occupations) =>
        new PeopleCount(population, StatisticsDimension.Occupation, occupations.Select(one => (int)StatisticsCodes.Of(one)).ToValueList());

    public static FormCount Yes(StatisticsPopulation population, StatisticsDimension dimension) => new PeopleCount(population, dimension, [StatisticsCodes.Yes]);

    public static FormCount Everybody(StatisticsPopulation population) => new PeopleCount(population, StatisticsDimension.Total, [StatisticsCodes.All]);

    public static FormCount Women(StatisticsPopulation population) => new PeopleCount(population, StatisticsDimension.Sex, [StatisticsCodes.Of(Sex.Female)]);

    /// <summary>The fourteen occupations.</summary>
    /// <returns>The codes of the rows that exclude each other.</returns>
    public static string[] Occupations(FormDraft form, StatisticsPopulation population, string heading)
    {
        var codes = new List<string>();
        Add(BeforeEnterprises);
        var whole = Next();
        form.Row(whole, "form-row.enterprises", 2, Occupied(population, InEnterprises));
        string[] parts = ["a", "b", "c"];
        for (var i = 0; i < parts.Length; i++)
        {
            form.Row(whole + parts[i], TermKey.Of(InEnterprises[i]), 3, Occupied(population, InEnterprises[i]));
        }

        form.Sum(whole, [.. parts.Select(part => whole + part)]);
        Add(AfterEnterprises);
        return [.. codes];

        string Next()
        {
            codes.Add($"{heading}.{codes.Count + 1}");
            return codes[^1];
        }

        void Add(Occupation[] occupations)
        {
            foreach (var occupation in occupations)
            {
                form.Row(Next(), TermKey.Of(occupation), 2, Occupied(population, occupation));
            }
        }
    }

    public static void Ages(FormDraft form, StatisticsPopulation population, string heading)
    {
        form.Heading(heading, "form-row.age", 1);
        form.Exclusive("I", heading, population, StatisticsDimension.AgeBand,
            [.. Bands.Select((band, i) => ($"form-row.age.{band}", i + 1, Official)), ("form-row.age.under-18", AgeBands.Of2021.Younger, Added)]);
        form.Row($"{heading}.mean", "form-row.age.mean", 2, new MeanAgeCount(population));
    }

    public static void Schools(FormDraft form, StatisticsPopulation population, string heading)
    {
        form.Heading(heading, "form-row.general-education", 1);
        form.Exclusive("I", heading, population, StatisticsDimension.GeneralEducation, Levels<GeneralEducation>(level => StatisticsCodes.Of(level)));
    }

    public static void Professions(FormDraft form, StatisticsPopulation population, string heading)
    {
        form.Heading(heading, "form-row.professional-level", 1);
        form.Exclusive("I", heading, population, StatisticsDimension.ProfessionalLevel, Levels<ProfessionalLevel>(level => StatisticsCodes.Of(level)));
    }

    public static void Titles(FormDraft form, StatisticsPopulation population, string heading)
    {
        form.Heading(heading, "form-row.academic-title", 1);
        form.Exclusive("I", heading, population, StatisticsDimension.AcademicTitle, Levels<AcademicTitle>(level => StatisticsCodes.Of(level)));
    }

    public static void Theory(FormDraft form, StatisticsPopulation population, string heading)
    {
        form.Heading(heading, "form-row.political-theory", 1);
        form.Exclusive("I", heading, population, StatisticsDimension.PoliticalTheory, Levels<PoliticalTheory>(level => StatisticsCodes.Of(level)));
    }

    // The form begins with the lowest level; whoever has none was added at the end.
    private static (string, int, FormRowMark)[] Levels<T>(Func<T, byte> code)
        where T : struct, Enum => [.. Enum.GetValues<T>().Skip(1).Append(default).Select((level, i) => (TermKey.Of(level), (int)code(level), EqualityComparer<T>.Default.Equals(level, default) ? Added : Official))];
}
