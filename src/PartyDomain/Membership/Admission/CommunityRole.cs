namespace PartyDomain.Membership.Admission;

/// <summary>A role in the community on which the law eases the education requirement.</summary>
public enum CommunityRole
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Village elder (già làng).</summary>
    VillageElder = 1,

    /// <summary>Headman (trưởng bản).</summary>
    Headman = 2,

    /// <summary>Person of prestige (người có uy tín).</summary>
    PersonOfPrestige = 3,
}
