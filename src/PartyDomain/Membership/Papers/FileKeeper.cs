namespace PartyDomain.Membership.Papers;

/// <summary>Who keeps the file of a member.</summary>
public enum FileKeeper
{
    /// <summary>The grassroots committee of the organization in which the member is officially active.</summary>
    GrassrootsCommittee = 0,

    /// <summary>The committee directly above the grassroots organization.</summary>
    DirectSuperior = 1,

    /// <summary>The party committee of the Ministry of Foreign Affairs.</summary>
    ForeignAffairsCommittee = 2,

    /// <summary>The committee directly above the organization that was dissolved, ended, merged or split.</summary>
    SuperiorOfEndedOrganization = 3,
}
