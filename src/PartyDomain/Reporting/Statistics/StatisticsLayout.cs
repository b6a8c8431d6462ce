namespace PartyDomain.Reporting.Statistics;

/// <summary>
/// Where the counts of a place stand. A plane holds one sex of one population at one place: a total first, then the codes of each dimension one after the other.
/// A member touches one plane, which fits a few cache lines. Crossings are sparse, so they are kept by key.
/// </summary>
internal sealed class StatisticsLayout
{
    /// <summary>The version of the layout; it is part of the fingerprint.</summary>
    public const int Version = 1;

    public const int Sexes = 3;
    public const int Populations = 2;

    public const int Standing = 1;
    public const int Minority = Standing + 3;
    public const int Religious = Minority + 3;
    public const int YouthUnion = Religious + 3;
    public const int PrivateOwner = YouthUnion + 3;
    public const int FamilyPlanning = PrivateOwner + 3;
    public const int MarriedToForeigner = FamilyPlanning + 3;
    public const int Readmitted = MarriedToForeigner + 3;
    public const int Rural = Readmitted + 3;
    public const int Occupation = Rural + 3;
    public const int Occupations = 16;
    public const int GeneralEducation = Occupation + Occupations;
    public const int GeneralEducations = 6;
    public const int ProfessionalLevel = GeneralEducation + GeneralEducations;
    public const int ProfessionalLevels = 8;
    public const int AcademicTitle = ProfessionalLevel + ProfessionalLevels;
    public const int AcademicTitles = 4;
    public const int PoliticalTheory = AcademicTitle + AcademicTitles;
    public const int PoliticalTheories = 5;
    public const int JoinedEra = PoliticalTheory + PoliticalTheories;
    public const int Eras = 5;
    public const int Exempt = JoinedEra + Eras;
    public const int Exemptions = 4;
    public const int AgeBand = Exempt + Exemptions;

    private readonly int ethnicities;
    private readonly int religions;

    public StatisticsLayout(StatisticsFrame frame)
    {
        (ethnicities, religions) = (frame.Ethnicities.Size, frame.Religions.Size);
        Bands = frame.AgeBands.From.Count + 2;
        BandOf = new byte[256];
        for (var age = 0; age < BandOf.Length; age++)
        {
            BandOf[age] = (byte)frame.AgeBands.CodeOf(age);
        }

        Width = AgeBand + Bands;
        Crossings = [.. frame.Crossings.Select(crossing => new CrossingKey(crossing, this, frame.Places.Count))];
    }

    public int Bands { get; }

    /// <summary>The band of each age.</summary>
    public byte[] BandOf { get; }

    /// <summary>How many counts a plane has.</summary>
    public int Width { get; }

    public CrossingKey[] Crossings { get; }

    /// <summary>How many codes a dimension has, unknown among them.</summary>
    public int Size(StatisticsDimension dimension) => dimension switch
    {
        StatisticsDimension.Total => 1,
        StatisticsDimension.Sex or StatisticsDimension.Standing or StatisticsDimension.Minority or StatisticsDimension.Religious or StatisticsDimension.YouthUnion
            or StatisticsDimension.PrivateOwner or StatisticsDimension.FamilyPlanning or StatisticsDimension.MarriedToForeigner or StatisticsDimension.Readmitted
            or StatisticsDimension.Rural => 3,
        StatisticsDimension.Occupation => Occupations,
        StatisticsDimension.AgeBand => Bands,
        StatisticsDimension.GeneralEducation => GeneralEducations,
        StatisticsDimension.ProfessionalLevel => ProfessionalLevels,
        StatisticsDimension.AcademicTitle => AcademicTitles,
        StatisticsDimension.PoliticalTheory => PoliticalTheories,
        StatisticsDimension.JoinedEra => Eras,
        StatisticsDimension.Exempt => Exemptions,
        StatisticsDimension.Ethnicity => ethnicities,
        StatisticsDimension.Religion => religions,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension)),
    };

    /// <summary>Where the codes of a dimension begin in a plane; -1 where they are in none.</summary>
    public static int Start(StatisticsDimension dimension) => dimension switch
    {
        StatisticsDimension.Total => 0,
        StatisticsDimension.Standing => Standing,
        StatisticsDimension.Minority => Minority,
        StatisticsDimension.Religious => Religious,
        StatisticsDimension.YouthUnion => YouthUnion,
        StatisticsDimension.PrivateOwner => PrivateOwner,
        StatisticsDimension.FamilyPlanning => FamilyPlanning,
        StatisticsDimension.MarriedToForeigner => MarriedToForeigner,
        StatisticsDimension.Readmitted => Readmitted,
        StatisticsDimension.Rural => Rural,
        StatisticsDimension.Occupation => Occupation,
        StatisticsDimension.AgeBand => AgeBand,
        StatisticsDimension.GeneralEducation => GeneralEducation,
        StatisticsDimension.ProfessionalLevel => ProfessionalLevel,
        StatisticsDimension.AcademicTitle => AcademicTitle,
        StatisticsDimension.PoliticalTheory => PoliticalTheory,
        StatisticsDimension.JoinedEra => JoinedEra,
        StatisticsDimension.Exempt => Exempt,
        _ => -1,
    };

    /// <summary>The code of a row in a dimension.</summary>
    public int CodeOf(in MemberRow row, StatisticsDimension dimension) => dimension switch
    {
        StatisticsDimension.Standing => row.Standing,
        StatisticsDimension.Minority => row.Minority,
        StatisticsDimension.Religious => row.Religious,
        StatisticsDimension.YouthUnion => row.YouthUnion,
        StatisticsDimension.PrivateOwner => row.PrivateOwner,
        StatisticsDimension.FamilyPlanning => row.FamilyPlanning,
        StatisticsDimension.MarriedToForeigner => row.MarriedToForeigner,
        StatisticsDimension.Readmitted => row.Readmitted,
        StatisticsDimension.Rural => row.Rural,
        StatisticsDimension.Occupation => row.Occupation,
        StatisticsDimension.AgeBand => BandOf[row.Age],
        StatisticsDimension.GeneralEducation => row.GeneralEducation,
        StatisticsDimension.ProfessionalLevel => row.ProfessionalLevel,
        StatisticsDimension.AcademicTitle => row.AcademicTitle,
        StatisticsDimension.PoliticalTheory => row.PoliticalTheory,
        StatisticsDimension.JoinedEra => row.JoinedEra,
        StatisticsDimension.Exempt => row.Exempt,
        StatisticsDimension.Ethnicity => row.Ethnicity,
        StatisticsDimension.Religion => row.Religion,
        StatisticsDimension.Sex => row.Sex,
        _ => 0,
    };
}
