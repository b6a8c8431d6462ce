namespace PartyDomain.Reporting.Statistics;

/// <summary>What members are counted by. In every dimension code 0 means unknown, never no; the codes exclude each other and make up the whole.</summary>
public enum StatisticsDimension
{
    /// <summary>Everybody: the only code is <see cref="StatisticsCodes.All"/>.</summary>
    Total = 0,

    /// <summary>Sex; codes by <see cref="StatisticsCodes.Of(Membership.Sex?)"/>.</summary>
    Sex = 1,

    /// <summary>Probationary or full: <see cref="StatisticsCodes.Probationary"/>, <see cref="StatisticsCodes.Full"/>.</summary>
    Standing = 2,

    /// <summary>Whether of an ethnic minority: no, yes.</summary>
    Minority = 3,

    /// <summary>Whether with a religion: no, yes.</summary>
    Religious = 4,

    /// <summary>Whether a member of the youth union: no, yes.</summary>
    YouthUnion = 5,

    /// <summary>Whether the owner of a private business: no, yes.</summary>
    PrivateOwner = 6,

    /// <summary>Whether somebody had broken the rules of family planning: no, yes.</summary>
    FamilyPlanning = 7,

    /// <summary>Whether married to a foreigner: no, yes.</summary>
    MarriedToForeigner = 8,

    /// <summary>Whether the membership came by a re-admission: no, yes.</summary>
    Readmitted = 9,

    /// <summary>Whether in the countryside: no, yes.</summary>
    Rural = 10,

    /// <summary>Occupation; codes by <see cref="StatisticsCodes.Of(Membership.Occupation?)"/>.</summary>
    Occupation = 11,

    /// <summary>Age; codes by the <see cref="AgeBands"/> of the frame.</summary>
    AgeBand = 12,

    /// <summary>General education; codes by <see cref="StatisticsCodes.Of(Membership.GeneralEducation?)"/>.</summary>
    GeneralEducation = 13,

    /// <summary>Professional training; codes by <see cref="StatisticsCodes.Of(Membership.ProfessionalLevel?)"/>.</summary>
    ProfessionalLevel = 14,

    /// <summary>Academic title; codes by <see cref="StatisticsCodes.Of(Membership.AcademicTitle?)"/>.</summary>
    AcademicTitle = 15,

    /// <summary>Political theory; codes by <see cref="StatisticsCodes.Of(Membership.PoliticalTheory?)"/>.</summary>
    PoliticalTheory = 16,

    /// <summary>Time of joining; codes by <see cref="JoinedEras"/>.</summary>
    JoinedEra = 17,

    /// <summary>Exemption from party activity: no, <see cref="StatisticsCodes.ExemptOther"/>, <see cref="StatisticsCodes.ExemptAndStoppedWorking"/>.</summary>
    Exempt = 18,

    /// <summary>Ethnic group; codes by the list of the frame.</summary>
    Ethnicity = 19,

    /// <summary>Religion; codes by the list of the frame.</summary>
    Religion = 20,
}
