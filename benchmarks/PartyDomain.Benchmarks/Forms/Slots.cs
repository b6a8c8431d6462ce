using PartyDomain.Reporting.Statistics;
using static PartyDomain.Reporting.Statistics.StatisticsDimension;

namespace PartyDomain.Benchmarks.Forms;

/// <summary>What the forms 1 to 5 say of one organization, as one list of numbers. All contestants have to find the same.</summary>
public static class Slots
{
    public const int Reasons = (int)MovementReason.Transit + 1;
    public const int Ethnicities = 59;
    public const int Religions = 10;

    /// <summary>Form 1: opening and closing, then for each reason increases and decreases.</summary>
    public const int Movements = 2;

    /// <summary>Form 2, of the admitted.</summary>
    public const int Admitted = Movements + (2 * Reasons);

    /// <summary>The first list of form 2: everybody, women, and rows that are answered by yes.</summary>
    public const int AdmittedSingles = 8;
    public const int AdmittedWidth = AdmittedSingles + Occupations + Bands + Educations + Levels + Titles + 1;

    /// <summary>Form 3, of all members.</summary>
    public const int Members = Admitted + AdmittedWidth;
    public const int MembersSingles = 9;
    public const int MembersWidth = MembersSingles + Occupations + Bands + Educations + Levels + Titles + Theories + Eras + 1;

    /// <summary>Forms 2B and 4: each ethnic group and religion, everybody and the women.</summary>
    public const int AdmittedPeoples = Members + MembersWidth;
    public const int PeoplesWidth = 2 * (Ethnicities + Religions);
    public const int MembersPeoples = AdmittedPeoples + PeoplesWidth;

    /// <summary>Form 5: members by the kind of their grassroots organization.</summary>
    public const int Sectors = MembersPeoples + PeoplesWidth;
    public const int Kinds = 12;
    public const int Width = Sectors + Kinds;

    public const int Occupations = 16;
    public const int Bands = 10;
    public const int Educations = 6;
    public const int Levels = 8;
    public const int Titles = 4;
    public const int Theories = 5;
    public const int Eras = 5;

    /// <summary>The single rows of form 2: dimension and code.</summary>
    public static (StatisticsDimension Dimension, int Code)[] OfAdmitted { get; } =
    [
        (Total, 0), (Sex, 1), (Minority, 2), (YouthUnion, 2), (PrivateOwner, 2), (FamilyPlanning, 2), (MarriedToForeigner, 2), (Readmitted, 2),
    ];

    /// <summary>The single rows of form 3.</summary>
    public static (StatisticsDimension Dimension, int Code)[] OfMembers { get; } =
    [
        (Total, 0), (Sex, 1), (Standing, 1), (Minority, 2), (Religious, 2), (YouthUnion, 2), (PrivateOwner, 2), (MarriedToForeigner, 2), (Exempt, 3),
    ];

    /// <summary>The lists of form 2, one after the other.</summary>
    public static (StatisticsDimension Dimension, int Codes)[] ListsOfAdmitted { get; } = [(Occupation, Occupations), (AgeBand, Bands), (GeneralEducation, Educations), (ProfessionalLevel, Levels), (AcademicTitle, Titles)];

    /// <summary>The lists of form 3.</summary>
    public static (StatisticsDimension Dimension, int Codes)[] ListsOfMembers { get; } = [.. ListsOfAdmitted, (PoliticalTheory, Theories), (JoinedEra, Eras)];
}
