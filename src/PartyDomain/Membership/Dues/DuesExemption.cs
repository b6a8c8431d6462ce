namespace PartyDomain.Membership.Dues;

/// <summary>Why a member pays no dues in a month.</summary>
public enum DuesExemption
{
    /// <summary>Fifty years of party seniority or more.</summary>
    Seniority = 0,

    /// <summary>Drawing the social pension.</summary>
    SocialPension = 1,

    /// <summary>Poor, near-poor or critically ill, and asked for it.</summary>
    Hardship = 2,

    /// <summary>Exempt for a time by decision.</summary>
    Relief = 3,

    /// <summary>Suspended because of detention.</summary>
    Detention = 4,
}
