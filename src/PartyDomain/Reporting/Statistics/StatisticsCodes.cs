using PartyDomain.Membership;

namespace PartyDomain.Reporting.Statistics;

/// <summary>The small codes of rows. An enumeration is coded by its value and one; 0 is unknown.</summary>
public static class StatisticsCodes
{
    /// <summary>The only code of <see cref="StatisticsDimension.Total"/>.</summary>
    public const byte All = 0;

    /// <summary>Not known.</summary>
    public const byte Unknown = 0;

    /// <summary>No, where the question is yes or no.</summary>
    public const byte No = 1;

    /// <summary>Yes, where the question is yes or no.</summary>
    public const byte Yes = 2;

    /// <summary>Probationary member.</summary>
    public const byte Probationary = 1;

    /// <summary>Full member.</summary>
    public const byte Full = 2;

    /// <summary>Exempt from party activity, and not known to have stopped working.</summary>
    public const byte ExemptOther = 2;

    /// <summary>Exempt from party activity, and retired or stopped working: a row of the form on all members.</summary>
    public const byte ExemptAndStoppedWorking = 3;

    /// <summary>Codes an answer.</summary>
    /// <param name="answer">The answer; null where it is not known.</param>
    /// <returns>The code.</returns>
    public static byte Of(bool? answer) => answer switch
    {
        true => Yes,
        false => No,
        null => Unknown,
    };

    /// <summary>Codes a sex.</summary>
    /// <param name="sex">The sex; null where it is not known.</param>
    /// <returns>The code.</returns>
    public static byte Of(Sex? sex) => Coded((int?)sex);

    /// <summary>Codes an occupation.</summary>
    /// <param name="occupation">The occupation; null where it is not known.</param>
    /// <returns>The code.</returns>
    public static byte Of(Occupation? occupation) => Coded((int?)occupation);

    /// <summary>Codes a general education.</summary>
    /// <param name="education">The education; null where it is not known.</param>
    /// <returns>The code.</returns>
    public static byte Of(GeneralEducation? education) => Coded((int?)education);

    /// <summary>Codes professional training.</summary>
    /// <param name="level">The level; null where it is not known.</param>
    /// <returns>The code.</returns>
    public static byte Of(ProfessionalLevel? level) => Coded((int?)level);

    /// <summary>Codes an academic title.</summary>
    /// <param name="title">The title; null where it is not known.</param>
    /// <returns>The code.</returns>
    public static byte Of(AcademicTitle? title) => Coded((int?)title);

    /// <summary>Codes training in political theory.</summary>
    /// <param name="theory">The level; null where it is not known.</param>
    /// <returns>The code.</returns>
    public static byte Of(PoliticalTheory? theory) => Coded((int?)theory);

    private static byte Coded(int? value) => value is { } known ? (byte)(known + 1) : Unknown;
}
