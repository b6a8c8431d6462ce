using PartyDomain.Membership;
using PartyDomain.Reporting.Statistics;

namespace PartyDomain.Tests.Reporting.Statistics;

/// <summary>What each code means, in the words of the slow count; empty for unknown.</summary>
internal static class Words
{
    private static readonly string[] YesOrNo = ["", "False", "True"];

    public static IReadOnlyList<string> Of(StatisticsDimension dimension, StatisticsFrame frame) => dimension switch
    {
        StatisticsDimension.Total => ["all"],
        StatisticsDimension.Sex => Coded<Sex>(),
        StatisticsDimension.Standing => ["", "Probationary", "Full"],
        StatisticsDimension.Occupation => Coded<Occupation>(),
        StatisticsDimension.AgeBand => ["", "18-30", "31-35", "36-40", "41-45", "46-50", "51-55", "56-60", "over 60", "under 18"],
        StatisticsDimension.GeneralEducation => Coded<GeneralEducation>(),
        StatisticsDimension.ProfessionalLevel => Coded<ProfessionalLevel>(),
        StatisticsDimension.AcademicTitle => Coded<AcademicTitle>(),
        StatisticsDimension.PoliticalTheory => Coded<PoliticalTheory>(),
        StatisticsDimension.JoinedEra => ["", "before August 1945", "to July 1954", "to April 1975", "since May 1975"],
        StatisticsDimension.Exempt => ["", "no", "other", "stopped working"],
        StatisticsDimension.Ethnicity => ["", .. frame.Ethnicities.Codes, "unlisted", "none"],
        StatisticsDimension.Religion => ["", .. frame.Religions.Codes, "unlisted", "none"],
        _ => YesOrNo,
    };

    private static string[] Coded<T>()
        where T : struct, Enum => ["", .. Enum.GetNames<T>()];
}
