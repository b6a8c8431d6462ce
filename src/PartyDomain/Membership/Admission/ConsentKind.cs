namespace PartyDomain.Membership.Admission;

/// <summary>What a written consent is about.</summary>
public enum ConsentKind
{
    /// <summary>Admission of a person over 60.</summary>
    OverAge = 0,

    /// <summary>Admission of an elder, headman or person of prestige who can read and write but has no primary schooling.</summary>
    ElderLiteracy = 1,

    /// <summary>A matter of political standards beyond the committee's competence.</summary>
    PoliticalStandard = 2,

    /// <summary>A ceremony after its deadline.</summary>
    LateCeremony = 3,

    /// <summary>A person to whom the separate rules of 06-HD/TW, 6.1 apply.</summary>
    SpecialRules = 4,

    /// <summary>Re-admission.</summary>
    Readmission = 5,
}
