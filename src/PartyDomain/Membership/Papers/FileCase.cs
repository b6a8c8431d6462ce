namespace PartyDomain.Membership.Papers;

/// <summary>For what case a file's keeper is asked.</summary>
public enum FileCase
{
    /// <summary>A member whose grassroots organization has a committee able to keep files.</summary>
    Member = 0,

    /// <summary>A member whose grassroots organization has no committee, or none able to keep files.</summary>
    NoCommittee = 1,

    /// <summary>The admission file of a probationary member.</summary>
    Probationer = 2,

    /// <summary>The card-form of a member (phiếu đảng viên).</summary>
    CardForm = 3,

    /// <summary>A member who works abroad under a labor contract.</summary>
    LaborAbroad = 4,

    /// <summary>A member of an organization of the Ministry of Foreign Affairs.</summary>
    ForeignAffairs = 5,

    /// <summary>A member who died or left the party.</summary>
    DeceasedOrOut = 6,

    /// <summary>A member whose organization was dissolved, ended, merged or split.</summary>
    OrganizationGone = 7,
}
